import type { LocalDate } from "#base";
import type { PersonRecord } from "#engine";
import type { PlannedItem, PlannedSession } from "#events";
import { buildTimeline, itemCaps, replacementOf } from "#session";
import type { ItemCap, Replacement, Timeline, TimelineContent, TimelineOptions } from "#session";
import { person } from "./person.ts";

interface Words {
  readonly content: TimelineContent;
  readonly texts: Readonly<Record<string, string>>;
}

/** The timeline of a session, with all that may be said. */
export async function makeTimeline(
  session: PlannedSession,
  options: TimelineOptions,
): Promise<{ readonly timeline: Timeline; readonly caps: readonly ItemCap[] }> {
  const { content, texts } = await loadWords();
  return {
    timeline: buildTimeline(session, options, content, texts),
    caps: itemCaps(session, content.techniques, options.adaptations ?? []),
  };
}

/** Makes a gentler form ready to take the place of what hurt. */
export async function makeReplacement(
  items: readonly PlannedItem[],
  date: LocalDate,
  options: Omit<TimelineOptions, "part">,
): Promise<Replacement> {
  const { content, texts } = await loadWords();
  return replacementOf(items, date, options, content, texts);
}

async function loadWords(): Promise<Words> {
  const [{ techniques }, { phrases }, { phraseTexts }] = await Promise.all([
    import("#content/techniques"),
    import("#content/phrases"),
    import("#content/en/phrases"),
  ]);
  return { content: { techniques, phrases, own: ownNames() }, texts: phraseTexts };
}

function ownNames(): PersonRecord["own"] {
  return person.value.kind === "open" ? person.value.record.own : [];
}
