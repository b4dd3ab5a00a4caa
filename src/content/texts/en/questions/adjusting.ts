import type { AdjustingTexts } from "./text-groups.ts";

export const adjustingTexts: AdjustingTexts = {
  "rf-lasting": {
    ask: "Pain for more than a week in spite of steady self-care, and you have not talked it over with a clinician",
    plainer:
      "Have you looked after this pain for more than a week, and is it still there? And has no doctor or physiotherapist heard about it?",
    why: "When good care does not help within a week or so, a second pair of eyes often does.",
    outcome:
      "You can go on gently. Nothing gets harder for now. Ball pressure on the belly and weights on a hanging leg are left out. Each plan reminds you to see someone.",
  },
  "rf-inflammatory": {
    ask: "Back pain that began before you were 45, has lasted over 3 months, wakes you late at night and gets better when you move",
    plainer:
      "Has your back hurt for more than three months, since before 45, do you wake in the second half of the night with it, and does moving help more than lying?",
    why: "This pattern is worth telling a clinician, because it has its own good treatment.",
    outcome:
      "Nothing is taken out. Tell your doctor about this pattern at your next visit. Moving is good for you meanwhile.",
  },
  "rf-nerve-back": {
    ask: "Pain or tingling in the back of the leg or below the knee, examined by a clinician and unchanged for 3 months",
    plainer:
      "Does it pull or tingle down the back of your leg or below the knee? And has a clinician looked at it, and has it stayed the same for three months?",
    why: "Straight-leg stretches and deep pressure can irritate that nerve.",
    outcome:
      "Stretches with a straight leg, belly pressure, a ball beside the spine and weights on a hanging leg are left out. If it changes, see your clinician and answer this again.",
  },
  "rf-nerve-front": {
    ask: "Pain or tingling in the front or outer thigh, examined by a clinician and unchanged for 3 months",
    plainer:
      "Does the front or outside of your thigh tingle, burn or feel odd? And has a clinician looked at it, and has it stayed the same for three months?",
    why: "Reaching far back with the leg and pressing the groin can irritate that nerve.",
    outcome:
      "Far-back hip stretches, pressure on belly and groin, and weights on a hanging leg are left out. If it changes, see your clinician and answer this again.",
  },
  "rf-hip-joint": {
    ask: "A hip that catches, locks or gives way with pain; or a known tear at the rim of the socket (labrum), or a shallow socket (dysplasia)",
    plainer:
      "Does your hip get stuck or give way and hurt as it does? Or did a picture show a torn labrum or hip dysplasia? A click without pain is a no.",
    why: "The end of a backward stretch loads the front of the joint.",
    outcome:
      "Stretches stop with the thigh level and the pelvis tucked, and no weight hangs from the leg. A physiotherapist can look at the joint itself.",
  },
  "rf-aaa-risk": {
    ask: "You are 65 or over, your belly artery was never scanned, and you ever smoked, have high blood pressure, or someone in your family had a widened artery",
    askFrom65:
      "Your belly artery was never scanned, and you ever smoked, have high blood pressure, or someone in your family had a widened artery",
    plainer:
      "Has nobody ever looked at your belly artery with ultrasound, and is one of these true: you smoked at some time, your blood pressure is high, or a parent, brother or sister had an aneurysm?",
    why: "The belly artery can widen unnoticed with age, and a quick scan shows it.",
    outcome:
      "Pressure on the belly is left out. Ask your doctor about a scan. If it is fine, answer this again.",
  },
};
