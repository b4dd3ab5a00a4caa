import type { FigurePoses } from "../pose.ts";

export const stKneelingLungePoses: FigurePoses = {
  id: "st-kneeling-lunge",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
