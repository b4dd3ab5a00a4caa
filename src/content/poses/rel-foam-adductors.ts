import type { FigurePoses } from "../pose.ts";

export const relFoamAdductorsPoses: FigurePoses = {
  id: "rel-foam-adductors",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
