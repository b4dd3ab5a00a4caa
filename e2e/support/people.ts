import type { TestRecord } from "#events";
import { checked, tested, toldAbout } from "./journal-text.ts";
import type { Past } from "./journal-text.ts";
import type { About, Said } from "./person-steps.ts";

/** The persons of product.md, as they answer and what they own. */
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
    kneeBends: true,
    kneeStraightens: false,
    turnsOut: false,
    driftsOut: false,
    pain: false,
  };
}

function held(side: "left" | "right", seconds: number, difficult: boolean): TestRecord {
  return { test: "test-hold-standing", side, seconds, difficult, shifts: false, pain: false };
}
