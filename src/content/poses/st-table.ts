import type { FigurePoses } from "../pose.ts";

export const stTablePoses: FigurePoses = {
  id: "st-table",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
