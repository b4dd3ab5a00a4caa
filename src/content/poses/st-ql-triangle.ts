import type { FigurePoses } from "../pose.ts";

export const stQlTrianglePoses: FigurePoses = {
  id: "st-ql-triangle",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
