import type { Catalogue, QuestionFacts, TechniqueId } from "#content";
import { dayBar, findPlannable, frameDay, lookAhead, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { Profile } from "./plan.ts";
import type { Plannable } from "./plannable.ts";

/**
 * The next gentler technique when one was too much: the nearest of its kind in its chain of easier ones that this person
 * may do today, else the nearest of another kind, which is rest. Null where there is none, or where the person may do
 * nothing at all.
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
  const possible = chainOf(outlook, technique).filter((each) => isGentle(outlook, frame, each));
  const kind = findPlannable(outlook, technique)?.kind;
  return (possible.find((each) => each.kind === kind) ?? possible[0])?.id ?? null;
}

/** Easier ones and those easier than they, the nearest first. */
function chainOf(outlook: Outlook, technique: TechniqueId): readonly Plannable[] {
  const { easier } = outlook.index;
  const ids = new Set<TechniqueId>(easier.get(technique) ?? []);
  for (const id of ids) for (const next of easier.get(id) ?? []) ids.add(next);
  ids.delete(technique);
  return [...ids].flatMap((id) => findPlannable(outlook, id) ?? []);
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
