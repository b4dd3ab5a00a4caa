import type { FigurePoses } from "../pose.ts";

export const relQlWallPinPoses: FigurePoses = {
  id: "rel-ql-wall-pin",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
