import type { TechniqueText } from "../../../technique.ts";

export const relQlWallPinText: TechniqueText = {
  name: "Ball at the wall with a side bend",
  purpose:
    "Holds the muscle at the side of the low back (quadratus lumborum) with a ball, and then gently lengthens it.",
  position: "Standing with your back to a wall, a ball between the wall and the side of your low back.",
  standIns:
    "A lacrosse ball, a tennis ball or a softball. A tennis ball is the softest. A long sock keeps it from dropping.",
  into: [
    "Find the soft gap between lowest rib and hip bone, nearer the hip bone, about four fingers (7 cm, 3 in) out from the spine.",
    "Set the ball there, a foot's length from the wall, feet apart and knees soft, the side with the ball turned a little to the wall.",
    "Bend sideways toward the ball, just a little. The muscle is now short.",
  ],
  steps: [
    "Keep the bend and lean in, at an angle, until you feel a dull pressure.",
    "Turn until your back is flat to the wall. The ball holds the place.",
    "Slowly bend to the other side, away from the ball, only until you feel a mild pull.",
    "Stay there with light pressure. Breathe in for four and out for six.",
  ],
  outOf: [
    "Come upright first, then step away from the wall.",
    "Take the ball in your hand and stand tall for a breath.",
  ],
  feel: ["A dull pressure and a mild pull in the same place.", "It may ease or move a little."],
  notFeel: [
    "No pressure on spine, rib or hip bone.",
    "Nothing sharp, electric or numb, and nothing down the leg.",
    "No gripping at the back of the pelvis, and never more than 4 of 10.",
  ],
  dose: "30 seconds at first, later 60, at most 90: the bend away and its hold, one round a side. S0 keeps pressure and pull for 3 to 6 minutes. We do not start there: its minutes rest on studies of other things, and a long side bend on a ball asks much of the low back.",
  known:
    "No study has tested pressing and bending together. Thumb pressure alone gave 30 people a little more hip movement right away, in a study without a comparison group.",
  differ:
    "S0 likes to pin a muscle and then stretch it. S1 and S2 only press and stay. We offer it as a second step, when the still form is comfortable. At sharp pain S1 moves the tool; we stop.",
  easier: "The same ball without the bend.",
  harder: "There is no harder form. Bend further only if it stays easy.",
  cautions: [
    "Keep the ball low, near the hip bone. The kidney lies higher, under the lowest ribs.",
    "Bend with one hand on your hip or on a chair, never to your end.",
    "An ache that moves or fades is common (S0). Anything below the knee, or electric, is a stop (S1).",
  ],
};
