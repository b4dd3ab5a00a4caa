import type { TestFacts } from "../test.ts";

export const testRecline: TestFacts = {
  id: "test-recline",
  muscles: ["psoas-major"],
  classes: ["straight-leg", "supine-flat"],
  places: ["floor"],
  needs: [[]],
  better: [],
  sided: "both",
  forWhom: "everyone",
  targetSeconds: null,
  sources: ["S3:L17-34"],
  evidence: { grade: "unsupported", papers: [] },
  seconds: 180,
};
