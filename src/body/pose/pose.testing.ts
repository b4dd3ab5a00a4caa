import type { Pose } from "#content";
import type { Posed } from "./settle.ts";
import { settle } from "./settle.ts";
import { male } from "../skeleton/build.ts";

/** Standing, with what is told. */
export function stand(pose: Partial<Pose> = {}): Posed {
  return settle({ lie: "upright", support: [], ...pose }, male, []);
}
