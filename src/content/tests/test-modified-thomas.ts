import type { TestFacts } from "../test.ts";

export const testModifiedThomas: TestFacts = {
  id: "test-modified-thomas",
  muscles: ["psoas-major", "iliacus", "rectus-femoris", "tensor-fasciae-latae"],
  classes: ["ext-neutral", "supine-flat"],
  places: ["table", "bench", "bed", "floor"],
  needs: [[]],
  better: ["table", "bench", "bed"],
  sided: "one",
  forWhom: "everyone",
  targetSeconds: null,
  sources: ["S0:L35-43"],
  evidence: {
    grade: "mixed",
    papers: [
      "paper:vigotsky-2016",
      "paper:peeler-2007",
      "paper:peeler-2008",
      "paper:clapis-2008",
      "paper:pmc4560013",
      "paper:kim-2015",
      "paper:harvey-1998",
      "paper:ferber-2010",
      "paper:mills-2015",
    ],
  },
  seconds: 240,
};
