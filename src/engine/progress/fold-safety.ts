import type { QuestionId } from "#content";
import type { EventOf } from "#events";
import type { RecordDraft } from "./record-draft.ts";

type SafetyAnswered = EventOf<"safety-answered">;

/** `full` replaces, `change` and `later-check` merge, `before-session` is the short check. */
export function foldSafety(draft: RecordDraft, event: SafetyAnswered): void {
  const { scope, answers, gates, context, freeOf } = event.body;
  if (scope === "full") {
    draft.answers = {};
    draft.gates = gates ?? {};
    draft.context = {};
    draft.safetyCheckedOn = event.day;
    // The whole check asked about them anew.
    if (draft.shortCheck) draft.shortCheck = { ...draft.shortCheck, signsAfterDeepPressure: null };
  }
  mergeAnswers(draft, event, answers);
  draft.context = { ...draft.context, ...context };
  for (const what of freeOf) draft.freeOf.push({ what, on: event.day });
  if (scope === "before-session") foldShortCheck(draft, event);
}

/** The short check asks for anything new: its `no` takes back nothing that the whole check found. */
function mergeAnswers(
  draft: RecordDraft,
  event: SafetyAnswered,
  answers: SafetyAnswered["body"]["answers"],
): void {
  const short = event.body.scope === "before-session";
  const merged = { ...draft.answers };
  for (const [question, answer] of Object.entries(answers)) {
    if (short && answer === "no") continue;
    merged[question as QuestionId] = { answer, on: event.day };
  }
  draft.answers = merged;
}

function foldShortCheck(draft: RecordDraft, event: SafetyAnswered): void {
  const { painToday, emptyBladder, twoHoursSinceMeal, signsAfterDeepPressure } = event.body;
  draft.shortCheck = { on: event.day, painToday, emptyBladder, twoHoursSinceMeal, signsAfterDeepPressure };
  if (painToday !== null)
    draft.pains.push({ event: event.id, on: event.day, score: painToday, when: "before", session: null });
}
