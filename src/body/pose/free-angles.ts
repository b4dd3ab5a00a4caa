import type { Pose } from "#content";

/** A named number of a pose or of its stance. */
const stanceNames: ReadonlySet<string> = new Set(["x", "y", "z", "pitch", "roll"]);

export function isStanceName(name: string): boolean {
  return stanceNames.has(name);
}

/** The pose with `by` degrees added at a dotted path such as `rightLeg.hip.flexion`. */
export function bendPose(pose: Pose, path: string, by: number): Pose {
  return addAt(pose as unknown as Record<string, unknown>, path.split("."), by) as unknown as Pose;
}

function addAt(
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
  by: number,
): Record<string, unknown> {
  const [key = "", ...rest] = path;
  const own = value[key];
  if (rest.length === 0) return { ...value, [key]: (typeof own === "number" ? own : 0) + by };
  return { ...value, [key]: addAt((own ?? {}) as Record<string, unknown>, rest, by) };
}
