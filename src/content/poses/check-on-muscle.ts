import type { FigurePoses } from "../pose.ts";

export const checkOnMusclePoses: FigurePoses = {
  id: "check-on-muscle",
  build: "male",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
