import type { TestFacts } from "../test.ts";

export const testHoldSeated: TestFacts = {
  id: "test-hold-seated",
  muscles: ["psoas-major", "iliacus"],
  classes: ["flex"],
  places: ["chair", "table"],
  needs: [["chair"], ["table"], ["bench"]],
  better: [],
  sided: "one",
  forWhom: "non-athletes",
  targetSeconds: 20,
  sources: ["S0:L49-51", "S0:L55-61"],
  evidence: { grade: "unsupported", papers: [] },
  seconds: 120,
};
