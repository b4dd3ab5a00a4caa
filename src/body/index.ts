/** The drawn body: axes x forward, y up, z to the right; metres and degrees. */
export type { Point } from "./geometry/point.ts";
export {
  add,
  cross,
  distance,
  dot,
  lengthOf,
  mirror,
  mix,
  normalize,
  scale,
  subtract,
} from "./geometry/point.ts";
export { aboutY, aboutZ, compose, inverse, rotate } from "./geometry/rotation.ts";
export type { Rotation } from "./geometry/rotation.ts";
export type { Build } from "./skeleton/build.ts";
export { builds } from "./skeleton/build.ts";
export { jointNames, pointIn } from "./skeleton/joint.ts";
export type { BodySide, Frame, JointName, Joints } from "./skeleton/joint.ts";
export { findLandmark } from "./pose/landmarks.ts";
export { findTarget, settle } from "./pose/settle.ts";
export type { Posed } from "./pose/settle.ts";
export { bodyField } from "./shape/body-field.ts";
export type { BodyField, FieldAnswer, Limb, Region } from "./shape/body-field.ts";
export { hemsOf } from "./shape/hems.ts";
export type { Hems } from "./shape/hems.ts";
export { distanceToSolid, makeSolid } from "./shape/solid.ts";
export type { Group, Solid } from "./shape/solid.ts";
export { distanceToProp, distanceToPropSolid, distanceFrom, shapeProp } from "./props/prop-shape.ts";
export type { PropShape, PropSolid, PropTone } from "./props/prop-shape.ts";
export { shapeStrap } from "./props/shape-strap.ts";
export { checkPose } from "./check/check-pose.ts";
export type { PoseFault } from "./check/check-pose.ts";
export { hipFlexionOf, measureAngles } from "./pose/measure-angles.ts";
export { muscleShapes } from "./muscles/muscle-shapes.ts";
export type { MuscleShape } from "./muscles/muscle-shapes.ts";
export { poseStep } from "./pose/pose-step.ts";
export { poseBetween } from "./pose/between-poses.ts";
