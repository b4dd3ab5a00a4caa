import { Icon } from "./icon.tsx";

const tabs = [
  { name: "today", href: "/today", label: "Today" },
  { name: "library", href: "/library", label: "Library" },
  { name: "progress", href: "/progress", label: "Progress" },
  { name: "you", href: "/you", label: "You" },
] as const;
export type TabName = (typeof tabs)[number]["name"];

export function Tabs({ current }: { readonly current: TabName }) {
  return (
    <nav class="tabs" aria-label="Main">
      <ul>
        {tabs.map(({ name, href, label }) => (
          <li key={name}>
            <a class="tab" href={href} aria-current={name === current ? "page" : undefined}>
              <Icon name={name} />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
