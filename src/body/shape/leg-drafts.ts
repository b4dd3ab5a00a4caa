import type { Point } from "../geometry/point.ts";
import type { Build } from "../skeleton/build.ts";
import type { Draft, SideJoint } from "./draft.ts";
import { between, wideBy } from "./draft.ts";

export function legDrafts(build: Build): readonly Draft<SideJoint>[] {
  const isFemale = build.name === "female";
  const g = isFemale ? 0.94 : 1;
  const { thigh, shank, foot, ankleHeight } = build;
  const down = (share: number, x = 0, z = 0): Point => [x, -thigh * share, z];
  const outer = isFemale ? 0.018 : 0.01;
  return [
    between(
      "side-short",
      "side-thigh",
      ["hip", [0, 0, outer], 0.09 * g],
      ["hip", down(0.3, 0.004, outer * 0.8), 0.087 * g],
    ),
    between(
      "side-short",
      "side-thigh",
      ["hip", down(0.3, 0.004, outer * 0.8), 0.087 * g],
      ["hip", down(0.6, 0.004, 0.002), 0.087 * g],
    ),
    between(
      "side-leg",
      "side-thigh",
      ["hip", down(0.25, 0.004, outer * 0.5), 0.08 * g],
      ["hip", down(0.55, 0.008, 0.002), 0.072 * g],
    ),
    between(
      "side-leg",
      "side-thigh",
      ["hip", down(0.55, 0.008, 0.002), 0.072 * g],
      ["knee", [0.002, 0.03, 0], 0.054 * g],
    ),
    ...shankOf(shank, g),
    ...footOf(foot, ankleHeight, g),
  ];
}

function shankOf(shank: number, g: number): readonly Draft<SideJoint>[] {
  const low = (share: number, x = 0, z = 0): Point => [x, -shank * share, z];
  return [
    between(
      "side-leg",
      "side-knee",
      ["knee", [0.006, 0.025, 0], 0.053 * g],
      ["knee", [0.008, -0.03, 0], 0.049 * g],
    ),
    between(
      "side-leg",
      "side-shin",
      ["knee", [0.002, -0.02, 0], 0.05 * g],
      ["knee", low(0.3, -0.014), 0.055 * g],
    ),
    between(
      "side-leg",
      "side-shin",
      ["knee", low(0.3, -0.014), 0.055 * g],
      ["knee", low(0.62, -0.008), 0.042 * g],
    ),
    between(
      "side-leg",
      "side-shin",
      ["knee", low(0.62, -0.008), 0.042 * g],
      ["ankle", [-0.004, 0.03, 0], 0.033 * g],
    ),
    between(
      "side-leg",
      "side-shin",
      ["knee", low(0.1, 0.012), 0.038 * g],
      ["ankle", [0.002, 0.02, 0], 0.031 * g],
    ),
  ];
}

/** A soft shoe: heel, instep, ball and toes on one flat sole. */
function footOf(foot: number, ankleHeight: number, g: number): readonly Draft<SideJoint>[] {
  const f = foot / 0.262;
  const sole = (radius: number): number => -ankleHeight + radius;
  const fore = ankleHeight * 0.7 - ankleHeight;
  return [
    between(
      "side-foot",
      "side-heel",
      ["ankle", [-0.046 * f, sole(0.033), 0], 0.033],
      ["ankle", [-0.02 * f, sole(0.034), 0], 0.034],
      wideBy(1.06),
    ),
    between(
      "side-foot",
      "side-foot",
      ["ankle", [-0.012, 0.012, 0], 0.04 * g],
      ["ankle", [-0.008, -0.02, 0], 0.041 * g],
    ),
    between(
      "side-foot",
      "side-foot",
      ["ankle", [0, -0.018, 0], 0.041 * g],
      ["ankle", [0.085 * f, sole(0.03), 0.002], 0.03],
      wideBy(1.12),
    ),
    between(
      "side-foot",
      "side-foot",
      ["ankle", [-0.01 * f, sole(0.03), 0], 0.03],
      ["toes", [-0.01, fore + 0.026, 0.004], 0.026],
      wideBy(1.3),
    ),
    between(
      "side-foot",
      "side-toes",
      ["toes", [-0.01, fore + 0.026, 0.004], 0.026],
      ["toes", [foot * 0.175, fore + 0.02, 0.0], 0.02],
      wideBy(1.55),
    ),
  ];
}
