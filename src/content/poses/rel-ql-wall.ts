import type { FigurePoses } from "../pose.ts";
import { backAtWall, turnedToBall, wallAndBall } from "./at-wall.ts";

export const relQlWallPoses: FigurePoses = {
  id: "rel-ql-wall",
  build: "female",
  view: { yaw: 84, pitch: 6 },
  props: wallAndBall,
  steps: [
    {
      moment: "start",
      pose: turnedToBall,
      marks: [
        { kind: "press", on: "right-beside-spine" },
        { kind: "side", at: "right-side-hip", shift: [250, 30] },
        {
          kind: "arrow",
          from: { on: "breastbone", shift: [0.02, 0.1, 0.2] },
          by: [0.22, 0, -0.1],
          bow: 0.22,
        },
      ],
      words:
        "You stand a foot's length from a wall, feet apart, knees soft, turned a little so that the {side} side of the low back faces the wall and leans on a ball. From here you turn until the back is flat.",
    },
    {
      moment: "working",
      pose: backAtWall,
      marks: [
        { kind: "press", on: "right-beside-spine" },
        { kind: "side", at: "right-side-hip", shift: [250, 30] },
      ],
      highlight: ["quadratus-lumborum"],
      words:
        "Your back is flat to the wall, knees soft. The ball is between the wall and the {side} side of the low back, between lowest rib and hip bone, four fingers out from the spine.",
    },
  ],
};
