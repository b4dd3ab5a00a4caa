import type { TestFacts } from "../test.ts";

export const testHoldStanding: TestFacts = {
  id: "test-hold-standing",
  muscles: ["psoas-major", "iliacus"],
  classes: ["flex", "balance"],
  places: ["standing"],
  needs: [[]],
  better: [],
  sided: "one",
  forWhom: "athletes",
  targetSeconds: 40,
  sources: ["S0:L53", "S0:L55-61"],
  evidence: { grade: "unsupported", papers: [] },
  seconds: 180,
};
