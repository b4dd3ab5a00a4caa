import type { FigurePoses } from "../pose.ts";
import { leftKneeOut, proneOnForearms } from "./prone-on-forearms.ts";

export const relPsoasSoftball2Poses: FigurePoses = {
  id: "rel-psoas-softball-2",
  build: "female",
  view: { yaw: 82, pitch: 38 },
  props: [
    { kind: "mat", at: [-0.08, 0, 0], size: [1.7, 0.012, 0.7] },
    { kind: "softball", under: "right-psoas-point" },
  ],
  steps: [
    {
      moment: "start",
      pose: {
        ...proneOnForearms,
        support: [{ part: "belly", on: "softball", sink: 0.02 }, ...proneOnForearms.support],
      },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-side-hip", shift: [-60, 190] },
      ],
      words:
        "You lie on your front, propped on your forearms, both legs long. A softball lies under the {side} side of the belly, half-way between navel and front hip bone.",
    },
    {
      moment: "working",
      pose: {
        ...leftKneeOut,
        support: [{ part: "belly", on: "softball", sink: 0.02 }, ...leftKneeOut.support],
      },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-side-hip", shift: [-60, 190] },
        {
          kind: "arrow",
          from: { on: "left-knee-front", shift: [-0.3, 0.06, 0.06] },
          by: [0.26, 0, -0.1],
          bow: -0.2,
        },
      ],
      highlight: ["psoas-major"],
      words:
        "Still on your forearms, the ball under the {side} side of the belly. The {side} leg stays long; the {other} knee is bent and out to the side, on the floor.",
    },
  ],
};
