import type { FigurePoses } from "../pose.ts";

export const exBallBridgePoses: FigurePoses = {
  id: "ex-ball-bridge",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
