import type { TechniqueText } from "../../../technique.ts";

export const stQlSeatedText: TechniqueText = {
  name: "Seated side stretch",
  purpose:
    "Lengthens the side of your low back (quadratus lumborum, QL) from a chair, with one hand as the anchor.",
  position: "Sitting on a steady seat, feet on the floor.",
  standIns:
    "A chair without wheels is best. The edge of a steady table or bench serves as well, if your feet reach the floor.",
  into: [
    "Sit forward on the seat, both feet flat and hip-width apart.",
    "To stretch your left side, reach your right hand across your lap and hold the left edge of the seat. For the right side, left hand to the right edge.",
    "Step the foot on the side you will lean towards a little outward: right foot when you stretch the left. It is your prop.",
  ],
  steps: [
    "Lift the arm of the side you stretch up beside your ear.",
    "Lean away from that side and slightly forward, in one long curve. The hand on the seat keeps you from sliding along.",
    "Keep the sitting bone of the stretched side heavy on the chair.",
    "Breathe into the open ribs. With each breath out, let the curve grow by a finger's width, no more.",
    "Try a touch more forward or a touch more sideways until the tight place shows itself. Stay there.",
  ],
  outOf: [
    "Lower the lifted arm and let go of the seat.",
    "Push the propping foot into the floor and sit up slowly. Rest for one breath.",
  ],
  feel: [
    "A broad pull along the waist and behind the lowest ribs, down to the hip bone.",
    "Some pull under the lifted arm is fine.",
  ],
  notFeel: [
    "A pinch on the side towards which you bend.",
    "Pain down the leg, or tingling in leg or arm.",
    "Shoulder pain: leave the arm down with the hand on your hip.",
  ],
  dose: "S0 gives no time of its own here, so its general rule counts: 3 times 30 seconds for beginners, one hold of 2 to 3 minutes for the practised. Level 1 is 3 × 30 s, sides alternating; level 2 is 2 × 60 s; level 3 is one hold of 2 minutes. Most days; easy to do between two tasks at a desk.",
  known:
    "Studies show that stretching often, some minutes a week, lets joints move further. No study has tested this one, nor whether a longer QL frees the front of the hip. Many people find it pleasant after sitting.",
  differ:
    "Sources name stretch times from 20 seconds to 3 minutes; we keep to S0's two options and count the week.",
  easier:
    "Leave the arm down, lean half as far, or rest the free elbow on your thigh. Propped rest is gentler still.",
  harder: "Stay longer before you lean further, or try the standing triangle.",
  cautions: [
    "The seat must not roll, tip or turn: check it before you lean.",
    "With back pain on bending, stop the curve well before its end.",
  ],
};
