import type { Point } from "../geometry/point.ts";
import type { Build } from "../skeleton/build.ts";
import type { Draft, SideJoint } from "./draft.ts";
import { between, deepBy } from "./draft.ts";

export function headDrafts(build: Build): readonly Draft<SideJoint>[] {
  const h = build.head / 0.21;
  const g = build.girth;
  const o = (x: number, y: number, z = 0): Point => [x * h, y * h, z * h];
  const hair: readonly Draft<SideJoint>[] =
    build.name === "female"
      ? [
          between(
            "hair",
            "head",
            ["head", o(-0.016, 0.1), 0.0865 * h],
            ["head", o(-0.03, 0.075), 0.08 * h],
            deepBy(1.2),
          ),
          between(
            "hair",
            "head",
            ["head", o(-0.065, 0.176), 0.034 * h],
            ["head", o(-0.075, 0.186), 0.036 * h],
          ),
        ]
      : [
          between(
            "hair",
            "head",
            ["head", o(-0.012, 0.103), 0.083 * h],
            ["head", o(-0.028, 0.075), 0.077 * h],
            deepBy(1.2),
          ),
        ];
  return [
    between(
      "neck",
      "neck",
      ["chest", [-0.012, build.chest * 0.92, 0], 0.06 * g],
      ["head", o(-0.004, 0.0), 0.052 * g],
    ),
    between(
      "head",
      "head",
      ["head", o(-0.01, 0.096), 0.078 * h],
      ["head", o(-0.012, 0.08), 0.078 * h],
      deepBy(1.22),
    ),
    between("head", "head", ["head", o(0.03, 0.06), 0.066 * h], ["head", o(0.058, -0.012), 0.037 * h]),
    between("head", "head", ["head", o(-0.005, 0.03), 0.056 * h], ["head", o(0.05, -0.006), 0.04 * h]),
    between("face", "head", ["head", o(0.09, 0.06), 0.008 * h], ["head", o(0.108, 0.03), 0.0125 * h]),
    ...hair,
  ];
}
