import type { FigurePoses, Support } from "../pose.ts";
import { leftKneeOut, rightLegLifted } from "./prone-on-forearms.ts";

const onBall: Support = { part: "belly", on: "softball", sink: 0.02 };

export const relPsoasSoftball3Poses: FigurePoses = {
  id: "rel-psoas-softball-3",
  build: "male",
  view: { yaw: 82, pitch: 36 },
  props: [
    { kind: "mat", at: [-0.1, 0, 0], size: [1.8, 0.012, 0.7] },
    { kind: "softball", under: "right-psoas-point" },
  ],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: { ...leftKneeOut, support: [onBall, ...leftKneeOut.support] },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-side-hip", shift: [-60, 190] },
      ],
      words:
        "You lie on your front, propped on your forearms, a softball under the {side} side of the belly. The {other} knee is bent out to the side. The {side} leg lies long.",
    },
    {
      moment: "working",
      pose: { ...rightLegLifted, support: [onBall, ...rightLegLifted.support] },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-side-hip", shift: [-60, 190] },
        { kind: "arrow", from: { on: "right-ankle-front", shift: [-0.16, -0.04, 0.12] }, by: [0, 0.2, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "On the breath in, the long {side} leg rises a finger's width or two off the floor. Forearms, belly and ball stay as they are.",
    },
  ],
};
