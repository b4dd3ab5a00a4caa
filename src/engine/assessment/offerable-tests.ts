import type { Side, TechniqueClass, TestFacts, TestId } from "#content";
import type { Restrictions } from "../progress/restrictions.ts";
import type { Screening } from "../screening/screening.ts";

/** A test that may be offered, and how; or why it may not. */
export type TestOffer =
  | {
      readonly test: TestId;
      readonly offered: true;
      /** Sides left; null where the test has none. */
      readonly sides: readonly Side[] | null;
      /** Of the modified Thomas test: at an edge where there is one, else on the floor. */
      readonly surface: "edge" | "floor" | null;
    }
  | {
      readonly test: TestId;
      readonly offered: false;
      readonly why: "blocked" | "barred" | "history" | "equipment" | "place" | "for-others";
      readonly classes: readonly TechniqueClass[];
      readonly rule: string;
    };

type Refusal = Extract<TestOffer, { offered: false }>;
const bothSides: readonly Side[] = ["left", "right"];
const blocking: readonly Screening["clearance"][] = ["emergency", "clinician", "incomplete"];

/** Classes of a test that the answers bar; with any of them it is not offered. */
export function barredInTests(
  screening: Pick<Screening, "barred">,
  test: Pick<TestFacts, "classes">,
): readonly TechniqueClass[] {
  return test.classes.filter((each) => screening.barred.includes(each));
}

/**
 * Which tests may be offered, in the order given: none to a blocked person; none with a barred class, or with one that
 * pain or a stop sign took out; only where place and equipment are there. Athletes hold standing, others seated; who may
 * not stand on one leg holds seated.
 */
export function offerableTests(
  screening: Screening,
  equipment: readonly string[],
  tests: readonly TestFacts[],
  person: { readonly athlete?: boolean | undefined },
  classesOut: Restrictions["classesOut"] = [],
): readonly TestOffer[] {
  const offers = tests.map((test) => offerOf(test, screening, equipment, classesOut));
  const isOffered = (id: TestId) => offers.some(({ test, offered }) => test === id && offered);
  const hold: TestId =
    person.athlete === true && isOffered("test-hold-standing") ? "test-hold-standing" : "test-hold-seated";
  return offers.map((offer, place) => {
    const forWhom = tests[place]?.forWhom ?? "everyone";
    return forWhom === "everyone" || offer.test === hold || !offer.offered
      ? offer
      : { test: offer.test, offered: false, why: "for-others", classes: [], rule: "FIND-3" };
  });
}

function offerOf(
  test: TestFacts,
  screening: Screening,
  equipment: readonly string[],
  classesOut: Restrictions["classesOut"],
): TestOffer {
  const refuse = (why: Refusal["why"], rule: string, classes: readonly TechniqueClass[] = []): Refusal => ({
    test: test.id,
    offered: false,
    why,
    classes,
    rule,
  });
  if (blocking.includes(screening.clearance)) return refuse("blocked", "SAFE");
  const barred = barredInTests(screening, test);
  if (barred.length > 0) return refuse("barred", "SAFE", barred);
  const outs = classesOut.filter((out) => test.classes.includes(out.class));
  const sides = sidesLeft(test, outs);
  const isOut = sides === null ? outs.length > 0 : sides.length === 0;
  if (isOut) {
    const classes = [...new Set(outs.map((out) => out.class))];
    return refuse("history", outs[0]?.rule ?? "FIND-10", classes);
  }
  const hasAll = (set: readonly string[]) => set.every((item) => equipment.includes(item));
  if (!test.needs.some(hasAll)) return refuse("equipment", "PLAN-9");
  const place = findPlace(test, screening, equipment);
  if (place === undefined) return refuse("place", "PLAN-9");
  const surface = test.id === "test-modified-thomas" ? (place === "floor" ? "floor" : "edge") : null;
  return { test: test.id, offered: true, sides, surface };
}

function sidesLeft(test: TestFacts, outs: Restrictions["classesOut"]): readonly Side[] | null {
  if (test.sided === "both") return null;
  return bothSides.filter((side) =>
    outs.every((out) => out.side !== null && out.side !== "both" && out.side !== side),
  );
}

/** In the test's own order, the floor last: at an edge more can be seen. Standing needs no more than a wall. */
function findPlace(test: TestFacts, screening: Screening, equipment: readonly string[]): string | undefined {
  const hasFloor = !screening.adaptations.includes("no-floor");
  const fit = test.places.filter(
    (place) => place === "standing" || (place === "floor" ? hasFloor : equipment.includes(place)),
  );
  return fit.find((place) => place !== "floor") ?? fit[0];
}
