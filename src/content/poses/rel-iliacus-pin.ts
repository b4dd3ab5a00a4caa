import type { FigurePoses } from "../pose.ts";

export const relIliacusPinPoses: FigurePoses = {
  id: "rel-iliacus-pin",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
