import type { FigurePoses } from "../pose.ts";

export const exLegLiftPoses: FigurePoses = {
  id: "ex-leg-lift",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
