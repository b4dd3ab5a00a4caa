import type { Moment, WorkedSide } from "#content";
import type { PlayerView } from "#session";

/** What is to be seen of which item. */
export interface ShownItem {
  readonly technique: string;
  readonly side: WorkedSide;
  readonly moment: Moment;
  readonly item: number;
}

/** Getting ready: where it starts. Changing sides: the one to come. Coming out of it: what comes next. Else what is done. */
export function shownItem(view: Pick<PlayerView, "now" | "next"> | null): ShownItem | null {
  const now = view?.now ?? null;
  if (view === null || now === null) return null;
  switch (now.kind) {
    case "work":
      return { technique: now.technique, side: now.side, moment: "working", item: now.item };
    case "settle":
    case "switch":
    case "rest":
      return { technique: now.technique, side: now.side, moment: "start", item: now.item };
    case "close": {
      const { technique, side, item } = view.next ?? now;
      return { technique, side, moment: "start", item };
    }
  }
}
