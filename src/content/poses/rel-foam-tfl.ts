import type { FigurePoses } from "../pose.ts";

export const relFoamTflPoses: FigurePoses = {
  id: "rel-foam-tfl",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
