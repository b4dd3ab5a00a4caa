import type { Catalogue, QuestionFacts } from "#content";
import { lookAhead } from "./outlook.ts";
import type { Plan, Profile } from "./plan.ts";
import { nameLeftOut, sumSeconds } from "./plan-day.ts";
import { planWeek } from "./plan-week.ts";

/**
 * Screens, assesses, restricts, then plans today and the week. The same profile gives the same plan (PLAN-11). No session
 * and no week where the safety check or the history sends the person on.
 */
export function makePlan(profile: Profile, catalogue: Catalogue, questions: readonly QuestionFacts[]): Plan {
  const outlook = lookAhead(profile, catalogue, questions);
  const { clearance, reasons, barred, adaptations } = outlook.screening;
  const known = { clearance, reasons, barred, adaptations, findings: outlook.findings };
  if (outlook.isBlocked) return { ...known, session: null, week: null, leftOut: [] };
  const { today, frame, days } = planWeek(outlook);
  return {
    ...known,
    session: { date: profile.date, items: [...today.items], seconds: sumSeconds(today.items) },
    week: days,
    leftOut: nameLeftOut(outlook, frame, today),
  };
}
