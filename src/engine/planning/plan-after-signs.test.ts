import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#base";
import type { TechniqueClass } from "#content";
import type { EventId } from "#events";
import { withHarder } from "../progress/harder-classes.ts";
import { stopSigns } from "../screening/stop-signs.ts";
import { makePlan } from "./make-plan.ts";
import {
  aProfile,
  aRecord,
  anyProfile,
  catalogue,
  classesOf,
  findFacts,
  openBelly,
  questions,
  tightLeft,
  today,
} from "./planning.testing.ts";
import type { Profile } from "./plan.ts";
import { playableAlone } from "./playable-alone.ts";

const serious = stopSigns.filter(({ weight }) => weight === "serious").map(({ sign }) => sign);
const anySign = fc.record({
  technique: fc.constantFrom(...catalogue.techniques.map(({ id }) => id)),
  sign: fc.constantFrom(...serious),
});
type Told = typeof anySign extends fc.Arbitrary<infer Value> ? Value : never;

/** The profile on a day some days after it was told, before any later check. */
function after(profile: Profile, { technique, sign }: Told, days: number): Profile {
  const on = profile.date;
  const told = { event: "sign" as EventId, on, session: null, technique, side: "left" as const, sign };
  const history = { ...(profile.history ?? aRecord()), stopSigns: [told] };
  return { ...profile, history, date: addDays(on, days) };
}

/** All that it takes out, written down here once more: a class, and what is plainly a harder form of it. */
function outAfter(technique: string): ReadonlySet<TechniqueClass> {
  const classes = classesOf(technique);
  const out = new Set(classes);
  if (classes.includes("ext-neutral")) out.add("ext").add("weighted-hang");
  if (classes.includes("ext")) out.add("weighted-hang");
  if (classes.includes("abd-hand")) out.add("abd-deep");
  return out;
}

test("[PLAN-15g] after any serious sign no plan of any day before its later check holds its classes or a harder one", () => {
  fc.assert(
    fc.property(anyProfile, anySign, fc.integer({ min: 0, max: 30 }), (someone, told, days) => {
      const profile = after(someone, told, days);
      const out = outAfter(told.technique);
      const { session, week } = makePlan(profile, catalogue, questions);
      const planned = [...(session?.items ?? []), ...(week ?? []).flatMap(({ items }) => items)];
      const wrong = planned.filter(
        ({ technique }) =>
          technique === told.technique ||
          (technique.startsWith("own-") ? false : classesOf(technique).some((each) => out.has(each))),
      );
      expect(wrong).toEqual([]);
      if (days === 0)
        expect(session?.items.every(({ technique }) => findFacts(technique)?.kind === "passive")).not.toBe(
          false,
        );
    }),
    { seed: 15, numRuns: 150 },
  );
});

test("[PLAN-15g] numbness in the half-kneeling tuck leaves no harder stretch, today or on a day before the check", () => {
  const eager = aProfile({
    tests: tightLeft(),
    bellyPressure: openBelly,
    person: { experience: "experienced" },
  });
  const told = { technique: "st-half-kneeling", sign: "numbness" } as const;
  for (const days of [0, 1, 7, 20]) {
    const profile = after(eager, told, days);
    const alone = catalogue.techniques.filter(
      ({ id }) => playableAlone(profile, catalogue, questions, id).ok,
    );
    const harder = withHarder(["ext-neutral"]);
    expect(alone.filter(({ classes }) => classes.some((each) => harder.includes(each)))).toEqual([]);
  }
  const free = { ...after(eager, told, 7), date: addDays(today, 7) };
  const checked = { what: "st-half-kneeling", on: free.date };
  const history = { ...(free.history ?? aRecord()), freeOf: [checked] };
  expect(playableAlone({ ...free, history }, catalogue, questions, "st-hipflexor-standing").ok).toBe(true);
});
