import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tests } from "#content/tests";
import type { TechniqueClass } from "#content";
import type { Screening } from "../screening/screening.ts";
import { barredInTests, offerableTests } from "./offerable-tests.ts";

function screened(changes: Partial<Screening> = {}): Screening {
  return { clearance: "clear", reasons: [], barred: [], adaptations: [], ...changes };
}
const home = ["chair", "bed", "tape-measure"];
const shown = (...given: Parameters<typeof offerableTests>) =>
  offerableTests(...given).map((offer) =>
    offer.offered
      ? `${offer.test} ${offer.sides?.join("+") ?? "whole"}${offer.surface === null ? "" : ` ${offer.surface}`}`
      : `${offer.test} not: ${offer.why} ${offer.rule}`,
  );

test.each(["emergency", "clinician", "incomplete"] as const)(
  "[OFR-1] nobody who is %s is offered a test",
  (clearance) => {
    const offers = offerableTests(screened({ clearance }), home, tests, {});
    expect(offers.filter(({ offered }) => offered)).toEqual([]);
  },
);

test("[OFR-2] a barred class takes its tests out and is named", () => {
  const offers = offerableTests(
    screened({ clearance: "adjusted", barred: ["flex", "supine-flat"] }),
    home,
    tests,
    {},
  );
  expect(offers.filter(({ offered }) => offered)).toEqual([]);
  expect(offers).toContainEqual({
    test: "test-recline",
    offered: false,
    why: "barred",
    classes: ["supine-flat"],
    rule: "SAFE",
  });
});

test("[OFR-2] whatever is barred or out, no test that is offered has such a class", () => {
  const classes: readonly TechniqueClass[] = [...new Set(tests.flatMap((each) => each.classes))];
  fc.assert(
    fc.property(
      fc.subarray([...classes]),
      fc.subarray([...classes]),
      fc.boolean(),
      (barred, out, athlete) => {
        const screening = screened({ clearance: "adjusted", barred });
        const classesOut = out.map((each) => ({
          class: each,
          rule: "FIND-10",
          side: null,
          laterCheckFrom: null,
        }));
        for (const offer of offerableTests(screening, home, tests, { athlete }, classesOut)) {
          const facts = tests.find(({ id }) => id === offer.test);
          if (!facts || !offer.offered) continue;
          expect(barredInTests(screening, facts)).toEqual([]);
          expect(facts.classes.filter((each) => out.includes(each))).toEqual([]);
        }
      },
    ),
    { seed: 2, numRuns: 200 },
  );
});

test("[OFR-3] pain in a hold leaves the other side, and anything out on both sides leaves none", () => {
  const flex = (side: "left" | null) => [
    { class: "flex" as const, rule: "FIND-3", side, laterCheckFrom: null },
  ];
  const one = tests.filter(({ id }) => id === "test-hold-seated");
  expect(shown(screened(), home, one, {}, flex("left"))).toEqual(["test-hold-seated right"]);
  expect(shown(screened(), home, one, {}, flex(null))).toEqual(["test-hold-seated not: history FIND-3"]);
});

test("[OFR-4] what is owned decides: an edge before the floor, no tape no leg lengths, no seat no seated hold", () => {
  expect(shown(screened(), home, tests, {}).toSorted()).toEqual([
    "test-hold-seated left+right",
    "test-hold-standing not: for-others FIND-3",
    "test-leg-length left+right",
    "test-modified-thomas left+right edge",
    "test-recline whole",
  ]);
  expect(shown(screened(), [], tests, {}).toSorted()).toEqual([
    "test-hold-seated not: equipment PLAN-9",
    "test-hold-standing not: for-others FIND-3",
    "test-leg-length not: equipment PLAN-9",
    "test-modified-thomas left+right floor",
    "test-recline whole",
  ]);
});

test("[OFR-4] who does not get down to the floor is tested elsewhere or not at all", () => {
  const screening = screened({ clearance: "adjusted", adaptations: ["no-floor"] });
  const offers = shown(screening, [], tests, {});
  expect(offers).toContain("test-modified-thomas not: place PLAN-9");
  expect(offers).toContain("test-recline not: place PLAN-9");
  expect(shown(screening, ["bed"], tests, {})).toContain("test-modified-thomas left+right edge");
});

test("[OFR-5] athletes hold standing, and seated where standing on one leg is out", () => {
  const holds = tests.filter(({ id }) => id.startsWith("test-hold"));
  expect(shown(screened(), home, holds, { athlete: true }).toSorted()).toEqual([
    "test-hold-seated not: for-others FIND-3",
    "test-hold-standing left+right",
  ]);
  const unsteady = screened({ clearance: "adjusted", barred: ["balance"] });
  expect(shown(unsteady, home, holds, { athlete: true }).toSorted()).toEqual([
    "test-hold-seated left+right",
    "test-hold-standing not: barred SAFE",
  ]);
});
