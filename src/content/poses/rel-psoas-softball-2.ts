import type { FigurePoses } from "../pose.ts";

export const relPsoasSoftball2Poses: FigurePoses = {
  id: "rel-psoas-softball-2",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
