import type { FigurePoses } from "../pose.ts";

export const relPectineusPullPoses: FigurePoses = {
  id: "rel-pectineus-pull",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
