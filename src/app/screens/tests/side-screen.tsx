import type { ComponentChildren } from "preact";
import type { Moment, Side } from "#content";
import { testNames } from "#content/en/names";
import { Button } from "../../parts/button.tsx";
import { FigureOne } from "../../parts/figure-one.tsx";
import { SideMark } from "../../parts/marks.tsx";
import { Screen } from "../../parts/screen.tsx";
import { skipSide } from "./use-flow.ts";
import { wayOut } from "./way-out.ts";
import type { Flow } from "./use-flow.ts";

interface SideScreenProps {
  readonly flow: Flow;
  readonly side: Side | null;
  readonly title: string;
  /** Tells the pages of a side apart, so that focus follows. */
  readonly page: string;
  /** What is to be seen above the words. */
  readonly picture?: { readonly moment: Moment; readonly variant?: string };
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly onBack: () => void;
}

/** A page about one side: which one it is always stands at the top. */
export function SideScreen({ flow, side, title, page, picture, children, actions, onBack }: SideScreenProps) {
  return (
    <Screen
      title={title}
      kicker={testNames[flow.test.id]}
      step={`${page}-${side ?? "all"}`}
      actions={
        <>
          {actions}
          <div class="row flow-ways">
            <Button kind="quiet" onClick={onBack}>
              Back
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                skipSide(flow, side);
              }}
            >
              {side === null ? "Skip this test" : "Skip this side"}
            </Button>
          </div>
        </>
      }
    >
      {side !== null && (
        <p class="row">
          <SideMark side={side} /> <span class="soft">Left is always your own left.</span>
        </p>
      )}
      {picture !== undefined && <FigureOne id={flow.test.id} side={side} {...picture} />}
      {children}
    </Screen>
  );
}

interface WayOutProps {
  readonly flow: Flow;
  /** Where it was done, in a test that is done in two places. */
  readonly surface?: "edge" | "floor";
}

/** How to come out of the position, before anything is noted. */
export function WayOut({ flow, surface }: WayOutProps) {
  return (
    <section class="notice">
      <h2>Come out of it first</h2>
      <ol>
        {wayOut(flow.text, surface).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

export function otherSide(side: Side): Side {
  return side === "left" ? "right" : "left";
}
