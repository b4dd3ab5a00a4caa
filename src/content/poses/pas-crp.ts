import type { FigurePoses } from "../pose.ts";
import { hookLying } from "./hook-lying.ts";

export const pasCrpPoses: FigurePoses = {
  id: "pas-crp",
  build: "male",
  view: { yaw: 68, pitch: 24 },
  props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.6, 0.012, 0.66] }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        pelvis: { tilt: -34 },
        spine: { flexion: 24 },
        neck: { flexion: 2 },
        rightLeg: { foot: { to: { spot: [0.52, 0, 0.1] } } },
        leftLeg: { foot: { to: { spot: [0.52, 0, -0.1] } } },
        rightArm: {
          hand: { to: { spot: [-0.36, 0, 0.24] }, fingers: [-0.7, 0, 0.7], elbow: [-0.6, -0.2, 0.7] },
        },
        leftArm: {
          hand: { to: { spot: [-0.36, 0, -0.24] }, fingers: [-0.7, 0, -0.7], elbow: [-0.6, -0.2, -0.7] },
        },
        support: [{ part: "seat", on: "floor" }],
      },
      words:
        "You sit on the floor, knees bent, both feet flat. Your hands stand behind you and help you to lie back.",
    },
    {
      moment: "working",
      pose: {
        ...hookLying,
        arms: { shoulder: { flexion: -2, abduction: 26, rotation: 20 }, elbow: 12, forearm: -75, curl: 8 },
        support: [
          ...hookLying.support,
          { part: "right-hand", on: "floor" },
          { part: "left-hand", on: "floor" },
          { part: "right-elbow", on: "floor" },
          { part: "left-elbow", on: "floor" },
        ],
        free: [...hookLying.free, "arms.shoulder.flexion", "arms.elbow"],
      },
      highlight: ["psoas-major"],
      eyes: "closed",
      words:
        "You lie on your back. Knees are bent, feet stand flat and hip-width apart. The arms lie beside you, palms up; eyes closed.",
    },
  ],
};
