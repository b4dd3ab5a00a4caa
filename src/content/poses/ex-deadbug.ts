import type { FigurePoses } from "../pose.ts";

export const exDeadbugPoses: FigurePoses = {
  id: "ex-deadbug",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
