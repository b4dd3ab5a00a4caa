/** The muscles of the drawn body: where they lie, and how long the psoas is. */
export { hipMusclePath, measureHipMuscle } from "./hip-muscle-path.ts";
export type { HipAngles, HipMuscleMeasure, HipMusclePath } from "./hip-muscle-path.ts";
export type { HipMuscle } from "./hip-muscles.ts";
export { psoasAgainstStanding } from "./psoas-against-standing.ts";
export type { AgainstStanding } from "./psoas-against-standing.ts";
export { comparedFlexion, hipMuscleCurve } from "./hip-muscle-curves.ts";
export type { CurvePoint } from "./hip-muscle-curves.ts";
export { arnold2000, blemkerDelp2005 } from "./published-moment-arms.ts";
export type { FibreBand, ThreePeople } from "./published-moment-arms.ts";
export { psoasOfPosed } from "./hip-angles-of.ts";
export { drawnMuscles } from "./muscle-places.ts";
export type { DrawnMuscle } from "./muscle-places.ts";
export { boneShapes, muscleShapes } from "./muscle-shapes.ts";
export type { MuscleShape, Strand } from "./muscle-shapes.ts";
