/** From the least to the most, degrees. */
export type Range = readonly [least: number, most: number];

/**
 * How far joints go in healthy adults, passive ends included: American Academy of Orthopaedic Surgeons, rounded
 * outward by five degrees for end positions that hands and floor help to reach.
 */
export const ranges = {
  "pelvis tilt": [-30, 40],
  "spine flexion": [-45, 75],
  "spine bend": [-40, 40],
  "spine rotation": [-50, 50],
  "neck flexion": [-60, 55],
  "neck bend": [-45, 45],
  "neck rotation": [-80, 80],
  "hip flexion": [-30, 140],
  "hip abduction": [-30, 50],
  "hip rotation": [-45, 60],
  knee: [-3, 155],
  ankle: [-60, 35],
  toes: [-40, 85],
  "arm backward": [0, 65],
  "arm across": [0, 60],
  elbow: [-3, 152],
  wrist: [-85, 85],
} as const satisfies Readonly<Record<string, Range>>;

export type RangeName = keyof typeof ranges;
