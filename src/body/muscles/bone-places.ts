import type { Place } from "./muscle-places.ts";

/** A bone as a few thick lines: enough to see where a muscle begins and ends, and no more. */
export interface BonePlan {
  readonly places: readonly Place[];
  /** Half across at each place; metres. */
  readonly radii: readonly number[];
}

const rod = (radius: number, ...places: readonly Place[]): BonePlan => ({
  places,
  radii: places.map(() => radius),
});

const lumbar = [-0.004, 0.024, 0.052, 0.08, 0.108].map((height) =>
  rod(0.017, ["loin", [-0.034, height - 0.006, 0]], ["loin", [-0.034, height + 0.006, 0]]),
);

const thoracic = [0.006, 0.032, 0.058].map((height) =>
  rod(0.015, ["chest", [-0.04, height - 0.006, 0]], ["chest", [-0.04, height + 0.006, 0]]),
);

/** Spine, pelvis, lowest ribs and thigh bone of the right side and the middle, in the places of `musclePlaces`. */
export const bonePlaces: readonly BonePlan[] = [
  ...lumbar,
  ...thoracic,
  // Sacrum and tailbone.
  {
    places: [
      ["pelvis", [-0.05, 0.098, 0]],
      ["pelvis", [-0.068, 0.055, 0]],
      ["pelvis", [-0.074, 0.012, 0]],
      ["pelvis", [-0.066, -0.014, 0]],
    ],
    radii: [0.026, 0.022, 0.012, 0.006],
  },
  // Crest of the hip bone, from its front point to its back point.
  rod(
    0.008,
    ["pelvis", [0.05, 0.088, 0.116]],
    ["pelvis", [0.022, 0.124, 0.124]],
    ["pelvis", [-0.02, 0.142, 0.116]],
    ["pelvis", [-0.058, 0.132, 0.084]],
    ["pelvis", [-0.074, 0.1, 0.044]],
    ["pelvis", [-0.062, 0.078, 0.022]],
  ),
  // From the front point down to the joint, and on to the pubic bone.
  rod(
    0.008,
    ["pelvis", [0.05, 0.088, 0.116]],
    ["pelvis", [0.042, 0.04, 0.098]],
    ["pelvis", [0.022, 0.016, 0.086]],
    ["pelvis", [0.04, 0.012, 0.05]],
    ["pelvis", [0.05, 0, 0.012]],
  ),
  // Rim of the pelvis, from the sacrum to the joint.
  rod(
    0.009,
    ["pelvis", [-0.06, 0.075, 0.03]],
    ["pelvis", [-0.036, 0.05, 0.066]],
    ["pelvis", [0.008, 0.02, 0.086]],
  ),
  // Sitting bone, between pubic bone and joint.
  rod(
    0.009,
    ["pelvis", [0.048, -0.012, 0.014]],
    ["pelvis", [0.012, -0.042, 0.03]],
    ["pelvis", [-0.028, -0.056, 0.044]],
    ["pelvis", [-0.034, -0.02, 0.066]],
    ["pelvis", [-0.012, 0.012, 0.088]],
  ),
  // Thigh bone: head, neck, outer knob, shaft, knee.
  {
    places: [
      ["thigh", [0, 0, 0]],
      ["thigh", [-0.006, -0.012, 0.028]],
      ["thigh", [-0.012, -0.022, 0.052]],
      ["thigh", [-0.006, -0.07, 0.044]],
      ["thigh", [0.006, -0.2, 0.02]],
      ["thigh", [0.004, -0.36, 0.004]],
      ["thigh", [-0.004, -0.42, 0]],
    ],
    radii: [0.023, 0.015, 0.017, 0.014, 0.013, 0.017, 0.027],
  },
  // The knob that psoas and iliacus end on.
  {
    places: [
      ["thigh", [-0.01, -0.06, 0.03]],
      ["thigh", [-0.022, -0.058, 0.012]],
    ],
    radii: [0.012, 0.008],
  },
  // The lowest ribs.
  rod(
    0.005,
    ["chest", [-0.05, 0.012, 0.014]],
    ["chest", [-0.064, -0.004, 0.05]],
    ["chest", [-0.05, -0.014, 0.084]],
  ),
  rod(
    0.005,
    ["chest", [-0.052, 0.04, 0.014]],
    ["chest", [-0.074, 0.022, 0.06]],
    ["chest", [-0.04, -0.002, 0.112]],
    ["chest", [0.0, -0.008, 0.12]],
  ),
  rod(
    0.005,
    ["chest", [-0.054, 0.07, 0.014]],
    ["chest", [-0.076, 0.055, 0.062]],
    ["chest", [-0.03, 0.022, 0.122]],
    ["chest", [0.03, 0.008, 0.112]],
    ["chest", [0.066, 0.03, 0.066]],
    ["chest", [0.086, 0.07, 0.016]],
  ),
];
