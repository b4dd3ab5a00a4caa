import type { Moment } from "#content";
import type { FigureStep } from "./figures.ts";

const momentNames: Readonly<Record<Moment, string>> = {
  start: "Starting position",
  working: "Working position",
  end: "End of the movement",
};

/** What each picture of a figure is called; those of one moment are told apart by what is special about them. */
export function stepNames(steps: readonly FigureStep[]): readonly string[] {
  return steps.map(({ moment, variant }) =>
    variant === null ? momentNames[moment] : `${momentNames[moment]}: ${variantName(variant)}`,
  );
}

/** "level 2, leg" for `level-2-leg`. */
function variantName(variant: string): string {
  const [, level, rest] = /^level-(\d)(?:-(.+))?$/.exec(variant) ?? [];
  if (level === undefined) return variant.replaceAll("-", " ");
  return rest === undefined ? `level ${level}` : `level ${level}, ${rest.replaceAll("-", " ")}`;
}
