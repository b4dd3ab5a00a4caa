import { Icon } from "./icon.tsx";

interface PageLinkProps {
  readonly href: string;
  readonly title: string;
  readonly hint: string;
}

/** A line of a list of pages: where it leads, and what for. */
export function PageLink({ href, title, hint }: PageLinkProps) {
  return (
    <li>
      <a class="link-row" href={href}>
        <span>
          <span class="link-row-title">{title}</span>
          <br />
          <span class="soft small">{hint}</span>
        </span>
        <Icon name="right" />
      </a>
    </li>
  );
}
