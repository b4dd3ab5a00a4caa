import type { FigurePoses } from "../pose.ts";

export const testHoldSeatedPoses: FigurePoses = {
  id: "test-hold-seated",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
