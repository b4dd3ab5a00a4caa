import type { TestFacts } from "../test.ts";

export const testLegLength: TestFacts = {
  id: "test-leg-length",
  muscles: ["psoas-major"],
  classes: ["supine-flat"],
  places: ["floor", "bed"],
  needs: [["tape-measure"]],
  better: [],
  sided: "one",
  forWhom: "everyone",
  targetSeconds: null,
  sources: ["S2:L9"],
  evidence: {
    grade: "unsupported",
    papers: ["paper:beattie-1990", "paper:pubmed-25028369", "paper:pmc8687568"],
  },
  seconds: 240,
};
