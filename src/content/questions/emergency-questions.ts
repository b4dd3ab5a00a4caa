import type { QuestionFacts } from "../question.ts";
import { routing } from "./make-question.ts";

const belly = { screen: "now-belly" } as const;
const backAndLegs = { screen: "now-back-and-legs" } as const;

/** Signs that cannot wait. Gated only where the sign itself names the condition behind the gate. */
export const emergencyQuestions: readonly QuestionFacts[] = [
  routing("emergency", "rf-cauda", backAndLegs),
  routing("emergency", "rf-aaa-burst", belly),
  routing("emergency", "rf-abdomen", belly),
  routing("emergency", "rf-psoas-abscess", belly),
  routing("emergency", "rf-torsion", belly),
  routing("emergency", "rf-ectopic", { ...belly, audience: "pregnancy" }),
  routing("emergency", "rf-preg-alarm", { ...belly, audience: "pregnancy" }),
  routing("emergency", "rf-bleed", { ...backAndLegs, audience: "blood" }),
  routing("emergency", "rf-dvt", backAndLegs),
  routing("emergency", "rf-trauma", backAndLegs),
  routing("emergency", "rf-limb", backAndLegs),
  routing("emergency", "rf-lump-hard", belly),
  routing("emergency", "rf-joint-hot", backAndLegs),
];
