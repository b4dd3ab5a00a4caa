import type { LocalDate } from "#base";
import { questions, questionScreens } from "#content/questions";
import type { PersonRecord } from "#engine";
import { recordAll } from "../../state/person.ts";
import type { CheckDraft } from "./check-draft.ts";
import { eventsOf, pagesOf, pageToShow } from "./check-pages.ts";

/** Everything behind the first page, loaded with the first answer. */
export { QuestionLines, linesFor } from "./question-lines.tsx";
export { pageToShow };

const asked = { questions, screens: questionScreens };

export function pagesFor(draft: CheckDraft): ReturnType<typeof pagesOf> {
  return pagesOf(draft, asked);
}

export type SavedCheck = "saved" | "open" | "failed";

/** Saves the whole check, and the profile where it changed: all or none. */
export async function saveCheck(
  draft: CheckDraft,
  record: PersonRecord | null,
  today: LocalDate,
): Promise<SavedCheck> {
  const known = { person: record?.person ?? {}, region: record?.settings.region };
  const events = eventsOf(draft, known, today, asked);
  if (events === null) return "open";
  return (await recordAll(events)) === null ? "failed" : "saved";
}
