import type { DisagreementText } from "../../../knowledge.ts";

/** Where the articles differ, and which way we go. */
export const disagreementTexts: Readonly<Record<string, DisagreementText>> = {
  "dis-pressure-time": {
    question: "How long to press one spot?",
    says: {
      S0: "3 to 6 minutes.",
      S1: "30 to 60 seconds.",
      S2: "Gives no time.",
      S4: "30 to 90 seconds on a roller.",
    },
    weGo: "30 to 90 seconds, 120 at most; on the belly with hands 90, with a ball 60. Reviews speak of 30 to 120 seconds. S0's minutes are yours to choose with a soft roller, away from groin and belly.",
  },
  "dis-pressure-amount": {
    question: "How hard to press?",
    says: {
      S0: "Lightly, and at an angle.",
      S1: "Let the body's weight sink in, gently.",
      S2: "It may hurt badly at first.",
    },
    weGo: "Gently: 4 out of 10 at most, with slow breaths. No study supports painful pressure on yourself. Your arms carry the weight.",
  },
  "dis-ball": {
    question: "Which ball?",
    says: {
      S0: "A small, firm one, such as a lacrosse ball.",
      S1: "A tennis ball, or a tool made for it.",
      S2: "A softball; the others are too small.",
    },
    weGo: "No study compares them. Hands come before any ball, and large and soft before small and hard, because a small ball presses harder on one place.",
  },
  "dis-self-or-professional": {
    question: "May you press the psoas yourself?",
    says: {
      S0: "Yes, and it is needed.",
      S1: "Yes, with care.",
      S2: "Yes, try it.",
      S4: "No, leave it to trained hands; harm is possible.",
    },
    weGo: "Only if the safety check allows it and you choose it after reading why. Hands come first; a ball opens after three sessions without a stop sign. Every plan works without it.",
  },
  "dis-belly-site": {
    question: "Where on the belly?",
    says: {
      S0: "Below the navel, at the edge of the belly muscle.",
      S1: "Just beside the navel, a little below the hip bones.",
      S2: "Half-way between navel and the bony point of the hip.",
    },
    weGo: "Half-way out, at the outer edge of the belly muscle, never beside the navel. The body's main artery lies near the middle. Tenderness low on the right asks the question about the appendix first.",
  },
  "dis-release-first": {
    question: "Release before you stretch?",
    says: {
      S0: "Yes: release, stretch, strengthen.",
      S1: "Begins with the stretch.",
      S3: "Yes, you must.",
      S4: "Stretches without it.",
    },
    weGo: "Release first, for comfort. No study says that you must, so with little time you may go straight to the stretch.",
  },
  "dis-tight-weak": {
    question: "Is tight the same as weak?",
    says: {
      S0: "Tests them apart.",
      S2: "Tight muscles are usually weak.",
      S4: "Calls the same muscle weak, tight and overactive.",
    },
    weGo: "They are two things. You get a finding for each side and for each of the two, and one never stands for the other.",
  },
  "dis-stretch-dose": {
    question: "How long to stretch?",
    says: {
      S0: "3 × 30 seconds for beginners, 2 to 3 minutes for the practised.",
      S1: "3 × 20 to 30 seconds a side.",
      S4: "30 to 60 seconds, three or four times; in the lunge 3 × 30.",
    },
    weGo: "All of them are fine. What counts is the week: 5 to 10 minutes a side over at least five days, and at most 4 minutes a side in a session.",
  },
  "dis-frequency": {
    question: "How often?",
    says: {
      S3: "Every day.",
      S4: "A few times a week; daily if you sit at a desk.",
    },
    weGo: "Rest daily, stretching on five to seven days, strength every other day, pressure every other day at most. A missed day is no matter.",
  },
  "dis-origin": {
    question: "Where does the psoas begin?",
    says: {
      S1: "At the vertebrae from T12 to L5.",
      S2: "At T12 and L1 to L4.",
    },
    weGo: "S1 is right: bodies and discs from T12 to L5, and the side spurs of all five lumbar vertebrae.",
  },
  "dis-sharp-pain": {
    question: "What if it hurts sharply?",
    says: {
      S0: "Stay near the limit as long as you can breathe deeply.",
      S1: "Move the tool at once.",
      S2: "Do not go deeper right away, and do not tense up.",
    },
    weGo: "Come off it. The step ends, something gentler is offered once, and a second time takes the technique out until a later check.",
  },
  "dis-referred-pain": {
    question: "Is pain felt elsewhere a good sign?",
    says: {
      S0: "Yes, if it fades, eases or moves while you press.",
      S1: "No, if it spreads down the leg: that is a warning.",
    },
    weGo: "Both. A mild ache near the spot that moves or fades is common. Anything below the knee, electric or numb is a stop.",
  },
  "dis-rolling": {
    question: "Roll, or stay still?",
    says: {
      S2: "Stay still; only press.",
      S4: "Roll, and stop at tender places.",
    },
    weGo: "Stay still. On the belly and at the groin nothing rolls. On outer hip and thigh you rest on one place at a time.",
  },
  "dis-shortest-length": {
    question: "Where is the psoas shortest?",
    says: {
      S1: "Lying with bent knees.",
      S4: "Sitting holds it short.",
    },
    weGo: "Sitting. In a computer model it measures about 229 mm with the hip straight, 208 mm lying with bent knees and 181 mm sitting. The rest is about ease, so this changes nothing for you.",
  },
  "dis-ribs": {
    question: "Does the psoas lift the ribs?",
    says: {
      S1: "Names the spine and the thigh bone as its ends.",
      S3: "Yes, in people whose ribs stick out.",
    },
    weGo: "No study shows it; its highest hold is a vertebra. You can look at your ribs in the recline test, and we draw no verdict from them.",
  },
};
