import type { FigurePoses } from "../pose.ts";

export const stHipflexorStandingPoses: FigurePoses = {
  id: "st-hipflexor-standing",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
