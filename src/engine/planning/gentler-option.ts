import type { Catalogue, QuestionFacts, TechniqueId } from "#content";
import { dayBar, findPlannable, frameDay, lookAhead, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { Profile } from "./plan.ts";
import type { Plannable } from "./plannable.ts";

/**
 * The next gentler technique when one was too much: the nearest in its chain of easier ones that this person may do
 * today. Null where there is none, or where the person may do nothing at all.
 */
export function gentlerOption(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
  technique: TechniqueId,
): TechniqueId | null {
  const outlook = lookAhead(profile, catalogue, questions);
  if (outlook.isBlocked) return null;
  const frame = frameDay(outlook, 0, outlook.recent, profile.minutes * 60);
  const seen = new Set<TechniqueId>([technique]);
  let nearest: readonly TechniqueId[] = outlook.index.easier.get(technique) ?? [];
  while (nearest.length > 0) {
    const farther: TechniqueId[] = [];
    for (const id of nearest) {
      if (seen.has(id)) continue;
      seen.add(id);
      const found = findPlannable(outlook, id);
      if (found !== undefined && isGentle(outlook, frame, found)) return id;
      farther.push(...(outlook.index.easier.get(id) ?? []));
    }
    nearest = farther;
  }
  return null;
}

/** Never deep pressure: it has one round a side. What today's session did already does not speak against more of it. */
function isGentle(outlook: Outlook, frame: DayFrame, technique: Plannable): boolean {
  if (technique.classes.includes("abd-deep") || !verdictOn(outlook, technique).isAllowed) return false;
  const bar = dayBar(outlook, frame, technique);
  return bar === undefined || (bar.why === "every-other-day" && !wasDoneYesterday(frame, technique));
}

function wasDoneYesterday({ recent, day }: DayFrame, { kind }: Plannable): boolean {
  return (kind === "pressure" || kind === "strength") && recent.last[kind] === day - 1;
}
