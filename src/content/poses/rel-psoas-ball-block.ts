import type { FigurePoses } from "../pose.ts";

export const relPsoasBallBlockPoses: FigurePoses = {
  id: "rel-psoas-ball-block",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
