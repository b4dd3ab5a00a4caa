import type { FigurePoses } from "../pose.ts";

export const relPsoasSoftball3Poses: FigurePoses = {
  id: "rel-psoas-softball-3",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
