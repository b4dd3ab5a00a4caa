import type { NoteText } from "../../../knowledge.ts";

/** The figures of the articles, each with what we do with it. */
export const numberTexts: Readonly<Record<string, NoteText>> = {
  "num-methods": {
    title: "14 methods",
    body: "S0 promises as many. You need far fewer: a short rest, a stretch and an exercise make a good session.",
  },
  "num-hold-seated": {
    title: "20 seconds, seated",
    body: "S0's target for holding a knee up in a chair. No norm exists, so we show it as the article's target.",
  },
  "num-hold-standing": {
    title: "40 seconds, standing",
    body: "S0's target for athletes. Here too nobody has measured what is usual.",
  },
  "num-pressure-minutes": {
    title: "3 to 6 minutes on a spot",
    body: "S0's rule for pressure. The study it leans on does not show it. We hold 30 to 90 seconds.",
  },
  "num-stretch-beginner": {
    title: "30 seconds a stretch",
    body: "S0's hold for beginners. It is sound when you do it on four or five days a week.",
  },
  "num-stretch-beginner-sets": {
    title: "3 rounds, sides taking turns",
    body: "S0 lets one side rest while the other works. That makes a minute and a half a side.",
  },
  "num-stretch-long": {
    title: "2 to 3 minutes in one hold",
    body: "S0's dose for people with long practice. Studies show no extra gain over the same minutes in shorter holds.",
  },
  "num-strength-sets": {
    title: "2 or 3 sets",
    body: "S0's dose for each exercise. You begin with two.",
  },
  "num-strength-repetitions": {
    title: "12 to 20 repetitions",
    body: "S0's range. When 20 feel easy, a little more resistance does more than a longer set.",
  },
  "num-top-hold": {
    title: "1 to 2 seconds at the top",
    body: "S0 pauses there in the band exercises. It keeps you from swinging.",
  },
  "num-triangle-feet": {
    title: "Feet 3 to 4 feet apart",
    body: "S0's stance for the triangle, about 90 to 120 cm. Take it narrower if you are less steady.",
  },
  "num-half-kneeling": {
    title: "20 to 30 seconds, half kneeling",
    body: "S1's hold for the tuck. Short holds are fine; the week's total counts.",
  },
  "num-half-kneeling-times": {
    title: "3 times a side, half kneeling",
    body: "S1's number. Three times 20 seconds make one minute a side.",
  },
  "num-constructive-rest": {
    title: "5 to 10 minutes of constructive rest",
    body: "S1's time for lying with bent knees. Two minutes are welcome on a short day.",
  },
  "num-tennis-ball": {
    title: "30 to 60 seconds on a tennis ball",
    body: "S1's time, and also our limit for any ball on the belly: once a side, never two days running.",
  },
  "num-week": {
    title: "1 week of pain",
    body: "S1 would see someone when pain outlasts a week of steady care. It is a careful limit, and we keep it.",
  },
  "num-softball-site": {
    title: "1 to 2 inches from the navel",
    body: "S2's place for the ball, half-way to the bony point of the hip. Bodies differ, so we go by half-way and never by a distance from the navel.",
  },
  "num-bolster-height": {
    title: "A bolster of 5 to 8 inches",
    body: "S3's height when your thighs never lifted, 13 to 20 cm. It is a starting point.",
  },
  "num-bolster-time": {
    title: "5 to 10 minutes on the bolster",
    body: "S3's time, more if you like. Every day is welcome.",
  },
  "num-bolster-trained": {
    title: "2 minutes once it comes easily",
    body: "S3's author needs no more by now. So a short day is a good day.",
  },
  "num-bolster-year": {
    title: "About a year, for some",
    body: "S3 says that letting go wholly can take that long. Nobody has measured it. After four weeks without change we say so and try another way.",
  },
  "num-flat-trial": {
    title: "A trial of 1 to 2 minutes",
    body: "S3's advice for people whose test was flat. If it hurts, leave it.",
  },
  "num-foam-hold": {
    title: "30 to 90 seconds on a roller",
    body: "S4's time for tender spots. Studies of rolling use 30 to 120 seconds and show more range for a short while.",
  },
  "num-table": {
    title: "30 to 60 seconds at the table edge",
    body: "S4's hold, and your three levels: 30, 45 and 60 seconds.",
  },
  "num-table-times": {
    title: "3 to 4 times a side at the table",
    body: "S4's number. We plan three, so that a side stays below four minutes.",
  },
  "num-lunge": {
    title: "30 seconds in the lunge",
    body: "S4's hold for the kneeling lunge.",
  },
  "num-lunge-times": {
    title: "3 times a side in the lunge",
    body: "S4's number, as in most of the stretches here.",
  },
  "num-lunge-lean": {
    title: "1 or 2 inches further",
    body: "S4's next step in the lunge: arms up, hips forward by 2 to 5 cm. Only while the pelvis stays tucked.",
  },
  "num-leg-lift-hold": {
    title: "3 to 5 seconds with the leg up",
    body: "S4's hold in the leg lift. Keep breathing and keep the low back down.",
  },
  "num-leg-lift-repetitions": {
    title: "10 to 15 leg lifts",
    body: "S4's number for each leg. Ankle weights come later, if at all.",
  },
  "num-running": {
    title: "Over 5,000 lifts in an hour's run",
    body: "S4 took it from a running magazine. The sum is right: 80 to 90 steps a minute with each leg make about 5,000.",
  },
  "num-case-age": {
    title: "One man, 48 years old",
    body: "S4 tells of his back pain and how it got better with a doctor's hands and exercises at home. It really was reported. One case cannot show what helps others.",
  },
  "num-origin": {
    title: "T12 to L5, or to L4?",
    body: "S1 lets the psoas begin from the lowest rib-bearing vertebra (T12) down to the fifth lumbar one (L5), S2 only to the fourth. S1 is right.",
  },
};
