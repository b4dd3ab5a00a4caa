import type { Point } from "../geometry/point.ts";

/**
 * The psoas and the iliacus of the full-body model of Rajagopal, Dembia, DeMers, Delp, Hicks and Delp,
 * "Full-body musculoskeletal model for muscle-driven simulation of human gait", IEEE Trans Biomed Eng 2016;63:2068-2079;
 * figures as in opensim-org/opensim-models, Models/Rajagopal/Rajagopal2016.osim at 20a888b (see NOTICE).
 *
 * Right side, metres: x forward, y up, z to the right. The pelvis begins midway between its two front points (ASIS), the
 * femur at the middle of its head. The model ties both muscles to the pelvis, so no posture of the spine can show in them.
 */
export type HipMuscle = "psoas-major" | "iliacus";

/** What the middle stretch of a muscle slides over: a cylinder fixed to the pelvis, along its own z. */
export interface WrapCylinder {
  readonly middle: Point;
  /** Radians about its own x, y and z, one after the other. */
  readonly turned: Point;
  readonly radius: number;
}

export interface HipMuscleFigures {
  /** On the pelvis: where it begins, and where it leaves the rim. */
  readonly onPelvis: readonly [Point, Point];
  /** On the femur: where it arrives, and where it ends. */
  readonly onFemur: readonly [Point, Point];
  readonly wrap: WrapCylinder;
}

/** Middle of the right hip joint, on the pelvis. */
export const hipCentre: Point = [-0.056276, -0.07849, 0.07726];

export const hipMuscles: Readonly<Record<HipMuscle, HipMuscleFigures>> = {
  "psoas-major": {
    onPelvis: [
      [-0.0606, 0.062, 0.039],
      [-0.0205, -0.0654, 0.0656],
    ],
    onFemur: [
      [-0.0132, -0.0467, 0.0046],
      [-0.0235, -0.0524, 0.0088],
    ],
    wrap: { middle: [-0.074, -0.06, 0.0656], turned: [-0.25, -0.27, 0.1], radius: 0.05 },
  },
  iliacus: {
    onPelvis: [
      [-0.0605, 0.0309, 0.0843],
      [-0.0135, -0.0557, 0.0756],
    ],
    onFemur: [
      [-0.0023, -0.0565, 0.0139],
      [-0.0122, -0.0637, 0.0196],
    ],
    wrap: { middle: [-0.071, -0.065, 0.0756], turned: [-0.32, -0.24, 0.9], radius: 0.0549 },
  },
};

/** How far the model's hip goes, in degrees. Positive: bent, drawn outward, turned outward, as in poses. */
export const hipRange = {
  flexion: [-30, 120],
  abduction: [-30, 50],
  rotation: [-40, 40],
} as const;
