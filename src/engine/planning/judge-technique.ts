import type { Level, QuestionFacts, Side, TechniqueClass, TechniqueId } from "#content";
import type { Restrictions } from "../progress/restrictions.ts";
import type { Screening } from "../screening/screening.ts";
import type { LeftOut, Profile } from "./plan.ts";
import type { Plannable } from "./plannable.ts";

/** Whether a technique is for this person, whatever the day; the one gate that everything goes through. */
export type Verdict =
  | { readonly isAllowed: true; readonly sides: readonly Side[]; readonly level: Level }
  | { readonly isAllowed: false; readonly because: LeftOut };

/** What a person's answers, history and home allow. */
export interface Bounds {
  readonly screening: Screening;
  /** The questions behind the screening's reasons. */
  readonly answered: readonly QuestionFacts[];
  readonly restrictions: Restrictions;
  readonly equipment: readonly string[];
  readonly bellyPressure: Profile["bellyPressure"];
  readonly levelOf: (technique: TechniqueId) => Level;
}

/** Sessions with hands, free of stop signs, before any deep pressure (safety contract). */
const handSessionsFirst = 3;
/** Deeper forms that are not for somebody's first weeks: the sources call them advanced, or "not right away". */
const leastLevels: ReadonlyMap<string, Level> = new Map([
  ["rel-psoas-softball-2", 2],
  ["rel-psoas-softball-3", 2],
  ["rel-psoas-bench", 2],
]);
const bothSides: readonly Side[] = ["left", "right"];

export function judgeTechnique(technique: Plannable, bounds: Bounds): Verdict {
  const because =
    findBar(technique, bounds) ??
    findHistory(technique, bounds) ??
    findSoftness(technique, bounds) ??
    findOptIn(technique, bounds) ??
    findHome(technique, bounds) ??
    findLevel(technique, bounds);
  if (because !== undefined) return { isAllowed: false, because };
  const sides = sidesLeft(technique, bounds.restrictions);
  return { isAllowed: true, sides, level: bounds.levelOf(technique.id) };
}

export function leftOut(
  { id }: Pick<Plannable, "id">,
  why: LeftOut["why"],
  rule: string,
  classes: readonly TechniqueClass[] = [],
): LeftOut {
  return { technique: id, why, rule, classes };
}

function findBar(technique: Plannable, bounds: Bounds): LeftOut | undefined {
  return sharesAny(technique.classes, bounds.screening.barred) ? barredBy(technique, bounds) : undefined;
}

function barredBy(technique: Plannable, { screening, answered }: Bounds): LeftOut {
  const classes = technique.classes.filter((each) => screening.barred.includes(each));
  const question = answered.find(({ bars }) => sharesAny(bars, classes));
  return leftOut(technique, "barred", question?.id ?? "SAFE", classes);
}

function sharesAny(some: readonly TechniqueClass[], others: readonly TechniqueClass[]): boolean {
  for (const each of some) if (others.includes(each)) return true;
  return false;
}

function findHistory(technique: Plannable, { restrictions }: Bounds): LeftOut | undefined {
  for (const out of restrictions.techniquesOut) {
    if (out.technique === technique.id) return leftOut(technique, "history", out.rule);
  }
  if (restrictions.classesOut.length === 0 || sidesLeft(technique, restrictions).length > 0) return undefined;
  const outs = restrictions.classesOut.filter((out) => technique.classes.includes(out.class));
  const classes = [...new Set(outs.map((out) => out.class))];
  return leftOut(technique, "history", outs[0]?.rule ?? "ADAPT-1", classes);
}

/** A class may be out on one side only; what works both sides at once is then out as a whole. */
function sidesLeft(technique: Plannable, { classesOut }: Restrictions): readonly Side[] {
  let sides = bothSides;
  for (const out of classesOut) {
    if (!technique.classes.includes(out.class)) continue;
    const isOneSide = technique.sided === "one" && (out.side === "left" || out.side === "right");
    sides = isOneSide ? sides.filter((side) => side !== out.side) : [];
  }
  return sides;
}

/** `soft-only`: pressure only with a soft roller (ci-aspirin). */
function findSoftness(technique: Plannable, { screening }: Bounds): LeftOut | undefined {
  if (technique.kind !== "pressure" || !screening.adaptations.includes("soft-only")) return undefined;
  const isSoftRoller = !technique.isOwn && technique.needs.every((set) => set.includes("foam-roller"));
  return isSoftRoller ? undefined : leftOut(technique, "barred", "PLAN-15", ["roll"]);
}

function findOptIn(technique: Plannable, { bellyPressure }: Bounds): LeftOut | undefined {
  const { hands, deep, handSessionsWithoutStopSign } = bellyPressure;
  const isDeepOpen = deep && handSessionsWithoutStopSign >= handSessionsFirst;
  if (technique.classes.includes("abd-deep") && !isDeepOpen)
    return leftOut(technique, "opt-in", "PLAN-5", ["abd-deep"]);
  if (technique.classes.includes("abd-hand") && !hands)
    return leftOut(technique, "opt-in", "PLAN-5", ["abd-hand"]);
  return undefined;
}

function findHome(technique: Plannable, bounds: Bounds): LeftOut | undefined {
  const { equipment, screening } = bounds;
  if (!hasAnySet(technique.needs, equipment)) return leftOut(technique, "equipment", "PLAN-9");
  const hasFloor = !screening.adaptations.includes("no-floor");
  const { places } = technique;
  if (technique.isOwn && places.length === 0 && hasFloor) return undefined;
  if (hasPlace(places, equipment, hasFloor)) return undefined;
  const isFloorOnly = places.every((place) => place === "floor");
  return leftOut(technique, "place", isFloorOnly ? "PLAN-15" : "PLAN-9");
}

function hasAnySet(needs: Plannable["needs"], equipment: readonly string[]): boolean {
  for (const set of needs) if (hasAll(set, equipment)) return true;
  return false;
}

function hasAll(items: readonly string[], equipment: readonly string[]): boolean {
  for (const item of items)
    if (item !== "wall" && item !== "floor" && !equipment.includes(item)) return false;
  return true;
}

/** Floor, wall and room to stand are always there; furniture must be owned; the floor can be out of reach. */
function hasPlace(places: readonly string[], equipment: readonly string[], hasFloor: boolean): boolean {
  for (const place of places) {
    const isThere = place === "floor" ? hasFloor : place === "standing" || equipment.includes(place);
    if (isThere) return true;
  }
  return false;
}

function findLevel(technique: Plannable, { levelOf }: Bounds): LeftOut | undefined {
  const least = leastLevels.get(technique.id);
  return least !== undefined && levelOf(technique.id) < least
    ? leftOut(technique, "level", "ADAPT-3")
    : undefined;
}
