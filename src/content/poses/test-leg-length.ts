import type { FigurePoses } from "../pose.ts";

export const testLegLengthPoses: FigurePoses = {
  id: "test-leg-length",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
