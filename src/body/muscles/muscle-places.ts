import type { Muscle } from "#content";
import type { Point } from "../geometry/point.ts";

/** The muscles that are drawn into the body. */
export const drawnMuscles = [
  "psoas-major",
  "psoas-minor",
  "iliacus",
  "quadratus-lumborum",
  "diaphragm",
  "pectineus",
  "adductors",
  "tensor-fasciae-latae",
  "rectus-femoris",
  "gluteus-maximus",
] as const satisfies readonly Muscle[];
export type DrawnMuscle = (typeof drawnMuscles)[number];

/**
 * What a place of a muscle moves with. `loin` is the lumbar spine, from L5 at its foot to L1; `chest` the ribs and the
 * spine from T12 up; `thigh` begins at the hip joint, `shin` at the knee; `kneecap` turns half as far as the knee.
 */
export type Bone = "pelvis" | "loin" | "chest" | "thigh" | "kneecap" | "shin";

/** Metres in the bone's own axes, on the right side of a man of 1.77 m: x forward, y up, z to the right. */
export type Place = readonly [bone: Bone, at: Point];

/** A bundle of fibres from origin to insertion. */
export interface StrandPlan {
  readonly places: readonly Place[];
  /** Thickness where it is thickest, half across; metres. */
  readonly belly: number;
  /** Goes on along the model's path over the rim of the pelvis to the thigh bone. */
  readonly joins?: "psoas-major" | "iliacus";
}

const strand = (belly: number, ...places: readonly Place[]): StrandPlan => ({ belly, places });

/**
 * Where the muscles lie, for drawing: origins and insertions as in the texts of `content`, placed by eye inside the drawn
 * body. Only the tendon of psoas and iliacus follows the published model.
 */
export const musclePlaces: Readonly<Record<DrawnMuscle, readonly StrandPlan[]>> = {
  "psoas-major": [
    {
      ...strand(0.012, ["loin", [-0.018, 0.062, 0.032]], ["pelvis", [0.002, 0.09, 0.056]]),
      joins: "psoas-major",
    },
    strand(
      0.008,
      ["chest", [-0.024, 0.004, 0.022]],
      ["loin", [-0.014, 0.07, 0.036]],
      ["pelvis", [0.006, 0.08, 0.058]],
    ),
    strand(
      0.009,
      ["loin", [-0.02, 0.105, 0.028]],
      ["loin", [-0.012, 0.045, 0.042]],
      ["pelvis", [0.012, 0.068, 0.062]],
    ),
    strand(
      0.009,
      ["loin", [-0.016, 0.025, 0.036]],
      ["pelvis", [0.008, 0.078, 0.062]],
      ["pelvis", [0.026, 0.04, 0.07]],
    ),
    strand(
      0.008,
      ["loin", [-0.012, -0.006, 0.036]],
      ["pelvis", [0.012, 0.065, 0.064]],
      ["pelvis", [0.03, 0.03, 0.072]],
    ),
  ],
  "psoas-minor": [
    strand(
      0.005,
      ["chest", [-0.016, -0.004, 0.026]],
      ["loin", [-0.002, 0.06, 0.036]],
      ["pelvis", [0.018, 0.08, 0.052]],
      ["pelvis", [0.042, 0.024, 0.06]],
    ),
  ],
  iliacus: [
    {
      ...strand(0.011, ["pelvis", [-0.01, 0.124, 0.108]], ["pelvis", [0.02, 0.075, 0.098]]),
      joins: "iliacus",
    },
    strand(
      0.008,
      ["pelvis", [0.044, 0.085, 0.116]],
      ["pelvis", [0.044, 0.05, 0.1]],
      ["pelvis", [0.043, 0.024, 0.088]],
    ),
    strand(
      0.01,
      ["pelvis", [0.02, 0.112, 0.116]],
      ["pelvis", [0.036, 0.065, 0.1]],
      ["pelvis", [0.043, 0.024, 0.087]],
    ),
    strand(
      0.01,
      ["pelvis", [-0.036, 0.122, 0.092]],
      ["pelvis", [0.008, 0.066, 0.094]],
      ["pelvis", [0.04, 0.024, 0.085]],
    ),
    strand(
      0.009,
      ["pelvis", [-0.05, 0.1, 0.07]],
      ["pelvis", [0.0, 0.05, 0.086]],
      ["pelvis", [0.038, 0.022, 0.083]],
    ),
  ],
  "quadratus-lumborum": [
    strand(
      0.009,
      ["pelvis", [-0.052, 0.136, 0.094]],
      ["loin", [-0.045, 0.07, 0.088]],
      ["chest", [-0.05, -0.006, 0.078]],
    ),
    strand(
      0.009,
      ["pelvis", [-0.056, 0.135, 0.078]],
      ["loin", [-0.046, 0.075, 0.07]],
      ["chest", [-0.052, -0.008, 0.06]],
    ),
    strand(0.008, ["pelvis", [-0.058, 0.134, 0.064]], ["loin", [-0.044, 0.112, 0.036]]),
    strand(0.008, ["pelvis", [-0.058, 0.132, 0.056]], ["loin", [-0.044, 0.06, 0.036]]),
  ],
  diaphragm: [
    strand(
      0.005,
      ["chest", [0.084, 0.06, 0.012]],
      ["chest", [0.055, 0.085, 0.026]],
      ["chest", [0.012, 0.096, 0.03]],
    ),
    strand(
      0.005,
      ["chest", [0.074, 0.035, 0.05]],
      ["chest", [0.055, 0.082, 0.046]],
      ["chest", [0.012, 0.098, 0.034]],
    ),
    strand(
      0.005,
      ["chest", [0.052, 0.01, 0.088]],
      ["chest", [0.042, 0.076, 0.068]],
      ["chest", [0.01, 0.1, 0.038]],
    ),
    strand(
      0.005,
      ["chest", [0.012, -0.006, 0.116]],
      ["chest", [0.014, 0.072, 0.082]],
      ["chest", [0.006, 0.1, 0.042]],
    ),
    strand(
      0.005,
      ["chest", [-0.03, -0.012, 0.108]],
      ["chest", [-0.016, 0.07, 0.078]],
      ["chest", [0.0, 0.1, 0.042]],
    ),
    strand(
      0.005,
      ["chest", [-0.056, -0.012, 0.076]],
      ["chest", [-0.036, 0.066, 0.06]],
      ["chest", [-0.004, 0.098, 0.038]],
    ),
    strand(
      0.006,
      ["loin", [-0.014, 0.07, 0.012]],
      ["chest", [-0.026, 0.02, 0.014]],
      ["chest", [-0.008, 0.09, 0.026]],
    ),
  ],
  pectineus: [
    strand(
      0.009,
      ["pelvis", [0.046, 0.006, 0.03]],
      ["pelvis", [0.036, -0.02, 0.05]],
      ["thigh", [-0.012, -0.078, 0.004]],
    ),
    strand(
      0.009,
      ["pelvis", [0.044, 0.012, 0.05]],
      ["pelvis", [0.034, -0.016, 0.066]],
      ["thigh", [-0.014, -0.095, 0.008]],
    ),
  ],
  adductors: [
    strand(
      0.012,
      ["pelvis", [0.044, -0.008, 0.018]],
      ["thigh", [0.016, -0.11, -0.042]],
      ["thigh", [-0.006, -0.21, -0.002]],
    ),
    strand(
      0.01,
      ["pelvis", [0.03, -0.02, 0.022]],
      ["thigh", [0.004, -0.075, -0.038]],
      ["thigh", [-0.01, -0.13, 0.004]],
    ),
    strand(
      0.016,
      ["pelvis", [-0.006, -0.046, 0.034]],
      ["thigh", [-0.014, -0.13, -0.034]],
      ["thigh", [-0.01, -0.25, -0.004]],
    ),
    strand(
      0.014,
      ["pelvis", [-0.026, -0.054, 0.042]],
      ["thigh", [-0.02, -0.2, -0.036]],
      ["thigh", [-0.006, -0.405, -0.036]],
    ),
    strand(
      0.008,
      ["pelvis", [0.034, -0.022, 0.012]],
      ["thigh", [0.006, -0.2, -0.054]],
      ["thigh", [-0.014, -0.4, -0.042]],
      ["shin", [0.012, -0.055, -0.026]],
    ),
  ],
  "tensor-fasciae-latae": [
    strand(
      0.013,
      ["pelvis", [0.046, 0.088, 0.122]],
      ["thigh", [0.034, 0.02, 0.055]],
      ["thigh", [0.012, -0.13, 0.072]],
    ),
    strand(
      0.004,
      ["thigh", [0.014, -0.11, 0.073]],
      ["thigh", [0.004, -0.27, 0.058]],
      ["thigh", [0.004, -0.41, 0.044]],
      ["shin", [0.014, -0.03, 0.038]],
    ),
  ],
  "rectus-femoris": [
    strand(
      0.018,
      ["pelvis", [0.042, 0.036, 0.094]],
      ["thigh", [0.056, -0.09, 0.012]],
      ["thigh", [0.058, -0.22, 0.008]],
      ["thigh", [0.046, -0.37, 0.002]],
      ["kneecap", [0.042, 0.004, 0]],
      ["shin", [0.04, -0.055, 0]],
    ),
  ],
  "gluteus-maximus": [
    strand(
      0.018,
      ["pelvis", [-0.066, 0.112, 0.05]],
      ["pelvis", [-0.074, 0.05, 0.092]],
      ["thigh", [-0.034, -0.05, 0.058]],
      ["thigh", [-0.012, -0.12, 0.068]],
    ),
    strand(
      0.02,
      ["pelvis", [-0.074, 0.085, 0.036]],
      ["pelvis", [-0.084, 0.015, 0.078]],
      ["thigh", [-0.05, -0.07, 0.04]],
      ["thigh", [-0.02, -0.14, 0.05]],
    ),
    strand(
      0.02,
      ["pelvis", [-0.078, 0.055, 0.026]],
      ["pelvis", [-0.088, -0.025, 0.064]],
      ["thigh", [-0.056, -0.095, 0.018]],
      ["thigh", [-0.02, -0.165, 0.034]],
    ),
    strand(
      0.018,
      ["pelvis", [-0.07, 0.02, 0.02]],
      ["pelvis", [-0.082, -0.055, 0.052]],
      ["thigh", [-0.052, -0.12, 0.006]],
      ["thigh", [-0.016, -0.185, 0.022]],
    ),
  ],
};
