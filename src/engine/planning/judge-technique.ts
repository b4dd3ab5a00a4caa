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
  readonly questions: readonly QuestionFacts[];
  readonly restrictions: Restrictions;
  readonly equipment: ReadonlySet<string>;
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

function findBar(technique: Plannable, { screening, questions }: Bounds): LeftOut | undefined {
  if (screening.barred.length === 0) return undefined;
  if (!technique.classes.some((each) => screening.barred.includes(each))) return undefined;
  const classes = technique.classes.filter((each) => screening.barred.includes(each));
  const question = screening.reasons.find((reason) =>
    questions.some(({ id, bars }) => id === reason.question && bars.some((each) => classes.includes(each))),
  );
  return leftOut(technique, "barred", question?.question ?? "SAFE", classes);
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
  if (!technique.needs.some((set) => set.every((item) => isThere(item, bounds.equipment))))
    return leftOut(technique, "equipment", "PLAN-9");
  if (technique.isOwn && technique.places.length === 0 && !bounds.screening.adaptations.includes("no-floor"))
    return undefined;
  if (hasPlace(technique.places, bounds)) return undefined;
  const isFloorOnly = technique.places.every((place) => place === "floor");
  return leftOut(technique, "place", isFloorOnly ? "PLAN-15" : "PLAN-9");
}

/** Floor, wall and room to stand are always there; furniture must be owned; the floor can be out of reach. */
export function hasPlace(
  places: readonly string[],
  { equipment, screening }: Pick<Bounds, "equipment" | "screening">,
): boolean {
  return places.some((place) =>
    place === "floor"
      ? !screening.adaptations.includes("no-floor")
      : place === "standing" || equipment.has(place),
  );
}

export function isThere(item: string, equipment: ReadonlySet<string>): boolean {
  return item === "wall" || item === "floor" || equipment.has(item);
}

function findLevel(technique: Plannable, { levelOf }: Bounds): LeftOut | undefined {
  const least = leastLevels.get(technique.id);
  return least !== undefined && levelOf(technique.id) < least
    ? leftOut(technique, "level", "ADAPT-3")
    : undefined;
}
