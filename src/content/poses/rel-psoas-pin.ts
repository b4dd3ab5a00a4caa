import type { FigurePoses } from "../pose.ts";

export const relPsoasPinPoses: FigurePoses = {
  id: "rel-psoas-pin",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
