import type { FigurePoses } from "../pose.ts";

export const relIliacusHandsPoses: FigurePoses = {
  id: "rel-iliacus-hands",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
