import { quat } from "gl-matrix";
import type { Rotation } from "../geometry/rotation.ts";

type Four = [number, number, number, number];

/** The rotation midway between two, by the shorter way. */
export function halfway(one: Rotation, other: Rotation): Rotation {
  const out: Four = [0, 0, 0, 1];
  quat.slerp(out, [...one], [...other], 0.5);
  return out;
}
