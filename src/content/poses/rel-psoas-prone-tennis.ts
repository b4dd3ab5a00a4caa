import type { FigurePoses } from "../pose.ts";

export const relPsoasProneTennisPoses: FigurePoses = {
  id: "rel-psoas-prone-tennis",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
