import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, localDate } from "#base";
import type { DatedTest, Finding } from "./finding.ts";
import { overallFinding } from "./explain-findings.ts";
import { findingsFrom } from "./findings-from.ts";
import {
  aHold,
  aLeg,
  aLook,
  anAngle,
  anyRecord,
  anyTests,
  aRecline,
  aTest,
  lastWeek,
  today,
} from "./tests.testing.ts";

function find(...tests: readonly DatedTest[]): readonly Finding[] {
  return findingsFrom(tests, {}, today);
}
const tightLeft = (
  strength: Finding["strength"],
  detail: Finding["detail"],
  ...rules: string[]
): Finding => ({
  finding: "tight",
  side: "left",
  strength,
  detail,
  rules,
});
const weakLeft = (strength: Finding["strength"], ...rules: string[]): Finding => ({
  finding: "weak",
  side: "left",
  strength,
  detail: null,
  rules,
});

test.each([
  [
    "a thigh that stays up with the knee hanging points to the one-joint flexors",
    { thighUp: true },
    "one-joint",
  ],
  [
    "a knee that straightens at an edge points to rectus femoris",
    { kneeStraightens: true },
    "rectus-femoris",
  ],
  [
    "a thigh that stays up while the knee straightens does too",
    { thighUp: true, kneeStraightens: true },
    "rectus-femoris",
  ],
  ["a thigh that drifts outward points to TFL", { driftsOut: true }, "tfl"],
  ["turning outward alone names no muscle", { turnsOut: true }, null],
  ["a bending knee alone names no muscle", { kneeBends: true }, null],
] as const)("[FIND-1] looked at: %s, possible at most", (_, seen, detail) => {
  expect(find(aTest(aLook(seen)))).toEqual([tightLeft("possible", detail, "FIND-1")]);
  const onTwoDays = find(aTest(aLook(seen), lastWeek), aTest(aLook(seen)));
  expect(onTwoDays).toEqual([tightLeft("possible", detail, "FIND-1")]);
});

test("[FIND-1] two signs that point to different muscles are two findings", () => {
  expect(find(aTest(aLook({ thighUp: true, driftsOut: true, turnsOut: true })))).toEqual([
    tightLeft("possible", "one-joint", "FIND-1"),
    tightLeft("possible", "tfl", "FIND-1"),
  ]);
});

test("[FIND-1] on the floor a straightening knee says nothing, and at best nothing is seen", () => {
  expect(find(aTest(aLook({ surface: "floor", kneeStraightens: true })))).toEqual([
    tightLeft("none", null, "FIND-1"),
  ]);
  expect(find(aTest(aLook({ surface: "floor" })), aTest(anAngle(9)))).toEqual([
    tightLeft("possible", null, "FIND-2"),
  ]);
});

test("[FIND-1] what could not be told is no sign and no absence of one", () => {
  const untold = aLook({ notTold: ["thighUp"] });
  expect(find(aTest(untold))).toEqual([tightLeft("untested", null, "FIND-1")]);
  expect(find(aTest({ ...untold, surface: "floor" }))).toEqual([tightLeft("untested", null, "FIND-1")]);
  const seenBefore = aTest(aLook({ driftsOut: true }), lastWeek);
  expect(find(seenBefore, aTest(untold))).toEqual(find(seenBefore));
  const negativeBefore = aTest(aLook(), lastWeek);
  expect(find(negativeBefore, aTest(untold))).toEqual([tightLeft("none", null, "FIND-1")]);
});

test("[FIND-1] a sign stands beside what could not be told, but a knee not told names no muscle", () => {
  expect(find(aTest(aLook({ thighUp: true, notTold: ["turnsOut"] })))).toEqual([
    tightLeft("possible", "one-joint", "FIND-1"),
  ]);
  expect(find(aTest(aLook({ thighUp: true, notTold: ["kneeStraightens"] })))).toEqual([
    tightLeft("possible", null, "FIND-1"),
  ]);
});

test.each([
  [-5.1, "none"],
  [-5, "possible"],
  [0, "possible"],
  [5, "possible"],
  [5.1, "possible"],
] as const)("[FIND-2] a hip angle of %d° once is %s", (thigh, strength) => {
  expect(find(aTest(anAngle(thigh)))).toEqual([tightLeft(strength, null, "FIND-2")]);
});

test("[FIND-2] above +5° on two days is likely, and up to +5° on one of them is not", () => {
  expect(find(aTest(anAngle(6), lastWeek), aTest(anAngle(8)))).toEqual([tightLeft("likely", null, "FIND-2")]);
  expect(find(aTest(anAngle(5), lastWeek), aTest(anAngle(8)))).toEqual([
    tightLeft("possible", null, "FIND-2"),
  ]);
  expect(find(aTest(anAngle(6)), aTest(anAngle(8)))).toEqual([tightLeft("possible", null, "FIND-2")]);
});

test("[FIND-2] the angle is thigh minus pelvis: an arching back does not make a hip long", () => {
  expect(find(aTest(anAngle(-10, { pelvisDegrees: -8 })))).toEqual([tightLeft("possible", null, "FIND-2")]);
  expect(find(aTest(anAngle(-10, { pelvisDegrees: -16 })))).toEqual([tightLeft("possible", null, "FIND-2")]);
  expect(find(aTest(anAngle(0.1, { pelvisDegrees: -4.9 })))).toEqual([tightLeft("possible", null, "FIND-2")]);
});

test("[FIND-2] with a flat back but no pelvis it is about a number, and possible at most", () => {
  const about = (thigh: number) => anAngle(thigh, { pelvisDegrees: null });
  expect(find(aTest(about(9), lastWeek), aTest(about(9)))).toEqual([tightLeft("possible", null, "FIND-2")]);
  expect(find(aTest(about(-9)))).toEqual([tightLeft("none", null, "FIND-2")]);
});

test("[FIND-2] without pelvis and flat back only a thigh above level is seen, and a low one says nothing", () => {
  const arched = (thigh: number) => anAngle(thigh, { pelvisDegrees: null, backStayedFlat: false });
  expect(find(aTest(arched(9), lastWeek), aTest(arched(9)))).toEqual([tightLeft("possible", null, "FIND-1")]);
  expect(find(aTest(arched(-20)))).toEqual([tightLeft("untested", null, "FIND-2")]);
});

test("[FIND-2] on the floor a number is never used", () => {
  const floor = (thigh: number) => anAngle(thigh, { surface: "floor" });
  expect(find(aTest(floor(12), lastWeek), aTest(floor(12)))).toEqual([
    tightLeft("possible", "one-joint", "FIND-1"),
  ]);
  expect(find(aTest(floor(0)))).toEqual([tightLeft("none", null, "FIND-1")]);
});

test("[FIND-2] in a tight hip the knee tells the muscles apart", () => {
  expect(find(aTest(anAngle(9, { kneeDegrees: 80 })))).toEqual([
    tightLeft("possible", "one-joint", "FIND-2"),
  ]);
  expect(find(aTest(anAngle(9, { kneeDegrees: 50 })))).toEqual([
    tightLeft("possible", "rectus-femoris", "FIND-2"),
  ]);
  expect(find(aTest(anAngle(-12, { kneeDegrees: 50 })))).toEqual([tightLeft("none", null, "FIND-2")]);
});

test.each([
  ["below 20 s seated", aHold(19.9), "possible"],
  ["20 s seated", aHold(20), "none"],
  ["below 40 s standing", aHold(39, { test: "test-hold-standing" }), "possible"],
  ["40 s standing", aHold(40, { test: "test-hold-standing" }), "none"],
  ["difficult", aHold(20, { difficult: true }), "possible"],
  ["shifting", aHold(20, { shifts: true }), "possible"],
] as const)("[FIND-3] a hold: %s", (_, record, strength) => {
  expect(find(aTest(record))).toEqual([weakLeft(strength, "FIND-3")]);
});

test("[FIND-3] weak on two days is likely", () => {
  expect(find(aTest(aHold(12), lastWeek), aTest(aHold(15)))).toEqual([weakLeft("likely", "FIND-3")]);
  expect(find(aTest(aHold(12)), aTest(aHold(15)))).toEqual([weakLeft("possible", "FIND-3")]);
});

test("[FIND-3] an athlete's passed seated hold, the easier one, contradicts nothing", () => {
  const tests = [aTest(aHold(20)), aTest(aHold(25, { test: "test-hold-standing" }))];
  expect(findingsFrom(tests, { athlete: true }, today)).toEqual([weakLeft("possible", "FIND-3")]);
  expect(findingsFrom(tests, { athlete: false }, today)).toEqual([weakLeft("possible", "FIND-3", "FIND-6")]);
});

test("[FIND-3] pain makes the side untested, whatever was before", () => {
  const tests = [aTest(aHold(12), lastWeek), aTest(aHold(15, { pain: true }))];
  expect(find(...tests)).toEqual([weakLeft("untested", "FIND-3", "FIND-10")]);
});

const pattern = (
  side: Finding["side"],
  detail: Finding["detail"],
  strength: Finding["strength"] = "possible",
): Finding => ({
  finding: "pattern",
  side,
  strength,
  detail,
  rules: ["FIND-4"],
});

test("[FIND-4] thighs off the floor are a pattern of that side, a hand under the back is rib thrust", () => {
  expect(find(aTest(aRecline({ thighGapEnd: "right", backGap: "hand" })))).toEqual([
    pattern("right", "hip-flexion"),
    pattern("both", "rib-thrust"),
  ]);
  expect(
    find(aTest(aRecline({ thighGapEnd: "both" })), aTest(aRecline({ thighGapEnd: "both" }), lastWeek)),
  ).toEqual([pattern("both", "hip-flexion")]);
});

test("[FIND-4] the larger gap is the tighter side", () => {
  expect(find(aTest(aRecline({ thighGapEnd: "both", uneven: "left" })))).toEqual([
    pattern("both", "hip-flexion"),
    { finding: "asymmetry", side: "left", strength: "possible", detail: null, rules: ["FIND-4"] },
  ]);
});

test("[FIND-4] all flat is no pattern, and with poking ribs tight on both sides, perhaps", () => {
  expect(find(aTest(aRecline()))).toEqual([pattern(null, null, "none")]);
  expect(find(aTest(aRecline({ ribsPoke: true, backGap: "none" })))).toEqual([
    tightLeft("possible", null, "FIND-4"),
    { ...tightLeft("possible", null, "FIND-4"), side: "right" },
    pattern(null, null, "none"),
  ]);
});

test("[FIND-4] a test that is not valid does not count", () => {
  const invalid = aTest(aRecline({ valid: false, thighGapEnd: "both" }));
  expect(find(invalid)).toEqual([pattern(null, null, "untested")]);
  expect(find(aTest(aRecline({ thighGapEnd: "left" }), lastWeek), invalid)).toEqual([
    pattern("left", "hip-flexion"),
  ]);
});

const asymmetry = (
  side: "left" | "right",
  rule: string,
  strength: Finding["strength"] = "possible",
): Finding => ({
  finding: "asymmetry",
  side,
  strength,
  detail: null,
  rules: [rule, "FIND-5"],
});
const differences = (...tests: readonly DatedTest[]) =>
  find(...tests).filter(({ finding }) => finding === "asymmetry");

test("[FIND-5] angles that differ by more than 5° name the tighter side, likely when so on two days", () => {
  const pair = (left: number, right: number, on = today) => [
    aTest(anAngle(left), on),
    aTest(anAngle(right, { side: "right" }), on),
  ];
  expect(differences(...pair(-8, -13))).toEqual([]);
  expect(differences(...pair(-8, -13.1))).toEqual([asymmetry("left", "FIND-2")]);
  expect(differences(...pair(-8, -20, lastWeek), ...pair(-7, -18))).toEqual([
    asymmetry("left", "FIND-2", "likely"),
  ]);
  expect(differences(...pair(-20, -8, lastWeek), ...pair(-7, -18))).toEqual([asymmetry("left", "FIND-2")]);
});

test("[FIND-5] two methods, or days more than two weeks apart, are never compared", () => {
  expect(differences(aTest(anAngle(10)), aTest(anAngle(-20, { side: "right", method: "tape" })))).toEqual([]);
  expect(
    differences(aTest(anAngle(10)), aTest(anAngle(-20, { side: "right" }), addDays(today, -15))),
  ).toEqual([]);
  expect(
    differences(aTest(anAngle(10)), aTest(anAngle(-20, { side: "right", pelvisDegrees: null }))),
  ).toEqual([]);
});

test("[FIND-5] the person's own repetitions may tell a smaller difference apart", () => {
  const repeats = [-10, -11, -10, -11].map((thigh) => aTest(anAngle(thigh)));
  expect(differences(...repeats, aTest(anAngle(-15, { side: "right" })))).toEqual([
    asymmetry("left", "FIND-2"),
  ]);
});

test("[FIND-5] holds differ from a quarter on, where a side missed its target", () => {
  const pair = (left: number, right: number) => [aTest(aHold(left)), aTest(aHold(right, { side: "right" }))];
  expect(differences(...pair(15, 19))).toEqual([]);
  expect(differences(...pair(15, 20))).toEqual([asymmetry("left", "FIND-3")]);
  expect(differences(...pair(20, 40))).toEqual([]);
  expect(differences(...pair(0, 0))).toEqual([]);
});

test("[FIND-6] a look and a number that disagree give possible and say so", () => {
  const look = aTest(aLook({ thighUp: true }));
  expect(find(look, aTest(anAngle(-12)))).toEqual([
    tightLeft("possible", "one-joint", "FIND-1", "FIND-2", "FIND-6"),
  ]);
  expect(find(aTest(aLook()), aTest(anAngle(9), lastWeek), aTest(anAngle(9)))).toEqual([
    tightLeft("possible", null, "FIND-1", "FIND-2", "FIND-6"),
  ]);
});

test("[FIND-6] thighs off the floor against nothing seen at an edge disagree, and tight stays none", () => {
  expect(find(aTest(aLook()), aTest(aRecline({ thighGapEnd: "left" })))).toEqual([
    { ...pattern("left", "hip-flexion"), rules: ["FIND-4", "FIND-6"] },
    tightLeft("none", null, "FIND-1"),
  ]);
});

test("[FIND-6] tight and weak never imply each other", () => {
  fc.assert(
    fc.property(anyTests, (tests) => {
      const holds = tests.filter(({ record }) => record.test.startsWith("test-hold"));
      const rest = tests.filter(({ record }) => !record.test.startsWith("test-hold"));
      const both = findingsFrom(tests, {}, today);
      const about = (finding: Finding["finding"], all: readonly Finding[]) =>
        all.filter((each) => each.finding === finding);
      expect(about("weak", both)).toEqual(about("weak", findingsFrom(holds, {}, today)));
      expect(about("tight", both)).toEqual(about("tight", findingsFrom(rest, {}, today)));
    }),
    { seed: 6, numRuns: 100 },
  );
});

const legs = (side: Finding["side"], strength: Finding["strength"]): Finding => ({
  finding: "leg-length",
  side,
  strength,
  detail: null,
  rules: ["FIND-7"],
});

test("[FIND-7] leg lengths under 1 cm apart, or that overlap, are no reliable difference", () => {
  expect(find(aTest(aLeg("left", 88, 88.4)), aTest(aLeg("right", 88.8, 89)))).toEqual([legs(null, "none")]);
  expect(find(aTest(aLeg("left", 87, 89)), aTest(aLeg("right", 88.9, 89.6)))).toEqual([legs(null, "none")]);
  expect(find(aTest(aLeg("left", 88, 88.2)), aTest(aLeg("right", 89.1, 89.1)))).toEqual([
    legs("left", "possible"),
  ]);
  expect(find(aTest(aLeg("left", 88)), aTest(aLeg("right", 90, 90)))).toEqual([legs(null, "untested")]);
});

test("[FIND-8] everything negative is told from nothing tested", () => {
  const negative = find(aTest(aLook()), aTest(aHold(20)), aTest(aRecline()));
  expect(negative.map(({ strength }) => strength)).toEqual(["none", "none", "none"]);
  expect(overallFinding(negative)).toBe("nothing-found");
  expect(overallFinding(find(aTest(aLook({ pain: true }))))).toBe("untested");
  expect(overallFinding(find(aTest(aLook()), aTest(aHold(3))))).toBe("found");
});

test("[FIND-9] likely comes before possible, more agreeing signs before fewer, none last", () => {
  const found = find(
    aTest(aLook({ side: "right" })),
    aTest(aRecline({ backGap: "between" })),
    aTest(aLook({ thighUp: true, turnsOut: true })),
    aTest(aHold(5, { side: "right" }), lastWeek),
    aTest(aHold(5, { side: "right" })),
  );
  expect(found.map(({ finding, side, strength }) => `${finding} ${String(side)} ${strength}`)).toEqual([
    "weak right likely",
    "tight left possible",
    "pattern both possible",
    "tight right none",
  ]);
});

test("[FIND-10] a test that hurt on its newest day is untested, by whatever method", () => {
  const hurt = tightLeft("untested", null, "FIND-10");
  expect(find(aTest(anAngle(9), lastWeek), aTest(aLook({ pain: true })))).toEqual([hurt]);
  expect(find(aTest(aLook({ pain: true })), aTest(anAngle(9)))).toEqual([hurt]);
  expect(find(aTest(aLook({ pain: true }), lastWeek), aTest(anAngle(9)))).toEqual([
    tightLeft("possible", null, "FIND-2"),
  ]);
  expect(find(aTest(aRecline({ pain: true, valid: false })))).toEqual([
    { ...pattern(null, null, "untested"), rules: ["FIND-4", "FIND-10"] },
  ]);
});

test("[FIND-11] without tests there is nothing to say", () => {
  expect(find()).toEqual([]);
  expect(overallFinding([])).toBe("no-tests");
});

test("[FIND-12] quick looks and later records do not count, and an old look gives way to a new number", () => {
  const up = aLook({ thighUp: true });
  expect(find(aTest(up, today, "quick-look"), aTest(up, addDays(today, 1)))).toEqual([]);
  expect(find(aTest(up, addDays(today, -29)), aTest(anAngle(-12)))).toEqual([
    tightLeft("none", null, "FIND-2"),
  ]);
  expect(find(aTest(up, addDays(today, -28)), aTest(anAngle(-12)))[0]?.strength).toBe("possible");
});

test("[FIND-12] the order in which days are given does not matter", () => {
  fc.assert(
    fc.property(anyTests, (tests) => {
      const days = [...new Set(tests.map(({ on }) => on))].toReversed();
      const shuffled = days.flatMap((day) => tests.filter(({ on }) => on === day));
      expect(findingsFrom(shuffled, {}, today)).toEqual(findingsFrom(tests, {}, today));
    }),
    { seed: 12, numRuns: 200 },
  );
});

test("[ADAPT-8] one negative turns no finding round; a second does", () => {
  const days = ["2026-11-06", "2026-11-13", "2026-11-20"].map(localDate);
  const [first, second, third] = days as [(typeof days)[0], (typeof days)[0], (typeof days)[0]];
  expect(find(aTest(anAngle(9), first), aTest(anAngle(-9), second))).toEqual([
    tightLeft("possible", null, "FIND-2", "FIND-6", "ADAPT-8"),
  ]);
  expect(find(aTest(anAngle(9), first), aTest(anAngle(-9), second), aTest(anAngle(-9), third))).toEqual([
    tightLeft("none", null, "FIND-2"),
  ]);
});

test("[ADAPT-8] no single day makes anything likely", () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 20 }), fc.boolean(), (records, athlete) => {
      const found = findingsFrom(
        records.map((record) => aTest(record)),
        { athlete },
        today,
      );
      expect(found.filter(({ strength }) => strength === "likely")).toEqual([]);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test("[FIND-9] whatever was recorded, findings are ranked, each with a rule, and none is above likely", () => {
  const ranks = ["likely", "possible", "untested", "none"];
  fc.assert(
    fc.property(anyTests, fc.boolean(), (tests, athlete) => {
      const found = findingsFrom(tests, { athlete }, today);
      const order = found.map(({ strength }) => ranks.indexOf(strength));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order).not.toContain(-1);
      expect(found.filter(({ rules }) => rules.length === 0)).toEqual([]);
      expect(found).toEqual(findingsFrom(tests, { athlete }, today));
    }),
    { seed: 9, numRuns: 300 },
  );
});
