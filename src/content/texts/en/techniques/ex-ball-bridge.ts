import type { TechniqueText } from "../../../technique.ts";

export const exBallBridgeText: TechniqueText = {
  name: "Bridge on the ball",
  purpose: "Strengthens the buttocks (gluteus maximus) while the ball carries your head and shoulders.",
  position: "Face up, head, neck and shoulders on a stability ball, feet on the floor.",
  standIns:
    "A stability ball, pumped firm, about as high as your knee. On a mat or against a wall it cannot roll away.",
  into: [
    "Set the ball on a mat or with a wall behind it. Sit on it, feet flat.",
    "Hold the ball with both hands. Walk your feet forward, small steps, while the ball rolls up your back.",
    "Stop when neck and shoulders lie well supported and your knees are above your ankles.",
    "Feet shoulder-width apart, toes ahead. Cross your arms on your chest, or touch the floor with your fingertips.",
  ],
  steps: [
    "Firm your belly and lift your hips until trunk and thighs are in one line, like a table.",
    "Breathe in and lower your seat slowly towards the floor. The shoulders stay on the ball.",
    "Breathe out, push through both heels and squeeze the buttocks to come up again.",
    "Stay for 1 to 2 seconds at the top. Level is high enough; no arch.",
    "One takes about 5 seconds. The ball stays where it is.",
  ],
  outOf: [
    "Lower your seat towards the floor, hands on the ball, and sit down in front of it.",
    "Or walk your feet back until you sit on the ball. Never stand up straight from lying.",
  ],
  feel: ["Both buttocks working, the backs of the thighs helping.", "A firm belly that keeps you steady."],
  notFeel: [
    "Work or ache in the low back: stop at level, firm the belly.",
    "Strain in the neck: walk back so that more of you lies on the ball.",
    "Cramp behind the thighs: feet a little closer.",
  ],
  dose: "S4 gives no dose for this one. We use S0's rule for all strength work, 2 to 3 sets of 12 to 20: level 1 is 2 × 12, level 2 is 3 × 12, level 3 is 3 × 20, with 1 to 2 s at the top and 45 s of rest. Every other day, after stretching.",
  known:
    "Studies show that regular training makes hip muscles stronger. No study has tested this exercise for tight hip flexors. S4 says that a tight psoas leaves the buttocks weak; studies are mixed: one saw less muscle activity in a squat but equal strength.",
  differ: "Whether tight goes with weak is told differently by the sources. We test each apart.",
  easier:
    "Lower half as far, keep fingertips on the floor. Without trust in the ball, rest in constructive rest instead.",
  harder: "Three seconds down, or feet closer together. The band leg raise, face down, asks more.",
  cautions: [
    "The ball is unsteady: not if you have fallen in the past year. Clear the floor around you.",
    "Dizzy with your head back? Sit down on the floor and stop for today.",
  ],
};
