import { measureHipMuscle } from "./hip-muscle-path.ts";
import type { HipMuscle } from "./hip-muscles.ts";

/** One angle of the hip on the curves of a muscle. */
export interface CurvePoint {
  /** Degrees. */
  readonly hipFlexion: number;
  /** Millimetres. */
  readonly length: number;
  /** Millimetres, for bending the hip. */
  readonly momentArm: number;
}

/** Where the model was compared with others' measurements; degrees. */
export const comparedFlexion = { from: -30, to: 90 } as const;

/** Length and moment arm of a hip muscle against the bend of the hip. `step` divides 120 evenly. */
export function hipMuscleCurve(muscle: HipMuscle, step: number): readonly CurvePoint[] {
  const { from, to } = comparedFlexion;
  return Array.from({ length: (to - from) / step + 1 }, (_, place) => {
    const flexion = from + place * step;
    const { length, momentArms } = measureHipMuscle(muscle, { flexion });
    return { hipFlexion: flexion, length: length * 1000, momentArm: momentArms.flexion * 1000 };
  });
}
