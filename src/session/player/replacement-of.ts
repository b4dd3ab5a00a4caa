import type { PhraseTexts, PlannedItem, TimelineContent, TimelineOptions } from "../timeline.ts";
import { buildTimeline } from "../build-timeline/build-timeline.ts";
import { itemCaps } from "./item-caps.ts";
import type { Replacement } from "./player-event.ts";
import type { LocalDate } from "#base";

/** Makes the gentler form ready to be put into a running session. `items` add up like those of a plan. */
export function replacementOf(
  items: readonly PlannedItem[],
  date: LocalDate,
  options: Omit<TimelineOptions, "part">,
  content: TimelineContent,
  texts: PhraseTexts,
): Replacement {
  const seconds = items.reduce((total, item) => total + item.seconds, 0);
  const session = { date, items: [...items], seconds };
  return {
    items,
    timeline: buildTimeline(session, { ...options, part: true }, content, texts),
    caps: itemCaps(session, content.techniques, options.adaptations ?? []),
  };
}
