import type { FigurePoses } from "../pose.ts";

export const stHamstringPoses: FigurePoses = {
  id: "st-hamstring",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
