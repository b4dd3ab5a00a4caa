import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Tabs } from "./tabs.tsx";
import type { TabName } from "./tabs.tsx";
import { useArrivalFocus } from "./use-arrival-focus.ts";

interface ScreenProps {
  /** The page's heading and, with the product's name, its title. */
  readonly title: string;
  readonly kicker?: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The main action and its neighbours, at the foot. */
  readonly actions?: ComponentChildren;
  readonly tab?: TabName;
  readonly back?: { readonly href: string; readonly label: string };
  /** Changes when the screen turns into another without a new route, so that focus follows. */
  readonly step?: string;
  readonly class?: string;
}

/** The frame of every screen: one heading, one column, focus on the heading whenever the screen changes. */
export function Screen({ title, kicker, lead, children, actions, tab, back, step, ...rest }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Unclench`;
  }, [title]);
  useArrivalFocus(heading, step);
  return (
    <>
      <main class={`screen ${rest.class ?? ""}`.trim()}>
        <header class="screen-head">
          {back !== undefined && (
            <p>
              <a class="button button-quiet no-print" href={back.href}>
                ← {back.label}
              </a>
            </p>
          )}
          {kicker !== undefined && <p class="kicker">{kicker}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </header>
        {lead !== undefined && <p class="lead">{lead}</p>}
        {children}
        {actions !== undefined && <div class="actions no-print">{actions}</div>}
      </main>
      {tab !== undefined && <Tabs current={tab} />}
    </>
  );
}
