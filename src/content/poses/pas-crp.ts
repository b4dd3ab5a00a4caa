import type { FigurePoses } from "../pose.ts";

export const pasCrpPoses: FigurePoses = {
  id: "pas-crp",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
