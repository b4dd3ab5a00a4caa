/** Words that every technique with a roller on the inner thigh says alike (safety contract). */
export const groinBall =
  "S0 lets experienced people use a smaller ball here. We never offer a ball: the large artery, vein and nerve of the leg (the femoral vessels and nerve) run close under the skin at the groin, and a small hard thing presses deeper. A soft roller, below the crease, spreads the load.";

export const groinNotFeel = [
  "No beat under the roller, no numbness, no tingling.",
  "Nothing sharp, burning, throbbing or electric.",
  "Never more than 4 of 10, and never a held breath.",
] as const;

export const groinCautions = [
  "Stay below the crease where thigh and trunk meet, on the soft inner side. If something beats under the roller, come off and end the session.",
  "Soft roller only. Leave it out over varicose veins, a rash, a wound or a bruise.",
  "An ache that moves or fades is common (S0). Anything below the knee, or electric, is a stop (S1).",
] as const;
