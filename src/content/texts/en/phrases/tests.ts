import type { PhraseId } from "../../../phrase.ts";

/**
 * What is said during tests. The side named before is the side that is tested: in the hanging leg test the free leg.
 * At most 8 words for a name (4 s), 26 for `into` and `do` (12 s), 13 for the others (6 s).
 */
export const testPhrases: Readonly<Record<PhraseId, string>> = {
  "test-own-left": "Left is always your own left.",
  "test-pain-stop": "If anything hurts, stop. That is an answer too.",
  "test-other-side": "Now the same on the other side.",
  "test-note": "Note what you saw, before you forget.",
  "test-done": "Done. Rest for a moment.",

  "name-test-modified-thomas": "Hanging leg test.",
  "into-test-modified-thomas":
    "Sit at the very edge. Hold the other knee with both hands. Lie back, and pull that knee in until the low back is flat.",
  "into-test-modified-thomas-floor":
    "Lie on your back, legs long. Hold the other knee with both hands. Pull it in until the low back is flat.",
  "do-test-modified-thomas":
    "Let this leg go, quite loose. Wait for two breaths. Keep the low back flat, and pull no further.",
  "look-test-modified-thomas-1": "Look at the free leg, not at the one you hold.",
  "look-test-modified-thomas-2": "Is the thigh above level? How does the knee bend?",
  "look-test-modified-thomas-3": "Does the leg turn out, or drift to the side?",
  "out-test-modified-thomas": "Foot up, hug both knees, roll to your side, sit up.",

  "name-test-hold-seated": "Seated knee hold.",
  "into-test-hold-seated":
    "Sit tall at the edge of the seat, without leaning back. Cross your arms on your chest. Both feet flat on the floor.",
  "out-test-hold-seated": "Lower the foot, and rest.",

  "name-test-hold-standing": "Standing knee hold.",
  "into-test-hold-standing":
    "Stand tall beside a wall, fingertips close to it. Your weight goes onto the other leg, its knee soft.",
  "out-test-hold-standing": "Lower the foot, stand on both legs, and rest.",

  "hold-ready": "When you hear start, lift this knee. Keep your body still.",
  "hold-start": "Start. Knee up.",
  "hold-ten": "Ten seconds.",
  "hold-twenty": "Twenty seconds.",
  "hold-thirty": "Thirty seconds.",
  "hold-still": "Tall and still. Keep breathing.",
  "hold-target": "That is the target. You can lower the leg.",
  "hold-stop": "Stop. Foot down.",
  "hold-ask": "Was it difficult? Did you shift? Did anything hurt?",

  "name-test-recline": "Recline test.",
  "into-test-recline":
    "Sit on the floor, legs straight ahead, backs of the thighs on the floor. Put your hands behind you.",
  "do-test-recline":
    "Lower yourself slowly, on your hands, then on your elbows. Stop when your thighs lift. Come up until they rest again. Note that height.",
  "do-test-recline-down": "Now lie all the way down, arms beside you. Two quiet breaths.",
  "look-test-recline-1": "Do the backs of both thighs touch the floor?",
  "look-test-recline-2": "Slide a hand under your low back. A pencil's room, or more?",
  "look-test-recline-3": "Is the gap the same on both sides?",
  "look-test-recline-4": "Feel your lower ribs in front. Do they poke out?",
  "out-test-recline": "Bend your knees, roll to your side, and push up.",

  "name-test-leg-length": "Leg length by tape.",
  "into-test-leg-length":
    "Lie on your back, legs straight and a hand apart, toes to the ceiling. Lift your hips once, and let them fall.",
  "do-test-leg-length":
    "Hold the tape at your navel. A helper draws it to the inner ankle bone or the heel. Read it. Then measure once more.",
  "out-test-leg-length": "Lay the tape away, bend your knees, and roll to your side.",
};
