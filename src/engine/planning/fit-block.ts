import { blockSeconds } from "./block.ts";
import type { Block } from "./block.ts";
import { sizesOf } from "./dose-sizes.ts";
import { blockOf, hasShortHolds, sideOrder } from "./make-block.ts";
import { leftOut } from "./judge-technique.ts";
import { dayBar, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";
import type { Plannable } from "./plannable.ts";
import { isBelly } from "./recent-work.ts";
import { isWithinStretchCap } from "./session-caps.ts";
import { ok, err } from "#base";
import type { Result } from "#base";

/**
 * A technique that a person chose, at the usual size or the largest smaller one that fits beside `others` in the seconds
 * left. Through the same gate as everything else; what is refused says why (PLAN-13).
 */
export function fitBlock(
  outlook: Outlook,
  frame: DayFrame,
  technique: Plannable,
  others: readonly Block[],
  left: number,
): Result<Block, LeftOut> {
  const bar = findBar(outlook, frame, technique, others);
  if (bar !== undefined) return err(bar);
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) return err(verdict.because);
  const order = sideOrder(frame, technique);
  const bySide = !technique.isOwn && technique.kind !== "check";
  const leads = bySide && order.leads && technique.sided === "one";
  const sizes = sizesOf(technique, { level: verdict.level, leads, shortHolds: hasShortHolds(outlook) });
  const holders = others.map((other) => ({ block: other }));
  let isOverCap = false;
  for (let at = sizes.usual; at >= 0; at -= 1) {
    const size = sizes.list[at];
    if (size === undefined) continue;
    const block = blockOf(outlook, frame, technique, size, { rules: ["PLAN-13"], bySide });
    if (blockSeconds(block) > left) continue;
    if (isWithinStretchCap(holders, block)) return ok(block);
    isOverCap = true;
  }
  return err(isOverCap ? leftOut(technique, "cap", "PLAN-4") : leftOut(technique, "time", "PLAN-8"));
}

/** What forbids a technique as a person's choice for that session. */
function findBar(
  outlook: Outlook,
  frame: DayFrame,
  technique: Plannable,
  others: readonly Block[],
): LeftOut | undefined {
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) return verdict.because;
  if (technique.phase === null || !isEndRangeFit(outlook, technique))
    return leftOut(technique, "not-indicated", "PLAN-16", technique.classes);
  if (isBelly(technique) && others.some((other) => isBelly(other.technique)))
    return leftOut(technique, "cap", "PLAN-5");
  return dayBar(outlook, frame, technique);
}

/** Stretching to the end of the range only for what is tight (PLAN-16). */
function isEndRangeFit({ findings }: Outlook, { kind, classes, isOwn }: Plannable): boolean {
  if (isOwn || kind !== "stretch" || !classes.includes("ext")) return true;
  return findings.some(
    ({ finding, strength }) =>
      (finding === "tight" || finding === "pattern") && (strength === "likely" || strength === "possible"),
  );
}
