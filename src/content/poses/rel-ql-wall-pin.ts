import type { FigurePoses } from "../pose.ts";
import { backAtWall, turnedToBall, wallAndBall } from "./at-wall.ts";

const hands = {
  rightArm: { shoulder: { flexion: 2, abduction: 12 }, elbow: 14 },
  leftArm: { hand: { to: { on: "left-side-hip" }, elbow: [0.2, 0, -1], fingers: [0.6, -0.8, 0.2] } },
} as const;

export const relQlWallPinPoses: FigurePoses = {
  id: "rel-ql-wall-pin",
  build: "male",
  view: { yaw: 22, pitch: 6 },
  props: wallAndBall,
  motions: [{ from: 2, to: 3 }],
  steps: [
    {
      moment: "start",
      pose: turnedToBall,
      marks: [
        { kind: "press", on: "right-beside-spine" },
        { kind: "side", at: "right-side-hip", shift: [250, 30] },
      ],
      view: { yaw: 84, pitch: 6 },
      words:
        "You stand a foot's length from a wall, knees soft, turned a little so that the {side} side of the low back leans on a ball, between lowest rib and hip bone.",
    },
    {
      moment: "working",
      pose: { ...backAtWall, ...hands, spine: { flexion: 2, bend: 10 } },
      marks: [
        { kind: "side", at: "right-shoulder", shift: [-190, -70] },
        {
          kind: "arrow",
          from: { on: "right-shoulder", shift: [0.1, 0.3, 0.06] },
          by: [0, 0.02, -0.4],
          bow: -0.14,
        },
      ],
      highlight: ["quadratus-lumborum"],
      words:
        "Seen from the front: your back is flat to the wall, the ball behind the {side} side of the low back. The trunk is bent a little to the {side}, toward the ball; from here it bends over to the other side.",
    },
    {
      moment: "end",
      pose: { ...backAtWall, ...hands, spine: { flexion: 2, bend: -18 }, neck: { flexion: 2, bend: -4 } },
      marks: [{ kind: "side", at: "right-shoulder", shift: [-190, -70] }],
      highlight: ["quadratus-lumborum"],
      words:
        "The trunk is bent gently to the {other} side, away from the ball, the {other} hand on the hip. The back stays at the wall and the ball in its place.",
    },
  ],
};
