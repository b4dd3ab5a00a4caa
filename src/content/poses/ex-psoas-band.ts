import type { FigurePoses } from "../pose.ts";

export const exPsoasBandPoses: FigurePoses = {
  id: "ex-psoas-band",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
