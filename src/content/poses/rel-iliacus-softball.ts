import type { FigurePoses, Support } from "../pose.ts";
import { hipBoneFinding, hookLying } from "./hook-lying.ts";
import { proneOnForearms } from "./prone-on-forearms.ts";

const onBall: Support = { part: "belly", on: "softball", sink: 0.02 };

export const relIliacusSoftballPoses: FigurePoses = {
  id: "rel-iliacus-softball",
  build: "female",
  view: { yaw: 64, pitch: 18 },
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...hipBoneFinding },
      props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.5, 0.012, 0.66] }],
      marks: [
        { kind: "press", on: "right-inside-asis" },
        { kind: "side", at: "right-thigh-side", shift: [60, 170] },
      ],
      view: { yaw: 62, pitch: 34 },
      words:
        "You lie on your back, knees bent. One finger of the {side} hand touches the bony point at the front of the {side} hip. Your place is two fingers in from it, toward the navel.",
    },
    {
      moment: "working",
      pose: {
        ...proneOnForearms,
        support: [onBall, ...proneOnForearms.support],
      },
      props: [
        { kind: "mat", at: [-0.08, 0, 0], size: [1.7, 0.012, 0.66] },
        { kind: "softball", under: "right-inside-asis" },
      ],
      marks: [
        { kind: "press", on: "right-inside-asis" },
        { kind: "side", at: "right-side-hip", shift: [-60, 190] },
      ],
      highlight: ["iliacus"],
      words:
        "You lie on your front, propped on your forearms, legs long. A softball lies just inside the {side} front hip bone, further out than for the deep hip flexor.",
    },
  ],
};
