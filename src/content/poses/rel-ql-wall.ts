import type { FigurePoses } from "../pose.ts";

export const relQlWallPoses: FigurePoses = {
  id: "rel-ql-wall",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
