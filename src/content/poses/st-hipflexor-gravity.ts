import type { FigurePoses } from "../pose.ts";

export const stHipflexorGravityPoses: FigurePoses = {
  id: "st-hipflexor-gravity",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
