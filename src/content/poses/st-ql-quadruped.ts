import type { FigurePoses } from "../pose.ts";

export const stQlQuadrupedPoses: FigurePoses = {
  id: "st-ql-quadruped",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
