import type { CatalogueTechniqueId } from "../ids.ts";

export interface PhraseLengths {
  readonly name: number;
  readonly need: number;
  readonly into: number;
  readonly out: number;
  readonly cues: readonly number[];
}

/**
 * The longest that a voice may take for each phrase of a technique, in seconds, in any language: a calm voice's time
 * and a little over. Close to the words, so that no pause sounds like a fault and no word is dropped for room that
 * nobody needs.
 */
export const techniqueLengths: Readonly<Record<CatalogueTechniqueId, PhraseLengths>> = {
  "st-ql-triangle": { name: 2.2, need: 3.4, into: 10.8, out: 5.6, cues: [6, 5.2, 4.2, 3.8] },
  "st-ql-seated": { name: 2.2, need: 3, into: 10.4, out: 6, cues: [4.2, 3, 5.6, 3.4] },
  "st-ql-quadruped": { name: 2.2, need: 3.4, into: 10.8, out: 5.6, cues: [5.2, 5.6, 3.4, 4.8] },
  "st-hipflexor-standing": { name: 2.2, need: 3.8, into: 10.8, out: 4.8, cues: [3.8, 4.2, 3, 5.6] },
  "st-hipflexor-kneel": { name: 2.2, need: 3.4, into: 10.8, out: 6.4, cues: [3.4, 5.6, 4.2, 5.6] },
  "st-hipflexor-gravity": { name: 2.2, need: 5.6, into: 11.2, out: 6, cues: [5.6, 6, 4.2, 4.2] },
  "st-half-kneeling": { name: 1.6, need: 3.4, into: 10.8, out: 5.2, cues: [4.2, 5.2, 4.2, 4.8] },
  "st-table": { name: 2.2, need: 5.2, into: 10.8, out: 6, cues: [6, 4.8, 4.8, 3.8] },
  "st-kneeling-lunge": { name: 1.6, need: 3.4, into: 10.8, out: 5.6, cues: [3, 4.2, 4.2, 2.6] },
  "st-hamstring": { name: 3, need: 4.8, into: 11.2, out: 5.2, cues: [5.2, 3.8, 3.8, 4.2] },
  "ex-glute-ext-band": { name: 3, need: 5.2, into: 10.8, out: 5.6, cues: [4.2, 4.8, 4.2, 4.2] },
  "ex-deadbug": { name: 1.6, need: 4.2, into: 11.6, out: 4.8, cues: [6, 4.2, 4.8, 5.6] },
  "ex-psoas-band": { name: 2.2, need: 4.8, into: 11.2, out: 6, cues: [4.8, 5.6, 4.8, 3] },
  "ex-leg-lift": { name: 2.2, need: 4.2, into: 10.4, out: 4.2, cues: [5.6, 5.6, 2.6, 3.8] },
  "ex-ball-bridge": { name: 2.6, need: 3.4, into: 11.6, out: 5.2, cues: [5.2, 4.8, 4.2, 5.6] },
  "pas-bolster": { name: 2.6, need: 4.8, into: 9.4, out: 5.6, cues: [] },
  "pas-crp": { name: 3.4, need: 3.8, into: 8.6, out: 5.2, cues: [4.8, 4.8, 5.2, 5.2] },
  "pas-propped": { name: 3.8, need: 3, into: 10, out: 5.2, cues: [] },
  "rel-foam-tfl": { name: 3.4, need: 4.2, into: 11.2, out: 5.6, cues: [3.4, 5.6, 6, 3.8] },
  "rel-foam-adductors": { name: 3, need: 4.2, into: 10, out: 5.6, cues: [3.4, 6, 5.2, 6] },
  "rel-pectineus-roller": { name: 3.8, need: 4.2, into: 10.8, out: 5.6, cues: [3, 5.2, 5.2, 6] },
  "rel-pectineus-pull": { name: 2.6, need: 4.2, into: 10.8, out: 5.6, cues: [5.2, 4.2, 5.2, 6] },
  "rel-ql-wall": { name: 3.4, need: 4.2, into: 11.6, out: 6, cues: [4.8, 5.6, 3.8, 6] },
  "rel-ql-wall-pin": { name: 3.4, need: 4.2, into: 10.8, out: 5.2, cues: [4.8, 3.8, 3.8, 6] },
  "rel-iliacus-hands": { name: 3, need: 3, into: 11.6, out: 4.2, cues: [3.8, 5.2, 5.2, 6] },
  "rel-iliacus-pin": { name: 3.4, need: 3, into: 10.4, out: 5.2, cues: [3.8, 3.8, 4.2, 5.2] },
  "rel-psoas-hands": { name: 3.4, need: 3, into: 10.8, out: 4.8, cues: [4.8, 3.8, 5.2, 6] },
  "rel-psoas-pin": { name: 3.4, need: 3, into: 10.8, out: 5.2, cues: [3.8, 3.8, 4.2, 5.2] },
  "check-on-muscle": { name: 3, need: 3, into: 10.8, out: 4.8, cues: [4.8, 3.8, 3.8] },
  "rel-psoas-ball-block": { name: 3.4, need: 4.2, into: 10.8, out: 4.2, cues: [4.8, 4.8, 5.2, 6] },
  "rel-psoas-prone-tennis": { name: 3, need: 4.2, into: 11.2, out: 6, cues: [5.2, 4.8, 5.2, 6] },
  "rel-psoas-softball": { name: 2.6, need: 3.8, into: 10.8, out: 6, cues: [5.2, 4.8, 5.2, 6] },
  "rel-psoas-softball-2": { name: 2.6, need: 3.8, into: 10.4, out: 6, cues: [5.2, 4.8, 3.4, 5.2] },
  "rel-psoas-softball-3": { name: 3.4, need: 3.8, into: 10.4, out: 6, cues: [4.8, 3, 4.2, 5.2] },
  "rel-iliacus-softball": { name: 3, need: 3.8, into: 10.8, out: 6, cues: [3.4, 5.2, 4.8, 5.2] },
  "rel-psoas-bench": { name: 3.4, need: 5.2, into: 11.6, out: 6, cues: [3.8, 5.2, 5.2, 6] },
};
