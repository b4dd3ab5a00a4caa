import type { TechniqueText } from "../../../technique.ts";

export const relQlWallText: TechniqueText = {
  name: "Side of the low back, ball at the wall",
  purpose:
    "Pressure you can dose with your legs for the muscle between the lowest rib and the hip bone (quadratus lumborum).",
  position: "Standing with your back to a wall, a ball between the wall and the side of your low back.",
  standIns:
    "A lacrosse ball, a tennis ball or a softball. A tennis ball is the softest. Put it in a long sock and hold the end, then it cannot drop.",
  into: [
    "Find the top of your hip bone and your lowest rib at the side. Your place is the soft gap between them, nearer the hip bone.",
    "From the spine, go about four fingers out (7 cm, 3 in). The ball touches neither spine nor rib.",
    "Stand a foot's length from the wall, feet apart, knees soft. Turn a little, so that the side with the ball faces the wall.",
  ],
  steps: [
    "Lean in gently, at that angle, until you feel a dull pressure.",
    "Slowly turn until your back is flat to the wall. The pressure goes past the long back muscles.",
    "Stay still. Breathe in for four and out for six; let the low back widen.",
    "Step the feet nearer the wall for less pressure.",
  ],
  outOf: [
    "Step forward, away from the wall, and let the ball come into your hand.",
    "Stand tall for a breath before you change sides.",
  ],
  feel: [
    "A dull, deep ache at the side of the low back.",
    "It may spread a little toward the hip and then fade.",
  ],
  notFeel: [
    "No pressure on bone: spine, rib or hip bone.",
    "Nothing sharp, electric or numb, and nothing down the leg.",
    "No gripping at the back of the pelvis, and never more than 4 of 10.",
  ],
  dose: "30 seconds at first, later 60, at most 90, on one spot, one round a side. S0 holds 3 to 6 minutes with deep breaths. We do not start there: its minutes rest on studies of other things, and a ball beside the kidney region is no place for long holds.",
  known:
    "In one study of 30 people without pain, the hip could move further back right after thumb pressure on this muscle. There was no comparison group, so it proves little. The ball itself has not been tested.",
  differ:
    "S0 says that this muscle lies behind the long back muscles. It lies in front of them and further out, which is why you come from the side. S0 wants gentle pressure; S1 lets the body sink and moves the tool when pain is sharp. We stay gentle and stop at sharp pain.",
  easier: "Lean less, use a softer ball or fold a towel over it. Or rest on your back with bent knees.",
  harder: "The same with a side bend.",
  cautions: [
    "Keep the ball low, near the hip bone. The kidney lies higher, under the lowest ribs, close to the spine.",
    "Hold on to a chair or a door frame if you stand unsteadily.",
    "An ache that moves or fades is common (S0). Anything below the knee, or electric, is a stop (S1).",
  ],
};
