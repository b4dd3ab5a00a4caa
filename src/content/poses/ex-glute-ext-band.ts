import type { FigurePoses } from "../pose.ts";

export const exGluteExtBandPoses: FigurePoses = {
  id: "ex-glute-ext-band",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
