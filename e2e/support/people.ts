import type { TestRecord } from "#events";
import { checked, tested, toldAbout } from "./journal-text.ts";
import type { Past } from "./journal-text.ts";
import type { About, Said } from "./person-steps.ts";

/** Made-up people for whom the app is built: as they answer, and what they own. */
export const deskWorker = {
  said: { age: 41 },
  about: {
    experience: "beginner",
    athlete: false,
    sittingHours: 9,
    equipment: ["chair", "pillow", "blanket"],
    minutes: 10,
  },
} as const satisfies { said: Said; about: About };

export const runner = {
  said: { age: 29 },
  about: {
    experience: "experienced",
    athlete: true,
    sittingHours: 5,
    equipment: [
      "mat",
      "pad",
      "chair",
      "table",
      "pillow",
      "foam-roller",
      "tennis-ball",
      "softball",
      "lacrosse-ball",
      "loop-band",
      "long-band",
      "anchor",
      "tape-measure",
    ],
    minutes: 30,
  },
} as const satisfies { said: Said; about: About };

/** Back pain for years: most is fine, bending backwards is not. */
export const longBackPain = {
  said: {
    age: 56,
    answers: { "rf-lasting": "yes", "ci-spine-extension": "yes", "ci-kidney": "unsure" },
  },
  about: {
    experience: "beginner",
    athlete: false,
    sittingHours: 6,
    equipment: ["chair", "bed", "pillow", "cushion", "blanket", "towel", "mat"],
    minutes: 20,
  },
} as const satisfies { said: Said; about: About };

/** The runner a week on, the right side tight by the looked-at Thomas test and weak by the standing hold. */
export const tightRight: readonly Past[] = [
  checked(runner.said),
  toldAbout(runner.said, runner.about),
  tested(thomas("left", false)),
  tested(thomas("right", true)),
  tested(held("left", 52, false)),
  tested(held("right", 31, true)),
];

function thomas(side: "left" | "right", isUp: boolean): TestRecord {
  return {
    test: "test-modified-thomas",
    side,
    method: "looked",
    surface: "edge",
    thighUp: isUp,
    kneeBends: false,
    kneeStraightens: false,
    turnsOut: false,
    driftsOut: false,
    pain: false,
  };
}

function held(side: "left" | "right", seconds: number, difficult: boolean): TestRecord {
  return { test: "test-hold-standing", side, seconds, difficult, shifts: false, pain: false };
}

function recline(side: "none" | "left" | "right", backGap: "none" | "hand"): TestRecord {
  return {
    test: "test-recline",
    valid: true,
    liftHeightCm: 18,
    thighGapEnd: side,
    backGap,
    uneven: side,
    ribsPoke: backGap === "hand",
    pain: false,
  };
}

/** Nothing found on either side. */
export const loose: readonly Past[] = [
  checked(deskWorker.said),
  toldAbout(deskWorker.said, deskWorker.about),
  tested(thomas("left", false)),
  tested(thomas("right", false)),
  tested({
    test: "test-hold-seated",
    side: "left",
    seconds: 20,
    difficult: false,
    shifts: false,
    pain: false,
  }),
  tested({
    test: "test-hold-seated",
    side: "right",
    seconds: 20,
    difficult: false,
    shifts: false,
    pain: false,
  }),
];

const hurtHold: TestRecord = {
  test: "test-hold-standing",
  side: "left",
  seconds: 12,
  difficult: true,
  shifts: false,
  pain: true,
};

/** Tests that disagree, a pattern, legs of two lengths, and a week between two tests by one method. */
export const mixed: readonly Past[] = [
  checked(longBackPain.said, 15),
  { ...toldAbout(runner.said, runner.about), daysAgo: 15 },
  tested(measured("left", 2), 14),
  tested(measured("right", 12), 14),
  tested(thomas("left", true), 13),
  tested(recline("right", "hand"), 13),
  tested({ test: "test-leg-length", side: "left", readingsCm: [88, 88.4] }, 13),
  tested({ test: "test-leg-length", side: "right", readingsCm: [90.1, 90.3] }, 13),
  tested(hurtHold, 13),
  { type: "test-recorded", body: { record: measured("left", -12), purpose: "retest" }, daysAgo: 6 },
  { type: "test-recorded", body: { record: measured("right", 14), purpose: "retest" }, daysAgo: 6 },
  { type: "pain-reported", body: { score: 3, when: "other", session: null }, daysAgo: 5 },
  { type: "activity-scored", body: { activity: "sitting through a film", score: 4 }, daysAgo: 5 },
  { type: "activity-scored", body: { activity: "sitting through a film", score: 8 }, daysAgo: 1 },
  { type: "note-written", body: { text: "A new chair since Monday." }, daysAgo: 2 },
];

function measured(side: "left" | "right", thighDegrees: number): TestRecord {
  return {
    test: "test-modified-thomas",
    side,
    method: "tape",
    surface: "edge",
    thighDegrees,
    pelvisDegrees: null,
    backStayedFlat: true,
    kneeDegrees: null,
    pain: false,
  };
}
