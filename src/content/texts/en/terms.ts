import type { Muscle, TechniqueClass } from "../../ids.ts";
import type { Phase, Position, TechniqueFacts } from "../../technique.ts";

export const phaseTerms: Readonly<Record<Phase, string>> = {
  release: "Release",
  stretch: "Stretch",
  strengthen: "Strengthen",
};

/** The everyday word first, then the anatomical term. */
export const muscleTerms: Readonly<Record<Muscle, { readonly plain: string; readonly term: string }>> = {
  "psoas-major": { plain: "Deep hip flexor", term: "psoas major" },
  "psoas-minor": { plain: "Small deep hip muscle", term: "psoas minor" },
  iliacus: { plain: "Muscle inside the hip bone", term: "iliacus" },
  pectineus: { plain: "Short muscle of the groin", term: "pectineus" },
  "quadratus-lumborum": { plain: "Side of the low back", term: "quadratus lumborum" },
  "tensor-fasciae-latae": { plain: "Outer front of the hip", term: "tensor fasciae latae" },
  adductors: { plain: "Inner thigh", term: "adductors" },
  "rectus-femoris": { plain: "Front of the thigh", term: "rectus femoris" },
  "gluteus-maximus": { plain: "Buttock", term: "gluteus maximus" },
  abdominals: { plain: "Belly wall", term: "abdominals" },
  hamstrings: { plain: "Back of the thigh", term: "hamstrings" },
  diaphragm: { plain: "Breathing muscle", term: "diaphragm" },
  "erector-spinae": { plain: "Long muscles along the spine", term: "erector spinae" },
};

export const positionTerms: Readonly<Record<Position, string>> = {
  supine: "On your back",
  prone: "On your front",
  "side-lying": "On your side",
  "half-upright": "Half upright",
  seated: "Sitting",
  kneeling: "Kneeling",
  "half-kneeling": "On one knee",
  quadruped: "On hands and knees",
  standing: "Standing",
};

export const frequencyTerms: Readonly<Record<TechniqueFacts["frequency"], string>> = {
  daily: "every day if you like",
  "most-days": "five to seven days a week",
  "every-other-day": "every other day at most",
};

/** What a technique asks of a body, as something that can be left out. */
export const classTerms: Readonly<Record<TechniqueClass, string>> = {
  "abd-deep": "pressing on the belly with a ball or tool",
  "abd-hand": "pressing on the belly with your hands",
  groin: "pressing on the groin or inner thigh",
  roll: "pressing with a roller or ball",
  "ql-ball": "a ball beside the spine",
  ext: "taking the leg far behind you",
  "ext-neutral": "opening the front of the hip",
  "weighted-hang": "a weight on a hanging leg",
  flex: "lifting the leg against a load",
  core: "hard work for the belly muscles",
  "straight-leg": "a straight leg with a bent hip",
  "spine-bend": "bending or turning the back to its end",
  "supine-flat": "lying flat on your back",
  prone: "lying on your stomach",
  kneel: "kneeling",
  balance: "standing on one leg, wide, or on something wobbly",
};
