import type { FigurePoses } from "../pose.ts";

export const testReclinePoses: FigurePoses = {
  id: "test-recline",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
