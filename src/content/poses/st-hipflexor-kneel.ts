import type { FigurePoses } from "../pose.ts";

export const stHipflexorKneelPoses: FigurePoses = {
  id: "st-hipflexor-kneel",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
