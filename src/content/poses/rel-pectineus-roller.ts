import type { FigurePoses } from "../pose.ts";

export const relPectineusRollerPoses: FigurePoses = {
  id: "rel-pectineus-roller",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
