import type { FigurePoses } from "../pose.ts";

export const relPsoasHandsPoses: FigurePoses = {
  id: "rel-psoas-hands",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
