import type { FigurePoses } from "../pose.ts";

export const pasProppedPoses: FigurePoses = {
  id: "pas-propped",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
