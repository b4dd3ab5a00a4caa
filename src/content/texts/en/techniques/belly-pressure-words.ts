/** Words that every technique with pressure on the belly says alike (safety contract). */
export const bellyPlace = [
  "Touch your navel with one finger and the bony point at the front of your hip with another. Your place is half-way between them, or a little nearer the hip.",
  "Lift your head for a moment. The straight muscle in the middle of your belly turns hard. Your place is just outside its edge. Put your head down again.",
] as const;

export const bellyNotFeel = [
  "Nothing sharp, throbbing, burning, electric or shooting.",
  "No beat under the pressure, no numbness, no sickness, no faintness.",
  "Never a held breath, and never more than 4 of 10.",
] as const;

export const bellySite =
  "S1 puts the tool just beside the navel and a little lower. S0 and S2 go further out: S0 to the edge of the belly muscle, S2 to the middle of the line from navel to hip bone. We take the outer place and never the one beside the navel, because the body's largest artery runs near the midline down to about there. If two descriptions differ on your body, use the one further from the navel.";

export const handBellyCautions = [
  "Belly pressure is your own choice. S4 leaves it to trained hands, and no study has tested doing it by yourself. No plan needs it.",
  "Empty your bladder first, and wait two hours after a meal.",
  "Never press on the midline or on a pulse. If something beats under your fingers, let go and end the session.",
  "Tender low on the right? Stop, and answer the question about belly pain again: the appendix lies near there.",
  "An ache near the spot that moves or fades is common. Anything below the knee, or electric, is a stop.",
] as const;

export const deepBellyCautions = [
  "This is your own choice and no plan needs it. S4 leaves this muscle to trained hands and speaks of possibly serious side effects; no study has tested doing it by yourself.",
  "It opens after three sessions with hands and no stop sign. Never on two days running, one round a side.",
  "Empty your bladder first, and wait two hours after a meal.",
  "Never on the midline or on a pulse. If something beats under the pressure, come off and end the session.",
  "Tender low on the right? Stop, and answer the question about belly pain again: the appendix lies near there.",
  "An ache near the spot that moves or fades is common. Anything below the knee, or electric, is a stop.",
  "In the next 48 hours, severe belly pain, vomiting, fever, blood in urine or stool, or faintness need medical help at once.",
] as const;

export const proneBellyCaution =
  "Roll off first if you want to reach the phone. Never fall asleep on a ball.";

export const deepBellyKnown =
  "No study has tested lying on a ball for this muscle, and none shows that it is safe to do alone. The few trials are of therapists' hands. That it takes away back pain or rights a tilted pelvis is not shown. Many people find that the front of the hip feels softer for a while.";
