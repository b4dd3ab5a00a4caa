import type { FigurePoses } from "../pose.ts";
import { proneOnForearms } from "./prone-on-forearms.ts";

const forearms = proneOnForearms.support.slice(0, 4);

export const relFoamTflPoses: FigurePoses = {
  id: "rel-foam-tfl",
  build: "male",
  view: { yaw: 86, pitch: 43 },
  props: [
    { kind: "mat", at: [-0.1, 0, 0.02], size: [1.8, 0.012, 0.8] },
    { kind: "roller", under: "right-front-hip", at: [-0.02, 0, 0.13], size: [0.14, 0.14, 0.45] },
  ],
  steps: [
    {
      moment: "start",
      pose: {
        ...proneOnForearms,
        legs: { hip: { flexion: 2, abduction: 5 }, knee: 8, ankle: -50 },
        support: [
          ...forearms,
          { part: "right-thigh", on: "roller", sink: 0.02 },
          { part: "right-toes", on: "floor" },
          { part: "left-toes", on: "floor" },
        ],
        free: ["pitch", "arms.shoulder.flexion", "arms.elbow", "legs.hip.flexion", "spine.flexion"],
      },
      marks: [
        { kind: "side", at: "right-thigh-side", shift: [-90, 190] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [-0.12, -0.1, 0.2] }, by: [0.2, 0, 0] },
      ],
      words:
        "You lie on your front, propped on your forearms, a soft roller crosswise under the front of the {side} hip, a hand's width below the front hip bone. You roll a few centimetres up and down to find a tender place.",
    },
    {
      moment: "working",
      pose: {
        ...proneOnForearms,
        spine: { flexion: -26, rotation: 8 },
        rightLeg: { hip: { flexion: 2, abduction: 4 }, knee: 8, ankle: -50 },
        leftLeg: { hip: { flexion: 42, abduction: 49, rotation: 38 }, knee: 84, ankle: -30 },
        support: [
          ...forearms,
          { part: "right-thigh", on: "roller", sink: 0.02 },
          { part: "right-toes", on: "floor" },
          { part: "left-knee", on: "floor" },
          { part: "left-foot", on: "floor" },
        ],
        free: [
          "pitch",
          "roll",
          "arms.shoulder.flexion",
          "arms.elbow",
          "rightLeg.hip.flexion",
          "leftLeg.hip.flexion",
          "leftLeg.hip.rotation",
          "spine.flexion",
        ],
      },
      marks: [
        { kind: "press", on: "right-front-hip" },
        { kind: "side", at: "right-thigh-side", shift: [-90, 190] },
      ],
      highlight: ["tensor-fasciae-latae"],
      words:
        "You are turned a little onto the {side} side; the outer front of the {side} hip rests on the roller, the {side} leg is long. Forearms and the bent {other} knee, out to the side, take weight.",
    },
  ],
};
