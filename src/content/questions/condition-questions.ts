import type { QuestionFacts } from "../question.ts";
import { adapting, barring } from "./make-question.ts";

const pregnancy = { screen: "pregnancy", audience: "pregnancy" } as const;
const operations = { screen: "operations", audience: "operation" } as const;
const conditions = { screen: "conditions", audience: "condition" } as const;
const blood = { screen: "heart-and-blood", audience: "blood" } as const;
const heart = { screen: "heart-and-blood", audience: "heart" } as const;
const joints = { screen: "bones-and-joints" } as const;
const lastThings = { screen: "last-things" } as const;
const nasm = { sources: ["safety", "S4:L69"] } as const;

/** Lasting states, and those that pass with time. */
export const conditionQuestions: readonly QuestionFacts[] = [
  barring(
    "ci-preg",
    pregnancy,
    ["abd-deep", "abd-hand", "groin", "roll", "ql-ball", "prone", "weighted-hang", "balance"],
    {
      laterBars: { fromWeek: 16, bars: ["supine-flat", "core"] },
      runsOut: {
        weeks: 42,
        since: "pregnancy",
        askedWith: ["rf-preg-limit", "ci-postnatal", "ci-pelvic-girdle"],
      },
      sources: ["safety", "S4:L124"],
    },
  ),
  barring(
    "ci-postnatal",
    pregnancy,
    ["abd-deep", "abd-hand", "groin", "flex", "core", "prone", "weighted-hang"],
    { runsOut: { weeks: 12, since: "birthOn", askedWith: [] } },
  ),
  barring("ci-pelvic-girdle", pregnancy, ["balance", "ext", "weighted-hang"]),
  barring("ci-surgery", operations, ["abd-deep", "abd-hand", "groin", "prone", "weighted-hang"], {
    runsOut: { weeks: 52, since: "operationOn", askedWith: [] },
  }),
  barring("ci-hernia", conditions, ["abd-deep", "abd-hand", "groin", "core", "prone"]),
  barring("ci-visceral", conditions, ["abd-deep", "abd-hand"]),
  barring("ci-kidney", conditions, ["abd-deep", "abd-hand", "ql-ball"]),
  barring("ci-pelvic", conditions, ["abd-deep", "abd-hand"]),
  barring("ci-iud-new", conditions, ["abd-deep", "abd-hand"], {
    runsOut: { weeks: 8, since: "iudFittedOn", askedWith: ["ci-iud"] },
  }),
  barring("ci-iud", conditions, ["abd-deep"]),
  barring("ci-anticoag", blood, ["abd-deep", "abd-hand", "groin", "roll", "ql-ball"], nasm),
  adapting("ci-aspirin", blood, ["abd-deep", "abd-hand", "groin"], ["soft-only"]),
  barring("ci-vascular", heart, ["abd-deep", "abd-hand", "groin", "roll"], nasm),
  barring("ci-catheter", operations, ["abd-deep", "abd-hand", "groin", "ext", "weighted-hang"], {
    runsOut: { weeks: 4, since: "catheterOn", askedWith: [] },
  }),
  barring("ci-site-belly", lastThings, ["abd-deep", "abd-hand"], nasm),
  barring("ci-site-groin", lastThings, ["groin"], nasm),
  barring("ci-site-hip", lastThings, ["roll"], nasm),
  barring("ci-site-back", lastThings, ["ql-ball"], nasm),
  barring("ci-cancer", conditions, ["abd-deep", "abd-hand", "groin", "roll", "ql-ball"], nasm),
  barring(
    "ci-heart-failure",
    heart,
    ["abd-deep", "abd-hand", "groin", "roll", "ql-ball", "prone", "supine-flat"],
    nasm,
  ),
  barring("ci-osteoporosis", conditions, [
    "abd-deep",
    "ql-ball",
    "prone",
    "weighted-hang",
    "spine-bend",
    "straight-leg",
  ]),
  barring("ci-hip-replacement", operations, ["abd-deep", "groin", "ext", "weighted-hang"]),
  barring("ci-vascular-eds", conditions, [
    "abd-deep",
    "abd-hand",
    "groin",
    "roll",
    "ql-ball",
    "ext",
    "weighted-hang",
  ]),
  barring("ci-numb", lastThings, [
    "abd-deep",
    "abd-hand",
    "groin",
    "roll",
    "ql-ball",
    "ext",
    "weighted-hang",
  ]),
  barring("ci-spine-extension", joints, ["ext", "prone", "weighted-hang", "straight-leg"]),
  adapting("ci-hypermobile", joints, ["ext", "weighted-hang"], ["holds-30", "strength-first"]),
  barring("ci-knee", joints, ["kneel"]),
  barring("ci-balance", lastThings, ["balance"], {
    runsOut: { weeks: 52, since: "fallOn", askedWith: [] },
  }),
  adapting("ci-pressure", heart, ["weighted-hang"], ["breathe-cue"]),
  barring("ci-touch", lastThings, ["abd-deep", "abd-hand", "groin"]),
  adapting("ci-floor", lastThings, [], ["no-floor"]),
];
