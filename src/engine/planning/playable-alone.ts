import type { Catalogue, QuestionFacts, TechniqueClass, TechniqueId } from "#content";
import { err, ok } from "#base";
import type { Result } from "#base";
import type { PlannedSession } from "#events";
import { blockSeconds, itemsOf } from "./block.ts";
import { sizesOf } from "./dose-sizes.ts";
import { blockOf, hasShortHolds } from "./make-block.ts";
import { fitBlock } from "./fit-block.ts";
import { dayBar, findPlannable, frameDay, lookAhead, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut, Profile } from "./plan.ts";
import { doseAt } from "./plannable.ts";
import type { Plannable } from "./plannable.ts";
import { sumSeconds } from "./plan-day.ts";
import { isBelly } from "./recent-work.ts";
import { isWithinCaps } from "./session-caps.ts";

/** Why a technique may not be played by itself. `classes` where classes are behind it. */
export interface PlayRefusal {
  readonly why: "blocked" | "unknown" | LeftOut["why"];
  readonly rule: string;
  readonly classes: readonly TechniqueClass[];
}

/**
 * One technique as a session of its own, both sides, with the whole dose of the person's level: what the library's
 * start button and a link play. Through the same gate as a plan. The minutes of the plan do not bind it.
 */
export function playableAlone(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
  technique: TechniqueId,
): Result<PlannedSession, PlayRefusal> {
  const outlook = lookAhead(profile, catalogue, questions);
  if (outlook.isBlocked) return err(blocked(outlook));
  const found = findPlannable(outlook, technique);
  if (found === undefined) return err({ why: "unknown", rule: "PLAN-13", classes: [] });
  const frame = frameDay(outlook, 0, outlook.recent, Infinity);
  const bar = findAloneBar(outlook, frame, found);
  if (bar !== undefined) return err({ why: bar.why, rule: bar.rule, classes: bar.classes });
  return ok(sessionOf(outlook, frame, found));
}

/** Passive rest alone, for a day with much pain; refused where not even that is possible. */
export function passiveOnlySession(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
): Result<PlannedSession, PlayRefusal> {
  const outlook = lookAhead(profile, catalogue, questions);
  if (outlook.isBlocked) return err(blocked(outlook));
  const seconds = profile.minutes * 60;
  const frame = frameDay(outlook, 0, outlook.recent, seconds);
  let refusal: PlayRefusal = { why: "place", rule: "PLAN-9", classes: [] };
  for (const id of ["pas-bolster", "pas-crp", "pas-propped"]) {
    const technique = findPlannable(outlook, id);
    if (technique === undefined) continue;
    const fitted = fitBlock(outlook, frame, technique, [], seconds);
    if (fitted.ok) return ok(longestRest(outlook, frame, technique, seconds));
    refusal = { why: fitted.error.why, rule: fitted.error.rule, classes: fitted.error.classes };
  }
  return err(refusal);
}

function blocked({ restrictions }: Outlook): PlayRefusal {
  return { why: "blocked", rule: restrictions.stopAndRoute?.rule ?? "SAFE", classes: [] };
}

/** By itself only belly pressure keeps its days of rest: it is never daily, whoever asks (safety contract). */
function findAloneBar(outlook: Outlook, frame: DayFrame, technique: Plannable): LeftOut | undefined {
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) return verdict.because;
  const bar = dayBar(outlook, frame, technique);
  return bar?.why === "every-other-day" && !isBelly(technique) ? undefined : bar;
}

function sessionOf(outlook: Outlook, frame: DayFrame, technique: Plannable): PlannedSession {
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) throw new Error(`${technique.id} is not for this person`);
  const { level } = verdict;
  const { list } = sizesOf(technique, { level, leads: false, shortHolds: hasShortHolds(outlook) });
  const { holdSeconds } = doseAt(technique, level);
  // Of rest there are longer ways than the dose; of all others the dose is the longest.
  const size =
    technique.kind === "passive"
      ? list.findLast(({ first }) => (first.holdSeconds ?? 0) <= (holdSeconds ?? 0))
      : list.at(-1);
  if (size === undefined) throw new Error(`${technique.id} has no dose`);
  const block = blockOf(outlook, frame, technique, size, { rules: ["PLAN-13"], bySide: false });
  const items = [...itemsOf(block)];
  return { date: frame.date, items, seconds: sumSeconds(items) };
}

function longestRest(
  outlook: Outlook,
  frame: DayFrame,
  technique: Plannable,
  seconds: number,
): PlannedSession {
  const { list } = sizesOf(technique, { level: outlook.baseLevel, leads: false, shortHolds: false });
  const blocks = list.map((size) =>
    blockOf(outlook, frame, technique, size, { rules: ["SAFE-1"], bySide: false }),
  );
  const block =
    blocks.findLast(
      (each) => blockSeconds(each) <= seconds && isWithinCaps(frame, { atMost: null }, each, []),
    ) ?? blocks[0];
  if (block === undefined) throw new Error(`${technique.id} has no dose`);
  const items = [...itemsOf(block)];
  return { date: frame.date, items, seconds: sumSeconds(items) };
}
