import type { Block, Part } from "./block.ts";
import type { Size } from "./dose-sizes.ts";
import { verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { Plannable } from "./plannable.ts";
import type { SideOrder } from "./rank-sides.ts";

export function hasShortHolds({ screening }: Outlook): boolean {
  return screening.adaptations.includes("holds-30");
}

/** A technique at a size, for the sides that it may be done on. */
export function blockOf(
  outlook: Outlook,
  frame: DayFrame,
  technique: Plannable,
  size: Size,
  { rules, bySide }: { readonly rules: readonly string[]; readonly bySide: boolean },
): Block {
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) throw new Error(`${technique.id} is not for this person`);
  const { level, sides } = verdict;
  const kept = hasShortHolds(outlook) && technique.kind === "stretch" ? [...rules, "PLAN-15"] : rules;
  if (technique.sided === "both") {
    const parts: readonly Part[] = [{ side: "both", work: size.first, leads: false }];
    return { technique, level, parts, alternating: false, rules: kept };
  }
  const [side, other] = sides;
  if (side !== undefined && other === undefined) {
    const parts: readonly Part[] = [{ side, work: size.first, leads: false }];
    return { technique, level, parts, alternating: false, rules: kept };
  }
  const { first, second, leads } = sideOrder(frame, technique);
  const parts: readonly Part[] = [
    { side: first, work: size.first, leads: bySide && leads },
    { side: second, work: size.second, leads: false },
  ];
  return { technique, level, parts, alternating: size.alternating, rules: kept };
}

/** What is tight decides the order of sides in release and stretch, what is weak in strength. */
export function sideOrder({ sides }: DayFrame, { kind }: Plannable): SideOrder {
  return sides[kind === "strength" ? "weak" : "tight"];
}
