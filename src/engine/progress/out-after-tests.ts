import type { Catalogue } from "#content";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { DatedTest } from "../assessment/finding.ts";
import { withHarder } from "./harder-classes.ts";
import { isFreeOf } from "./out-after-signs.ts";
import type { PersonRecord } from "./person-record.ts";
import type { Restrictions } from "./restrictions.ts";
import { laterCheckDays } from "../screening/stop-signs.ts";

type ClassOut = Restrictions["classesOut"][number];
const sides = ["left", "right"] as const;

/**
 * Pain in any test takes its classes, and what loads the same harder, out for the day (FIND-10); pain in a hold test takes
 * `flex` out on that side until a later check, which a later hold without pain is too (FIND-3).
 */
export function outAfterTests(
  tests: readonly DatedTest[],
  freeOf: PersonRecord["freeOf"],
  date: LocalDate,
  catalogue: Catalogue,
): readonly ClassOut[] {
  const out: ClassOut[] = [];
  for (const { side, on } of painfulHolds(tests, freeOf, date)) {
    out.push({ class: "flex", rule: "FIND-3", side, laterCheckFrom: addDays(on, laterCheckDays) });
  }
  const painToday = new Set(
    tests.filter((test) => test.on === date && hurt(test)).map(({ record }) => record.test),
  );
  for (const facts of catalogue.tests) {
    if (!painToday.has(facts.id)) continue;
    for (const each of withHarder(facts.classes)) {
      if (!out.some((other) => other.class === each && other.rule === "FIND-10")) {
        out.push({ class: each, rule: "FIND-10", side: null, laterCheckFrom: null });
      }
    }
  }
  return out;
}

/** Sides on which a hold test hurt, with the newest day of pain, and no later check has been free of it. */
export function painfulHolds(
  tests: readonly DatedTest[],
  freeOf: PersonRecord["freeOf"],
  date: LocalDate,
): ReadonlyArray<{ readonly side: (typeof sides)[number]; readonly on: LocalDate }> {
  const painful = tests.filter((test) => test.on <= date && isHold(test) && hurt(test));
  if (painful.length === 0) return [];
  return sides.flatMap((side) => {
    const isOfSide = (test: DatedTest) => isHold(test) && test.record.side === side;
    const on = painful
      .filter(isOfSide)
      .map((test) => test.on)
      .sort()
      .at(-1);
    if (on === undefined || isFreeOf(freeOf, "flex", on, date)) return [];
    const freeFrom = addDays(on, laterCheckDays);
    const isLaterCheck = (test: DatedTest) =>
      isOfSide(test) && test.on >= freeFrom && test.on <= date && !hurt(test);
    return tests.some(isLaterCheck) ? [] : [{ side, on }];
  });
}

type HoldTest = DatedTest & { readonly record: Extract<DatedTest["record"], { seconds: number }> };
function isHold(test: DatedTest): test is HoldTest {
  return test.record.test === "test-hold-seated" || test.record.test === "test-hold-standing";
}

function hurt({ record }: DatedTest): boolean {
  return "pain" in record && record.pain;
}
