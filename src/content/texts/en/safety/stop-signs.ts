import type { StopSign } from "../../../ids.ts";

export interface StopSignText {
  /** What a person feels, as a button. */
  readonly name: string;
  /** What to do now. */
  readonly now: string;
  /** When to get help; empty where none is needed. */
  readonly help: string;
}

export const stopSignTexts: Readonly<Record<StopSign, StopSignText>> = {
  pulse: {
    name: "A pulse under the tool",
    now: "Come off it slowly and leave that place alone. You are on a blood vessel.",
    help: "If you can feel a lump that beats, or belly or back pain comes on, see a doctor today. With strong pain or faintness, ring the emergency number.",
  },
  numbness: {
    name: "Numbness or tingling",
    now: "Come out of the position and let the leg rest as it likes.",
    help: "It should be gone within minutes. If it stays longer than an hour, or you notice weakness, see a clinician. If it is numb between your legs, go to an emergency department now.",
  },
  electric: {
    name: "Electric or shooting pain",
    now: "Stop and come out of the position. A nerve does not like this.",
    help: "If it shoots down the leg again in daily life, or goes below the knee, have it examined this week.",
  },
  nausea: {
    name: "Feeling sick",
    now: "Stop, roll onto your side and breathe quietly until it passes.",
    help: "If it stays, or belly pain or fever comes with it, be seen today.",
  },
  faintness: {
    name: "Feeling faint",
    now: "Stop. Lie on your side, or sit with your head low, and get up only when it has passed.",
    help: "If you black out, or it does not pass in a few minutes, ring the emergency number.",
  },
  "chest-pain": {
    name: "Chest pain",
    now: "Stop and sit up. Rest.",
    help: "If it is strong, lasts longer than a few minutes or spreads to arm or jaw, ring the emergency number now. If it passes, still see a doctor before you go on.",
  },
  breathlessness: {
    name: "Short of breath",
    now: "Stop and sit up. Lean forward a little with your arms on your knees.",
    help: "If it came suddenly or does not settle in a few minutes, ring the emergency number now. If it passes, still see a doctor before you go on.",
  },
  sharp: {
    name: "Sharp pain",
    now: "Ease out of it now. A dull pull is fine, a sharp one never is.",
    help: "If it is still sharp tomorrow, have someone look at it.",
  },
  throbbing: {
    name: "Throbbing pain",
    now: "Ease out of it now and let the place rest.",
    help: "If you feel a pulse rather than an ache, choose that sign instead.",
  },
  burning: {
    name: "Burning pain",
    now: "Ease out of it now. Tired muscles may burn in an exercise, a stretch or a pressed place should not.",
    help: "If it goes on burning afterwards, have someone look at it.",
  },
  "above-five": {
    name: "More than 5 out of 10",
    now: "Ease out of it. Less works just as well here.",
    help: "",
  },
  "held-breath": {
    name: "I cannot breathe freely",
    now: "Ease off until you can take a slow, full breath. If you are short of breath even then, choose that sign instead.",
    help: "",
  },
  "si-gripping": {
    name: "Gripping at the back of the pelvis",
    now: "Ease out of it. Gripping there is no sign of success.",
    help: "If it grips outside sessions too, a physiotherapist can help.",
  },
  "other-pain": {
    name: "Something else hurts",
    now: "Ease out of it now. A pinch in the groin, a cramp, anything: you need no reason and no name for it.",
    help: "If it is still there tomorrow, have someone look at it.",
  },
};

export const stopTexts = {
  button: "It hurts or feels wrong",
  spokenAtStart:
    "If anything feels wrong, stop. The button for it is always on the screen, and you need no reason.",
  ask: "What do you feel?",
  seriousHeading: "These end the session",
  tooMuchHeading: "These end this step",
  sessionEnds: "We stop here for today. That was the right thing to do.",
  classOut: "What set this off is left out for at least a week. Then we ask whether it is gone.",
  seriousHeadingInTest: "These end the tests for today",
  tooMuchHeadingInTest: "These end this test",
  somethingElse: "Something else hurts: stop this step",
  somethingElseInTest: "Something else hurts",
  nothingOfThese: "Nothing of these, go back",
  itIsWorse: "It is something else, or worse",
  goOn: "Go on without it",
  numbers: "Numbers to ring",
  comeOut: "How to come out:",
  wasTooMuch: "That was too much",
  insteadOf: "Instead of “{name}”",
  restInstead: "Do the rest instead",
  gentlerInstead: "Do the gentler one instead",
  leaveOut: "Leave “{name}” out",
  leaveSideOut: "Leave the {side} side out",
  otherSideFollows:
    "The {side} side of “{name}” still comes later. If it is too much there too, stop again or skip it.",
  nothingGentler: "There is no gentler way of this one. We go on without it.",
  techniqueOut: "That was the second time, so this one is left out for at least a week.",
  referred:
    "A dull ache that moves or fades under gentle pressure is common. Anything below the knee, or like electricity, is a reason to stop.",
  belowTheKnee: "Anything below the knee, or like electricity, is a reason to stop.",
  asksAgain: "Before the next session, please answer this once more",
} as const;
