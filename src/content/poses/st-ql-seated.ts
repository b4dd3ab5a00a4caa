import type { FigurePoses } from "../pose.ts";

export const stQlSeatedPoses: FigurePoses = {
  id: "st-ql-seated",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
