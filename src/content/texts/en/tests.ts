import type { TestId } from "../../ids.ts";
import type { TestText } from "../../test.ts";

export const testTexts: Readonly<Record<TestId, TestText>> = {
  "test-modified-thomas": {
    name: "Hanging leg test",
    purpose:
      "Looks at how far each hip lets its leg hang back while the other knee is hugged (modified Thomas test). It is the test for tight hip flexors.",
    setUp: [
      "Best: a firm table or bench that cannot tip. Good: the edge of a firm bed. Possible: the floor, but there the leg cannot drop below level, so the floor can only show that nothing was seen.",
      "Do it before you warm up or stretch, and each time in the same place, by the same method, at about the same time of day.",
      "Lay a folded towel where the small of your back will be. If somebody, or you, can tug it out while you test, the back was not flat.",
      "For numbers: the phone, or a tape, or a helper with a camera level with the table. Keep to one of them.",
      "Left is always your own left.",
    ],
    steps: [
      "Sit at the very edge, so that the fold below your buttocks is on the edge. On the floor, just lie down with long legs.",
      "Hold one knee with both hands, behind the thigh if the knee is sore, and roll back gently until you lie.",
      "Pull that knee in just until your low back lies flat on the towel, then no further. Pulled too far, it lifts your pelvis and spoils the test.",
      "Let the other leg go and hang quite loose. This free leg is the one you test: hugging the right knee tests the left side.",
      "Wait for two slow breaths. Then look, or have somebody look or take a picture from the side.",
      "By tape: measure your thigh once, from the bony knob at the outer hip to the middle of the knee. Then measure both points down to the floor. Hip height minus knee height is the drop; the program turns it into degrees.",
      "By phone: while the low back lies flat and both knees are up, lay it on the bony front of the pelvis, pointing to your feet, and set that as zero. With the leg hanging, read it there again, then along the top of the free thigh.",
      "Change legs.",
    ],
    lookFor: [
      "Thigh: does it stay above the level of the table, or does the knee rise towards the ceiling?",
      "Knee: at an edge, does it straighten instead of hanging bent? On the floor, does it bend?",
      "Turning: do kneecap and foot turn outward?",
      "Drifting: does the thigh move out to the side?",
      "Back: did it stay flat on the towel the whole time?",
      "Pain: anywhere?",
    ],
    outOf: [
      "Bring the free foot up to the edge, with a hand behind the thigh if you like.",
      "Hug both knees, roll to your side and push up to sitting with your arms. Wait for a breath before you stand.",
    ],
    outOfFloor: [
      "Bend the free knee and set that foot on the floor, with a hand behind the thigh if you like.",
      "Let go of the other knee, roll to your side and push up to sitting with your arms.",
    ],
    meaning:
      "Any of these signs speaks for tightness on the side of the free leg. A thigh that stays up while the knee hangs points to the deep hip flexors (psoas, iliacus); a knee that straightens, to the long muscle at the front of the thigh (rectus femoris); drifting out, to the outer hip (tensor fasciae latae). Turning out alone names no muscle. Measured, the hip angle is thigh minus pelvis, negative when the knee hangs lower than the hip. Above +5° counts as tight, likely once seen on two days; between −5° and +5° perhaps; below −5° not.",
    notMeaning:
      "It is not a diagnosis, it does not explain a pain, and it says nothing about strength. The joint itself and its ligaments can stop the leg too. A leg that hangs well below level is not better and better: enough is enough.",
    known:
      "In athletes the thigh hangs about 11° below level, give or take 10. When the test is only passed or failed, examiners agree only so-so: kappa 0.47 for the same examiner twice, 0.39 for two (1 would be perfect, 0 mere chance). Without watching the pelvis its answer is worth little: it found only about 3 of 10 true limits in one study, and nearly all of the error came from the tilt of the pelvis. By tape and trigonometry it repeats well (0.90 to 0.95). No study has tested people doing it on themselves, so we call only changes beyond about 5° a change.",
    stop: "Sharp pain, a pinch in the groin, tingling or numbness, dizziness, or gripping at the back of the pelvis: bring the leg up and stop. The test then counts as not done, and the program asks about the pain.",
    differ:
      "S0 offers bench or floor as equals; on the floor the test cannot show more than level, so it says less. S0 calls any sign tight; we say possible, until it repeats.",
  },
  "test-hold-seated": {
    name: "Seated knee hold",
    purpose:
      "Finds out how well the hip flexors of each side can hold a leg up. For everyone who does not train for a sport.",
    setUp: [
      "A steady chair without wheels, a bench, or the end of a table or desk.",
      "A clock, unless the program counts for you.",
      "Left is always your own left. Start with the side that feels stronger.",
    ],
    steps: [
      "Sit tall near the front edge, thighs resting on the seat, and cross your arms on your chest.",
      "At the start signal lift one knee until the thigh is 5 to 10 cm (2 to 4 in) off the seat. The knee stays bent.",
      "Hold it there, still, and keep breathing, for up to 20 seconds.",
      "Stop the clock when the thigh sinks, when you lean or shift, when it hurts, or at 20 seconds.",
      "Rest for half a minute, then test the other side.",
    ],
    lookFor: [
      "How many seconds you held it.",
      "Was it difficult, a struggle rather than an effort?",
      "Did your body shift: leaning back or to one side, hitching the hip, hands grabbing the seat?",
      "Did anything hurt, anywhere?",
    ],
    outOf: ["Lower the foot slowly to the floor.", "Shake the leg out, and sit back for a moment."],
    meaning:
      "Under 20 seconds, a struggle, or a body that shifts: this side is possibly weak; seen on two days, likely. Pain means that the test does not count and that loaded hip bending waits on this side.",
    notMeaning:
      "Weak does not mean tight, and the other way round: each has its own test. One short hold on a tired day means nothing much. It does not tell why your back or hip hurts.",
    known:
      "The 20 seconds are S0's target. No norm exists for this hold: nobody has measured what is usual for your age and build. So it serves to compare you with yourself and left with right. A difference under a quarter of the time is within the ordinary ups and downs.",
    stop: "Pain anywhere, sharp or not, ends it: put the foot down. Also cramp, dizziness, or if you notice that you hold your breath.",
    differ:
      "S0 counts pain as a sign of weakness. We do not: a painful test is no test, and the pain gets its own question. S4's quick sign, leaning forward or back in a chair, has nothing to support it and is not used.",
  },
  "test-hold-standing": {
    name: "Standing knee hold",
    purpose:
      "The harder form of the hold test, for people who train for a sport: one knee at hip height, standing.",
    setUp: [
      "Stand beside a wall, close enough to touch it, on a floor that does not slip, in firm shoes or barefoot.",
      "If you are unsteady on one leg, do the seated knee hold instead.",
      "Left is always your own left: the lifted leg is the one you test.",
    ],
    steps: [
      "Stand tall, fingertips near the wall, and put your weight on one leg with a soft knee.",
      "At the start signal lift the other knee to hip height, thigh level, foot hanging.",
      "Hold it there for up to 40 seconds. Breathe. The fingertips may touch for balance, not carry weight.",
      "Stop the clock when the knee sinks below the hip, when you lean or hop, when it hurts, or at 40 seconds.",
      "Rest for a minute, then test the other side.",
    ],
    lookFor: [
      "How many seconds you held it at hip height.",
      "Was it difficult, a struggle rather than an effort?",
      "Did your body shift: leaning back, sinking into the standing hip, rounding, turning?",
      "Did anything hurt, anywhere, the standing leg included?",
    ],
    outOf: [
      "Put the foot down beside the other and stand on both.",
      "Walk a few steps before the next side.",
    ],
    meaning:
      "Under 40 seconds, a struggle, or shifting: the lifted side is possibly weak; the same on two days, likely. Pain means that the test does not count, and loaded hip bending waits on that side.",
    notMeaning:
      "If the standing leg or your balance gave up first, that is not about the hip flexors: note it and take the seated form. Weak is not the same as tight.",
    known:
      "The 40 seconds are S0's target for athletes. No norm exists: no study has measured what is usual. Compare left with right, and yourself with yourself; changes under a quarter of the time are ordinary ups and downs.",
    stop: "Pain anywhere, a wobble that frightens you, cramp, dizziness or a held breath: foot down, hand on the wall.",
    differ:
      "S0 sets 20 seconds seated for most people and 40 standing for athletes, without a study for either, and counts pain as weakness. Here a painful test is not counted at all.",
  },
  "test-recline": {
    name: "Recline test",
    purpose:
      "Shows how your legs, low back and ribs behave as you lie down from sitting, and how high a bolster suits you. You can do it before and after a rest.",
    setUp: [
      "A bare, firm floor; a thin mat at most. A bed hides what you look for.",
      "A pencil, and something to measure height by: a tape, or cushions to stack.",
      "First check that it can count: sit with both legs straight and the backs of the thighs flat on the floor, back upright. If you cannot, skip this test; the program uses another one. That is very common and mostly about the backs of the thighs.",
      "Left is always your own left.",
    ],
    steps: [
      "Sit with your legs straight ahead, feet pointing up, hands on the floor behind you.",
      "Lower yourself backwards very slowly, weight on hands, then on elbows. Your belly need not work.",
      "Notice the moment at which one or both thighs lift off the floor. Stop there.",
      "Come up again a little until the thighs lie down. The height of your shoulder blades above the floor now is your bolster height. Measure it or stack cushions to it.",
      "Then lie all the way down, arms beside you, and wait for two breaths. Feet may roll outward.",
      "Go through the four checks, with a hand or a helper.",
    ],
    lookFor: [
      "Thighs: are the backs of both thighs on the floor? If not: left, right or both?",
      "Low back: how much room is under it? About a pencil is usual; does a whole hand fit, or something between?",
      "Sides: is that room larger on the left or on the right?",
      "Ribs: if all of it lies flat, do the lowest ribs in front poke up?",
      "The height in cm or inches, or that the thighs never lifted.",
      "Pain: anywhere?",
    ],
    outOf: ["Bend one knee, then the other.", "Roll to your side and push yourself up with your arms."],
    meaning:
      "Thighs off the floor at the end: your pattern may be bending at the hips. Room for a whole hand under the back: it may be lifting at the ribs (rib thrust); between pencil and hand, perhaps. Both can go together. The side with more room is the tighter one, by this test. All flat but ribs poking: perhaps tight all the same. The bolster goes to the height where your thighs came down again, at most 30 cm (12 in); if they never lifted, 13 to 20 cm (5 to 8 in).",
    notMeaning:
      "It does not show the psoas itself: backs of the thighs, the shape of your spine and how you breathe all take part. Everything flat is simply good news, and says nothing about a pain you may have.",
    known:
      "This test comes from S3. It is not validated: no study has tested whether it tells tight from not tight, or how well it repeats. So its findings are never more than possible here. Used before and after a rest it can show you what has changed; no change is common, and no reason to push.",
    stop: "Pain in back, groin or leg, tingling, dizziness on lying down: bend your knees and come out by way of your side.",
    differ:
      "S3 reads it as the psoas pulling on legs and ribs. The muscle's highest hold is the lowest rib-bearing bone of the spine, and no study has shown that it moves the ribs; we keep the looking and leave out the verdict. S3 also welcomes everybody to it; where straight-legged sitting is not possible, we do not count it.",
  },
  "test-leg-length": {
    name: "Leg length by tape",
    purpose:
      "Measures from navel to heel on both sides, to see whether your legs look unequal while you lie (apparent leg length).",
    setUp: [
      "A soft tape measure, and a helper if you can. Bare feet.",
      "Alone: pin or tie a loop into the start of the tape, put it around the heel, and read at the navel.",
      "Choose where it ends, at the inner ankle bone or at the heel, and keep to that for ever.",
      "Left is always your own left.",
    ],
    steps: [
      "Lie flat on your back, legs straight, feet a hand apart, toes to the ceiling.",
      "Lift your hips once and let them drop, so that you lie evenly.",
      "Hold one end in the middle of your navel. Draw the tape straight down to the mark on the left leg, snug but not tight. Read to the nearest 1 or 2 mm (1/16 in).",
      "Take the tape away and measure the same leg again. Write both down, even if they differ.",
      "Do the right leg twice in the same way.",
    ],
    lookFor: [
      "Two readings for each leg.",
      "Do you lie straight, or has one hip hitched up?",
      "If two readings of one leg differ by more than 1 cm (3/8 in), measure once more.",
    ],
    outOf: ["Lay the tape aside and bend your knees.", "Roll to your side and push up with your arms."],
    meaning:
      "The program takes the mean of the two readings for each leg. Under 1 cm (3/8 in) apart: no reliable difference. More than that: the legs look unequal today, perhaps because the pelvis lies tilted.",
    notMeaning:
      "It is not the length of your bones, and a change after a release proves nothing: the tape itself is not that exact. Unequal legs are ordinary: about 9 people in 10 have a difference of up to 1 cm.",
    known:
      "Against X-rays one tape reading agrees moderately in patients and poorly in healthy people (0.77 and 0.36); the mean of two is better (0.85 and 0.64). In one study the wrong leg was called short in 7 of 20 people. Standing on blocks of known height is the better method, with somebody trained.",
    stop: "If lying flat hurts or makes you dizzy, bend your knees, roll to your side and leave the test out.",
    differ:
      "S2 tells of one person whose legs measured unequal before a release and equal after it. That is within the error of a tape, so we show the numbers and draw no conclusion. If a difference bothers you, or is new, let a clinician measure it.",
  },
};
