export { findingsFrom } from "./findings-from.ts";
export { angleError, angleShown, hipAngle, tapeThighAngle, usualHipAngle } from "./hip-angle.ts";
export type { ShownAngle, TapeError } from "./hip-angle.ts";
