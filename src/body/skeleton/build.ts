/** Measures of one person in metres; what is not told here follows from the stature. */
export interface Build {
  readonly name: "female" | "male";
  readonly stature: number;
  /** From the middle to a hip joint, to a shoulder joint. */
  readonly hipHalf: number;
  readonly shoulderHalf: number;
  readonly thigh: number;
  readonly shank: number;
  /** From the ankle joint down to the sole, shoe or sock included. */
  readonly ankleHeight: number;
  readonly foot: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  /** From the hip joints up: to the lumbar joint, on to the chest joint, on to the neck, on to the head. */
  readonly pelvis: number;
  readonly loin: number;
  readonly chest: number;
  readonly neck: number;
  readonly head: number;
  /** Thickness of limbs and trunk against the male build. */
  readonly girth: number;
}

/** Segment lengths as shares of stature: Drillis and Contini 1966, as tabulated by Winter 2009. */
export const male: Build = {
  name: "male",
  stature: 1.77,
  hipHalf: 0.088,
  shoulderHalf: 0.178,
  thigh: 0.434,
  shank: 0.432,
  ankleHeight: 0.075,
  foot: 0.262,
  upperArm: 0.3,
  forearm: 0.262,
  hand: 0.188,
  pelvis: 0.115,
  loin: 0.135,
  chest: 0.25,
  neck: 0.105,
  head: 0.21,
  girth: 1,
};

const female: Build = {
  name: "female",
  stature: 1.65,
  hipHalf: 0.088,
  shoulderHalf: 0.152,
  thigh: 0.407,
  shank: 0.402,
  ankleHeight: 0.07,
  foot: 0.238,
  upperArm: 0.275,
  forearm: 0.238,
  hand: 0.172,
  pelvis: 0.11,
  loin: 0.127,
  chest: 0.23,
  neck: 0.1,
  head: 0.2,
  girth: 0.9,
};

export const builds: Readonly<Record<Build["name"], Build>> = { female, male };
