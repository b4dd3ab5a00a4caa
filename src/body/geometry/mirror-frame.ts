import type { Frame } from "../skeleton/joint.ts";
import { mirror } from "./point.ts";
import { mirrorRotation } from "./rotation.ts";

/** The frame as seen in a mirror that swaps right and left. */
export function mirrorFrame(frame: Frame): Frame {
  return { at: mirror(frame.at), turned: mirrorRotation(frame.turned) };
}
