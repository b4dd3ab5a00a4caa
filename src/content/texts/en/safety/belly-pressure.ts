/** Read before either opt-in. No trial has tested pressing oneself there, and the words say so. */
export const bellyPressureTexts = {
  title: "Pressure on the belly is your choice",
  why: [
    "The hip flexor called psoas lies deep in the belly, behind bowel and beside large vessels and nerves.",
    "No study has tested pressing on it by yourself. The studies that exist are small, and a therapist did the pressing.",
    "One of the five articles behind this program says to leave it to a professional, because an unskilled hand can do harm. Others teach it for home.",
    "You lose nothing by leaving it out. Every plan works without it, and rest, stretching and strengthening are better studied.",
  ],
  handsTitle: "With your hands",
  hands: [
    "Lie on your back with bent knees and use flat fingers.",
    "Stay at most 90 seconds on a spot.",
    "Never on the midline, and never where you feel a pulse.",
    "Keep it at 4 out of 10 or less, with slow breaths.",
  ],
  handsAccept: "I have read this and want hand pressure in my plan",
  deepTitle: "With a ball, block, bench or tool",
  deep: [
    "This opens after three sessions with your hands without a stop sign.",
    "Once a side, one side at a time, for 30 to 60 seconds, never two days running.",
    "At the outer edge of the belly muscle, never beside the navel.",
    "Your arms carry most of your weight. Keep it at 4 out of 10 or less.",
    "Roll off first if you want to reach the phone, and never fall asleep on a ball.",
  ],
  deepAccept: "I have read this and want ball pressure in my plan",
  deepLocked: "Opens after {sessions} more sessions with your hands",
  deepBarred: "Left out because of your answers to the safety check",
  decline: "Leave it out",
  changeMind: "You can change this any time under You.",
  after:
    "In the two days after deep pressure, strong pain, vomiting, fever, blood in stool or urine, or faintness mean: get help now.",
  onlyInApp: "Ball pressure is guided only in the app. Saved and shared sessions have the gentler way.",
} as const;
