import type { FigurePoses, Support } from "../pose.ts";
import { placeFinding, hookLying } from "./hook-lying.ts";
import { proneOnForearms } from "./prone-on-forearms.ts";

const onBall: Support = { part: "belly", on: "tennis-ball", sink: 0.015 };

export const relPsoasProneTennisPoses: FigurePoses = {
  id: "rel-psoas-prone-tennis",
  build: "female",
  view: { yaw: 64, pitch: 18 },
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...placeFinding },
      props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.5, 0.012, 0.66] }],
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [60, 170] },
      ],
      view: { yaw: 62, pitch: 34 },
      words:
        "You lie on your back, knees bent. One finger touches the navel, another the bony point at the front of the {side} hip. Your place is half-way between them.",
    },
    {
      moment: "working",
      pose: {
        ...proneOnForearms,
        support: [onBall, ...proneOnForearms.support],
      },
      props: [
        { kind: "mat", at: [-0.08, 0, 0], size: [1.7, 0.012, 0.66] },
        { kind: "tennis-ball", under: "right-psoas-point" },
      ],
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-side-hip", shift: [-60, 190] },
      ],
      highlight: ["psoas-major"],
      words:
        "You lie on your front, propped on your forearms, legs long. A tennis ball lies under the {side} side of the belly, half-way between navel and front hip bone. Forearms, thighs and toes carry most of the weight.",
    },
  ],
};
