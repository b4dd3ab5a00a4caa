import type { FigurePoses } from "../pose.ts";

export const testHoldStandingPoses: FigurePoses = {
  id: "test-hold-standing",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
