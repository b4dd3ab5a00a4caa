import type { FigurePoses } from "../pose.ts";

export const relPsoasBenchPoses: FigurePoses = {
  id: "rel-psoas-bench",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
