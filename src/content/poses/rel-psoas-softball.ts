import type { FigurePoses } from "../pose.ts";

export const relPsoasSoftballPoses: FigurePoses = {
  id: "rel-psoas-softball",
  build: "male",
  view: { yaw: 62, pitch: 16 },
  props: [{ kind: "mat", at: [0.05, 0, 0] }],
  steps: [
    {
      moment: "working",
      pose: {
        lie: "prone",
        pelvis: { tilt: 4 },
        spine: { flexion: -22 },
        neck: { flexion: -22 },
        legs: { hip: { flexion: -2, abduction: 5 }, knee: 2, ankle: -52 },
        arms: { shoulder: { flexion: 68, abduction: 8, rotation: 0 }, elbow: 88, forearm: 70, curl: 10 },
        support: [
          { part: "belly", on: "softball", sink: 0.02 },
          { part: "right-forearm", on: "floor" },
          { part: "right-hand", on: "floor" },
          { part: "left-forearm", on: "floor" },
          { part: "left-hand", on: "floor" },
          { part: "right-foot", on: "floor" },
          { part: "left-foot", on: "floor" },
          { part: "right-thigh", on: "floor" },
        ],
        free: [
          "pitch",
          "arms.shoulder.flexion",
          "arms.elbow",
          "legs.hip.flexion",
          "legs.knee",
          "spine.flexion",
        ],
      },
      props: [{ kind: "softball", under: "right-psoas-point" }],
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-side-hip", shift: [-60, 230] },
      ],
      highlight: ["psoas-major"],
      words:
        "You lie on your front, propped on your forearms, legs long. A softball lies under the {side} side of your belly, between navel and front hip bone.",
    },
  ],
};
