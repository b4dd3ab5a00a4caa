import type { QuestionFacts } from "../question.ts";
import { adapting, barring } from "./make-question.ts";

const pain = { screen: "pain", audience: "complaint" } as const;

/** Signs with which one can go on, in an adjusted way. */
export const adjustingQuestions: readonly QuestionFacts[] = [
  adapting("rf-lasting", pain, ["abd-deep", "weighted-hang"], ["see-someone", "no-level-up"], {
    sources: ["safety", "S1:L39"],
  }),
  adapting("rf-inflammatory", pain, [], []),
  barring("rf-nerve-back", pain, ["straight-leg", "abd-deep", "abd-hand", "ql-ball", "weighted-hang"], {
    sources: ["safety", "S1:L41"],
  }),
  barring("rf-nerve-front", pain, ["ext", "abd-deep", "abd-hand", "groin", "weighted-hang"]),
  barring("rf-hip-joint", { screen: "bones-and-joints" }, ["ext", "weighted-hang"], {
    sources: ["safety", "S1:L41"],
  }),
  barring("rf-aaa-risk", { screen: "last-things", audience: "from-65" }, ["abd-deep", "abd-hand"], {
    ageRule: { under: 65, counts: "no" },
  }),
];
