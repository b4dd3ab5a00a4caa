/**
 * Words for what tests mean, for "why this?", for retests and for what history says. Keys are the codes of
 * `#engine/assessment`, `#engine/progress` and `#engine/planning`. In braces: what the screen puts in.
 */

export const sideTexts = { left: "left", right: "right", both: "left and right" } as const;

export const strengthTexts = {
  likely: "Likely",
  possible: "Possible",
  none: "Not seen",
  untested: "Not tested",
} as const;

/** By `FindingKey`. `{side}`: left or right, the person's own. */
export const findingTexts = {
  "tight-likely": {
    headline: "Your {side} hip is likely tight",
    body: "On two different days the front of your {side} hip did not let the leg hang back as far as level. Measured twice in the same way, so it is likely. It is still not certain.",
  },
  "tight-possible": {
    headline: "Your {side} hip may be tight",
    body: "Something in your tests speaks for a tight front of the {side} hip. It is not sure yet. The plan treats it gently, and the next test will tell more.",
  },
  "tight-none": {
    headline: "No tightness seen in your {side} hip",
    body: "Your {side} leg let go as it should in this test.",
  },
  "tight-untested": {
    headline: "Your {side} hip is not tested for tightness yet",
    body: "The test could not be counted this time, so there is nothing to say about it.",
  },
  "weak-likely": {
    headline: "Your {side} hip flexors are likely weak",
    body: "It showed on two different days. {held}",
  },
  "weak-possible": {
    headline: "Your {side} hip flexors may be weak",
    body: "{held} Once is a hint, not more.",
  },
  "weak-none": {
    headline: "Your {side} hip flexors held well",
    body: "You reached the target on the {side}, without a struggle and without shifting.",
  },
  "weak-untested": {
    headline: "Your {side} hip flexors are not tested for strength",
    body: "The hold hurt, so it does not count, and loaded exercises are out on this side for now. We ask again after a week.",
  },
  "asymmetry-angle-likely": {
    headline: "Your {side} hip is the tighter one",
    body: "Left and right differ by more than the measuring error, on two days. The plan starts with this side and gives it more time. The other side is not left out.",
  },
  "asymmetry-angle-possible": {
    headline: "Your {side} hip may be the tighter one",
    body: "Left and right differ by more than the measuring error this time. The plan starts with this side. The other one is not left out.",
  },
  "asymmetry-hold-likely": {
    headline: "Your {side} side holds less long",
    body: "Left and right differ by a quarter or more, on two days.",
  },
  "asymmetry-hold-possible": {
    headline: "Your {side} side may hold less long",
    body: "Left and right differ by a quarter or more this time. Smaller differences come and go by themselves.",
  },
  "asymmetry-recline": {
    headline: "Your {side} side may be the tighter one",
    body: "When you lay down, the gap was larger on the {side}.",
  },
  "pattern-hip-flexion": {
    headline: "Your {side} thigh may be held in a bend",
    body: "When you lay down with long legs, your {side} thigh stayed off the floor. The source of this test reads that as a hip that does not quite let go of sitting.",
  },
  "pattern-hip-flexion-both": {
    headline: "Both thighs may be held in a bend",
    body: "When you lay down with long legs, your thighs stayed off the floor. The source of this test reads that as hips that do not quite let go of sitting.",
  },
  "pattern-rib-thrust": {
    headline: "Your ribs may be pushed forward",
    body: "When you lay down, there was more room under your low back than a pencil needs. The source of this test reads that as ribs that are held up and forward.",
  },
  "pattern-none": {
    headline: "Nothing stood out when you lay down",
    body: "Your thighs and your back came to rest on the floor.",
  },
  "pattern-untested": {
    headline: "The recline test does not count this time",
    body: "It needs straight legs at the start, and no pain. Another test can take its place.",
  },
  "leg-length-possible": {
    headline: "Your {side} leg reads shorter by tape",
    body: "The readings differ by 1 cm or more. A tape from the belly button shows how you lie as much as how long your legs are.",
  },
  "leg-length-none": {
    headline: "No reliable difference in leg length",
    body: "Your readings are less than 1 cm apart, or they overlap. A tape cannot tell such legs apart.",
  },
  "leg-length-untested": {
    headline: "Leg length needs two readings a side",
    body: "One reading of a tape is not enough to say anything.",
  },
} as const;

/** What a tight hip or a pattern points to. */
export const detailTexts = {
  "one-joint":
    "It points to the deep hip flexors (psoas and iliacus), because the thigh stayed up while the knee hung.",
  "rectus-femoris":
    "It points to the long muscle at the front of the thigh (rectus femoris), because the knee would not hang bent.",
  tfl: "It points to the muscle at the outer front of the hip (tensor fasciae latae), because the leg drifted out.",
  "hip-flexion": "The pattern is called hip flexion.",
  "rib-thrust": "The pattern is called rib thrust.",
} as const;

/** The same where the words above do not fit what was seen: on the floor nothing hangs, and an angle is measured. */
export const detailFloorText =
  "It points to the deep hip flexors (psoas and iliacus), because the thigh stayed off the floor.";
export const detailAngleText =
  "It points to the deep hip flexors (psoas and iliacus), because the hip angle was high while the knee hung.";

/** Instead of a leg that let go as it should, where only the floor was there to show it. */
export const floorNoneText =
  "Nothing stood out on the floor. There a leg cannot drop below level, so the floor cannot show more.";

/** How a hold went, from what was noted: `{seconds}` and `{target}`, both with their unit. */
export const heldTexts = {
  "test-hold-seated": {
    short: "Seated, you held your {side} knee up for {seconds} of {target}",
    full: "Seated, you held your {side} knee up for all {target}",
  },
  "test-hold-standing": {
    short: "Standing, you held your {side} knee up for {seconds} of {target}",
    full: "Standing, you held your {side} knee up for all {target}",
  },
  difficult: "it was hard",
  shifts: "your body shifted to help",
} as const;

/** What a finding does not mean; shown with each kind. */
export const notMeaningTexts = {
  tight:
    "This is not a diagnosis, and it does not explain a pain. The joint and its ligaments can stop a leg too. It says nothing about strength.",
  weak: "This is not a diagnosis. 20 and 40 seconds are the source's targets; no study has set a norm. It says nothing about tightness.",
  asymmetry:
    "Few people are the same left and right. A difference is no damage, and it need not be evened out.",
  pattern:
    "No study has tested this test. It is never more than possible, and it is no judgement on your posture.",
  "leg-length": "It never proves that a leg is short, or that a release has worked.",
} as const;

export const perhapsText = "Only a hint: perhaps.";
export const disagreeText = "Your tests do not agree here, so it stays possible until one side wins.";

/** By `overallFinding`. */
export const overallTexts = {
  "no-tests": {
    headline: "You have not tested yet",
    body: "You can start without. Your plan is then a general one: quiet rest, one gentle stretch the same on both sides, one exercise. It is not made for your hips, and it says so. Test whenever you like.",
  },
  "nothing-found": {
    headline: "Nothing found, and that is good news",
    body: "Your tests are all negative: nothing here speaks for tight or weak hip flexors. A little upkeep is enough. If your back hurts, one or two minutes of quiet rest a day are worth a try, as the author of the recline test tells readers; no study has tested that.",
  },
  untested: {
    headline: "Nothing can be said yet",
    body: "What you tested could not be counted. You can start with a general plan and test again when nothing hurts.",
  },
  found: {
    headline: "What your tests say",
    body: "The strongest sign comes first. Nothing here is more than likely, and all of it can change.",
  },
} as const;

/** What was seen or measured. `{value}` with its unit, `{target}` in seconds. */
export const observationTexts = {
  "thigh-up": "The thigh stayed up",
  "knee-bends": "The knee bent",
  "knee-straightens": "The knee straightened instead of hanging",
  "turns-out": "The leg turned outward",
  "drifts-out": "The thigh drifted outward",
  "nothing-seen": "Nothing stood out",
  "not-told": "Part of it could not be told, so nothing is concluded from that part",
  "hip-angle": "Hip angle {value} (thigh minus pelvis)",
  "hip-angle-about": "Hip angle about {value} (the back stayed flat, the pelvis was not measured)",
  "thigh-only": "Only the thigh was measured, and the back did not stay flat: no hip angle",
  "below-target": "Held {value}; the target is {target}",
  "reached-target": "Held {value}; that reaches the target",
  difficult: "It felt hard",
  shifts: "The body shifted to help",
  "thigh-gap": "The thigh stayed off the floor",
  "back-gap-between": "The gap under the low back was more than a pencil, less than a hand",
  "back-gap-hand": "A hand fitted under the low back",
  uneven: "The gap was larger on this side",
  "ribs-poke": "All was flat, but the lower ribs poked out",
  "not-valid": "Sitting with straight legs did not work, so the test does not count",
  "angle-difference": "Left and right differ by {value}",
  "hold-difference": "Left and right differ by {value}",
  "leg-difference": "Left and right differ by {value}",
  "one-reading": "Two readings on each side are missing",
  pain: "It hurt, so it does not count",
} as const;

export const methodTexts = {
  looked: "by eye",
  phone: "by phone",
  tape: "by tape",
  photo: "by photo",
} as const;
export const surfaceTexts = { edge: "at an edge", floor: "on the floor" } as const;

/** How sure a reading is. */
export const basisTexts = {
  measured: "Measured, pelvis included.",
  about: "About right: measured without the pelvis.",
  held: "Timed.",
  tape: "By tape.",
  looked: "Looked at, not measured. Two looks at the same hip agree only so-so.",
  none: "",
} as const;

/** `{mean}` and `{deviation}` in degrees. */
export const contextText =
  "In 300 sporty adults it was about {mean}, give or take {deviation}. Below zero means that the knee hangs lower than the hip.";

/** What would change the verdict, by `ChangeCode`. */
export const changeTexts = {
  "same-on-another-day": "The same result on another day makes it likely.",
  "negative-twice": "Two retests without it turn it to not seen.",
  "positive-retest": "A retest that shows it makes it possible again.",
  "measure-with-pelvis": "Measuring thigh and pelvis gives a number that says more.",
  "test-at-an-edge": "Testing at a firm edge can show more than the floor.",
  "test-again-both-ways": "Testing again, each by the same method as before, shows which one holds.",
  "test-without-pain": "Testing again on a day on which it does not hurt.",
  "look-with-help": "Looking again with a mirror, a photo or a helper.",
  "another-test-instead": "Another test can take its place.",
  "read-twice-each-side": "Two careful readings on each side.",
  "differ-again-another-day":
    "The same difference on another day makes it likely; a difference within the error ends it.",
} as const;

/** Retests: `{change}` and `{error}` with their unit. */
export const comparedTexts = {
  better: "Better: {change}, more than the error of {error}.",
  worse: "Less good: {change}, more than the error of {error}.",
  "no-change": "No change that this method can tell: {change}, within the error of {error}.",
  mixed: "Some of it better, some less good.",
  changed: "The reading changed by {change}. A tape cannot say whether that means anything.",
} as const;
/** Where nothing was measured. */
export const lookedComparedTexts = {
  better: "Fewer signs than before. Looked at, so take it as a hint.",
  worse: "More signs than before. Looked at, so take it as a hint.",
  "no-change": "The same signs as before.",
  mixed: "Other signs than before: some gone, some new.",
  changed: "Other signs than before.",
} as const;
/** Why two tests are not compared. */
export const notComparedTexts = {
  "other-test": "These are two different tests.",
  "other-side": "These are two different sides.",
  "other-method": "Measured in two different ways: numbers of two methods do not compare.",
  "other-surface": "Once at an edge, once on the floor: these do not compare.",
  "quick-look": "A quick look after release stays out of the comparison.",
  pain: "One of them hurt, so it does not count.",
  "not-valid": "One of them does not count.",
  "not-told": "In one of them part could not be told, so the two do not compare.",
  "no-number": "Without the pelvis or a flat back there is no number to compare.",
} as const;

/** `{error}` in degrees, `{repetitions}` a count. */
export const errorTexts = {
  method: "We call it a change beyond {error}: no study tells how exactly people measure themselves.",
  own: "We call it a change beyond {error}: that is how much your own {repetitions} repeated measurements scatter.",
} as const;

/** Why a test is not offered, by `TestOffer["why"]`. */
export const offerTexts = {
  blocked: "Not now: the safety check comes first.",
  barred: "Left out for you: your safety check speaks against it.",
  history: "Left out for now: something hurt or was too much.",
  equipment: "You do not have what it needs.",
  place: "There is no place for it in what you told us.",
  "for-others": "There is a version that fits you better.",
} as const;

/** What history says, by the verdict's code. */
export const verdictTexts = {
  "rising-pain": {
    headline: "Your pain has been rising",
    body: "Over the last week it went up by two points or more. Please pause here and talk to a clinician. Going on is not worth it.",
  },
  "no-change": {
    headline: "Four weeks, and no change that we can measure",
    body: "From {from} to {to} your numbers moved by {change}; the method can tell {error}. This is common, and no fault of yours. Try another way: other techniques, or another time of day. A physiotherapist can look at what a program cannot see.",
  },
  "turned-negative-less": {
    headline: "This has been gone twice",
    body: "Two retests no longer show it. You can do less of it from now on.",
  },
  "turned-negative-upkeep": {
    headline: "This stays away",
    body: "Three retests or more no longer show it. A little upkeep is enough.",
  },
  "lasting-pain": {
    headline: "More than a week of pain, and you have kept at it",
    body: "You have looked after yourself steadily, and it still hurts. That is worth a talk with a clinician. Have you had one about this?",
  },
} as const;

/** Why a technique is left out, by `LeftOut["why"]`. */
export const leftOutTexts = {
  barred: "Your safety check speaks against it.",
  equipment: "You do not have what it needs.",
  place: "There is no place for it in what you told us.",
  "opt-in":
    "Belly pressure is only for those who choose it, and deep pressure comes after three quiet sessions with hands.",
  level: "It comes later, at a higher level.",
  history: "Something hurt or was too much. It is out until a later check.",
  "every-other-day": "You did this kind of work yesterday. It is better every other day.",
  cap: "You have done enough of this kind for today, or for the week.",
  time: "There was no time left for it.",
  rotation: "Its turn is on another day.",
  removed: "You took it out.",
  "not-indicated": "Nothing in your tests asks for it.",
} as const;

/** Each rule in a few words, and why it is so. */
export const ruleTexts: Readonly<Record<string, { readonly short: string; readonly why: string }>> = {
  "FIND-1": {
    short: "What the leg showed",
    why: "The source reads a leg that stays up, bends, turns or drifts as a tight hip. By eye it is possible at most.",
  },
  "FIND-2": {
    short: "The hip angle",
    why: "Thigh minus pelvis: without the pelvis a curved back looks like a long hip.",
  },
  "FIND-3": {
    short: "How long you held",
    why: "The source asks for 20 seconds seated, 40 standing for athletes. It is a target, not a norm.",
  },
  "FIND-4": {
    short: "How you came to rest",
    why: "The source reads gaps under thighs and back as places that do not let go. No study has tested it.",
  },
  "FIND-5": {
    short: "Left against right",
    why: "Sides count as different only beyond what the method can tell.",
  },
  "FIND-6": {
    short: "Tests that disagree",
    why: "Two tests disagree, so it stays possible. Tight and weak are always told apart.",
  },
  "FIND-7": {
    short: "Leg length by tape",
    why: "A tape cannot tell less than 1 cm, and never proves anything.",
  },
  "FIND-8": {
    short: "Nothing found",
    why: "When all tests are negative we say so, and offer a little upkeep.",
  },
  "FIND-9": {
    short: "The strongest sign first",
    why: "Likely comes before possible, and more signs before fewer.",
  },
  "FIND-10": {
    short: "A test that hurt",
    why: "Pain in a test counts as not tested, and what it strains stays out for the day.",
  },
  "FIND-11": {
    short: "A general start",
    why: "Without tests you get a plan that suits most people. It is not made for your hips.",
  },
  "FIND-12": {
    short: "Which tests count",
    why: "The newest of each method counts, and two methods are never mixed.",
  },
  "PLAN-1": {
    short: "Release, stretch, strengthen",
    why: "The source's order: let go first, then lengthen, then load.",
  },
  "PLAN-2": {
    short: "Quiet rest first",
    why: "The source of the recline test lets the body come to rest before anything else. Many people find it pleasant; no study has tested it.",
  },
  "PLAN-3": {
    short: "This side first",
    why: "Your tests speak more for this side, so it comes first and gets more time. The other side is never left out.",
  },
  "PLAN-4": {
    short: "How long to stretch",
    why: "Studies show that 5 to 10 minutes a week for each muscle and side are enough; more than 4 in one session brings little.",
  },
  "PLAN-5": {
    short: "How long to press",
    why: "Studies of rolling used 30 to 120 seconds a spot. Nothing speaks for more.",
  },
  "PLAN-6": {
    short: "Comfort decides",
    why: "No study speaks for pressing harder: 4 of 10 at most, and slow breaths stay easy.",
  },
  "PLAN-7": {
    short: "Strength every other day",
    why: "One day on, one day off, with repetitions as the sources give them.",
  },
  "PLAN-8": {
    short: "It fits your time",
    why: "Nothing runs over the minutes that you gave. What was left out is named.",
  },
  "PLAN-9": { short: "With what you have", why: "Only what you own or what safely stands in for it." },
  "PLAN-10": { short: "Few changes of position", why: "What is done in the same place is done together." },
  "PLAN-11": {
    short: "The same for the same",
    why: "The same answers, tests and day always give the same plan.",
  },
  "PLAN-12": { short: "It says why", why: "Every choice names its rule and its source." },
  "PLAN-13": { short: "Your own change", why: "You chose this, within what is safe for you." },
  "PLAN-14": { short: "A quiet change", why: "Equal choices take turns from day to day." },
  "PLAN-15": { short: "Adjusted for you", why: "Your safety check asks for this change." },
  "PLAN-16": {
    short: "What for what",
    why: "It answers what your tests found: tight is released and stretched, weak is strengthened.",
  },
  "WEEK-1": {
    short: "The week's rhythm",
    why: "Rest daily, stretch on most days, press and strengthen every other day, test once a week.",
  },
  "WEEK-2": {
    short: "Something every day",
    why: "If you sit a lot, two of the sources ask for a little every day, and for breaks from the chair.",
  },
  "WEEK-3": {
    short: "A good moment",
    why: "The source finds the bolster best before bed and before a walk.",
  },
  "WEEK-4": { short: "Days off", why: "A day without a session changes nothing." },
  "ADAPT-1": {
    short: "After a stop sign",
    why: "You told us that it was not right. It stays out until a later check.",
  },
  "ADAPT-2": { short: "One level down", why: "It was above 4 of 10, or you felt worse the next day." },
  "ADAPT-3": { short: "One level up, if you like", why: "Three comfortable sessions in a row. You decide." },
  "ADAPT-4": {
    short: "Pain is rising",
    why: "It rose by at least two points and 30 % within a week. Someone should look at it first.",
  },
  "ADAPT-5": {
    short: "No change in four weeks",
    why: "Your numbers stayed within the measuring error, so another way is worth a try.",
  },
  "ADAPT-6": { short: "Gone twice", why: "Two retests no longer show it, so there is less of it now." },
  "ADAPT-7": {
    short: "Pain that lasts",
    why: "More than a week in spite of steady care is worth a talk with a clinician.",
  },
  "ADAPT-8": {
    short: "Never from one test",
    why: "One measurement proves nothing, whichever way it points.",
  },
  "SCR-22": {
    short: "Signs after deep pressure",
    why: "One of the warning signs came up. That comes before any session.",
  },
  "SCR-23": {
    short: "Rest only today",
    why: "Your pain is 7 or more today, or 3 above your usual. Quiet rest is enough.",
  },
  SAFE: { short: "Your safety check", why: "Your answers take this out for you." },
};
