import type { FigurePoses } from "../pose.ts";

export const relIliacusSoftballPoses: FigurePoses = {
  id: "rel-iliacus-softball",
  build: "female",
  view: { yaw: 65, pitch: 12 },
  steps: [],
};
