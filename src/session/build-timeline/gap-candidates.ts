import { bell } from "./draft.ts";
import type { Candidate, GapContext } from "./candidate.ts";
import { candidatesFor, ranks } from "./candidate.ts";
import { comingCandidates } from "./coming-candidates.ts";
import { endingCandidates } from "./ending-candidates.ts";
import type { Gap } from "./gap.ts";
import { isRest, isSwitch } from "./gap.ts";
import type { Span } from "./lay-out-segments.ts";

/** All that could be heard in the gap, in the order in which it would be heard. */
export function gapCandidates(gap: Gap, context: GapContext): readonly Candidate[] {
  return [
    ...(gap.before === null ? [] : endingCandidates(gap, gap.before, context)),
    ...(gap.after === null ? [] : comingCandidates(gap, gap.after, context)),
    ...(gap.after === null ? [] : countdownCandidates(gap, gap.after, context)),
  ];
}

/** The countdown stands as one draft of three seconds; it becomes three counts when it is placed. */
function countdownCandidates(gap: Gap, after: Span, { book }: GapContext): readonly Candidate[] {
  const { say } = candidatesFor(book, "countdown");
  const countdown = { ...bell("countdown", "soft", after), lengthMs: 2800 };
  return [
    // The next set and the other side are announced already, and into silence nobody has to hurry.
    ...(isRest(gap) || isSwitch(gap) || after.silent ? [] : say("ready", "ready", after, ranks.ready)),
    { draft: countdown, place: "countdown", rank: ranks.countdown, must: false },
  ];
}
