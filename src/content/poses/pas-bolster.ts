import type { FigurePoses } from "../pose.ts";

export const pasBolsterPoses: FigurePoses = {
  id: "pas-bolster",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
