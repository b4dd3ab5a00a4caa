import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TechniqueClass } from "#content";
import type { TestRecord } from "#events";
import { explainFindings } from "./explain-findings.ts";
import { findingsFrom } from "./findings-from.ts";
import { offerableTests } from "./offerable-tests.ts";
import {
  aHold,
  aLook,
  anAngle,
  anyTests,
  aRecline,
  aTest,
  atAnEdge,
  lastWeek,
  today,
} from "./tests.testing.ts";
import { tests as allTests } from "#content/tests";

test("[WHY-1] a hip angle once above +5° says what it saw, and that another day would make it likely", () => {
  expect(explainFindings([aTest(anAngle(8))], {}, today, atAnEdge)).toEqual([
    {
      finding: { finding: "tight", side: "left", strength: "possible", detail: null, rules: ["FIND-2"] },
      observations: [
        {
          test: "test-modified-thomas",
          side: "left",
          method: "phone",
          surface: "edge",
          on: today,
          code: "hip-angle",
          value: 8,
          unit: "degrees",
          speaks: "for",
        },
      ],
      basis: "measured",
      disagrees: false,
      perhaps: false,
      wouldChange: ["same-on-another-day", "negative-twice"],
      context: { mean: -11, deviation: 10 },
    },
  ]);
});

test("[WHY-2] the usual range goes with an angle, and with nothing else", () => {
  const contexts = explainFindings([aTest(anAngle(8)), aTest(aHold(3))], {}, today, atAnEdge).map(
    ({ context }) => context,
  );
  expect(contexts).toContainEqual({ mean: -11, deviation: 10 });
  expect(contexts).toContainEqual(null);
});

test.each([
  ["looked at an edge", aLook({ thighUp: true }), "looked", ["measure-with-pelvis", "negative-twice"]],
  [
    "nothing seen on the floor",
    aLook({ surface: "floor" }),
    "looked",
    ["positive-retest", "measure-with-pelvis", "test-at-an-edge"],
  ],
  ["about a number", anAngle(9, { pelvisDegrees: null }), "about", ["measure-with-pelvis", "negative-twice"]],
  ["a short hold", aHold(3), "held", ["same-on-another-day", "negative-twice"]],
  ["a hold that hurt", aHold(3, { pain: true }), "none", ["test-without-pain"]],
  ["a recline test that does not count", aRecline({ valid: false }), "none", ["another-test-instead"]],
] as const)(
  "[WHY-1] %s rests on its basis and says what would change it",
  (_, record, basis, wouldChange) => {
    const [only] = explainFindings([aTest(record)], {}, today, atAnEdge);
    expect({ basis: only?.basis, wouldChange: only?.wouldChange }).toEqual({ basis, wouldChange });
  },
);

test("[WHY-1] a gap between pencil and hand, and poking ribs, are only hints", () => {
  const hints = (record: ReturnType<typeof aRecline>) =>
    explainFindings([aTest(record)], {}, today, atAnEdge).map(
      ({ finding, perhaps }) => `${finding.finding} ${String(perhaps)}`,
    );
  expect(hints(aRecline({ backGap: "between" }))).toEqual(["pattern true"]);
  expect(hints(aRecline({ backGap: "hand" }))).toEqual(["pattern false"]);
  expect(hints(aRecline({ ribsPoke: true }))).toEqual(["tight true", "tight true", "pattern false"]);
});

test("[WHY-1] tests that disagree are shown together, each speaking its way", () => {
  const [first] = explainFindings(
    [aTest(aLook({ thighUp: true }), lastWeek), aTest(anAngle(-12))],
    {},
    today,
    atAnEdge,
  );
  expect(first?.disagrees).toBe(true);
  expect(first?.observations.map(({ code, speaks }) => `${code} ${speaks}`)).toEqual([
    "thigh-up for",
    "hip-angle against",
  ]);
  expect(first?.wouldChange).toEqual(["test-again-both-ways", "negative-twice"]);
});

test("[WHY-1] every finding is explained, in the order of the findings", () => {
  fc.assert(
    fc.property(anyTests, fc.boolean(), (tests, athlete) => {
      const explained = explainFindings(tests, { athlete }, today, atAnEdge);
      expect(explained.map(({ finding }) => finding)).toEqual(findingsFrom(tests, { athlete }, today));
      expect(
        explained.filter(({ observations, wouldChange }) => observations.length * wouldChange.length === 0),
      ).toEqual([]);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("[WHY-4] a test at an edge is named only to who has an edge, may use it and has not yet", () => {
  const changesOf = (
    record: TestRecord,
    equipment: readonly string[],
    barred: readonly TechniqueClass[] = [],
  ) => {
    const screening = { clearance: "adjusted", reasons: [], barred, adaptations: [] } as const;
    const offers = offerableTests(screening, equipment, allTests, {});
    return explainFindings([aTest(record)], {}, today, offers).flatMap(({ wouldChange }) => wouldChange);
  };
  const onFloor = aLook({ surface: "floor" });
  expect(changesOf(onFloor, ["bed"])).toEqual(["positive-retest", "measure-with-pelvis", "test-at-an-edge"]);
  expect(changesOf(onFloor, ["chair"])).toEqual(["positive-retest"]);
  expect(changesOf(onFloor, ["bed"], ["supine-flat"])).toEqual(["positive-retest"]);
  expect(changesOf(aLook(), ["bed"])).toEqual(["positive-retest", "measure-with-pelvis"]);
  expect(changesOf(aLook({ thighUp: true }), [])).toEqual(["negative-twice"]);
  const thighOnly = anAngle(-20, { pelvisDegrees: null, backStayedFlat: false });
  expect(changesOf(thighOnly, ["bed"])).toEqual(["measure-with-pelvis"]);
  expect(changesOf(thighOnly, [])).toEqual(["another-test-instead"]);
});
