import type { Moment } from "#content";
import type { FigureStep } from "./figures.ts";

const momentNames: Readonly<Record<Moment, string>> = {
  start: "Starting position",
  working: "Working position",
  end: "End of the movement",
};

/** A test is not worked at, and what comes last is what somebody may find. */
const testMomentNames: Readonly<Record<Moment, string>> = {
  start: "Starting position",
  working: "The test",
  end: "What may be seen",
};

/** Variants whose name needs more than its own words. */
const variantNames: Readonly<Record<string, string>> = {
  edge: "at an edge",
  floor: "on the floor",
  "edge-thigh-stays-up": "the thigh stays up",
  "edge-knee-straightens": "the knee straightens",
  "edge-thigh-drifts-out": "the thigh drifts out",
  "floor-knee-bends": "on the floor, the knee bends",
  "thighs-lift": "the thighs lift",
  "thighs-off": "the thighs stay off the floor",
  "back-arches": "the low back arches",
  "knee-bent": "with a bent knee",
  "ankle-weight": "with a weight",
  roller: "with a roller",
  band: "with a band",
};

/** What each picture of a figure is called; those of one moment are told apart by what is special about them. */
export function stepNames(id: string, steps: readonly FigureStep[]): readonly string[] {
  const names = id.startsWith("test-") ? testMomentNames : momentNames;
  return steps.map(({ moment, variant }) =>
    variant === null ? names[moment] : `${names[moment]}: ${variantName(variant)}`,
  );
}

/** "level 1, leg" for `level-1-leg`. */
function variantName(variant: string): string {
  const [, level, rest] = /^level-(\d)(?:-(.+))?$/.exec(variant) ?? [];
  const words = (name: string) => variantNames[name] ?? name.replaceAll("-", " ");
  if (level === undefined) return words(variant);
  return rest === undefined ? `level ${level}` : `level ${level}, ${words(rest)}`;
}
