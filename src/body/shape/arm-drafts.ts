import type { Point } from "../geometry/point.ts";
import type { Build } from "../skeleton/build.ts";
import type { Draft, SideJoint } from "./draft.ts";
import { between } from "./draft.ts";

export function armDrafts(build: Build): readonly Draft<SideJoint>[] {
  const g = build.name === "female" ? 0.84 : 1;
  const { upperArm, forearm } = build;
  const at = (share: number): Point => [0, -forearm * share, 0];
  return [
    between(
      "side-sleeve",
      "side-shoulder",
      ["shoulder", [0, -0.012, -0.006], 0.06 * g],
      ["shoulder", [0.002, -upperArm * 0.28, 0], 0.055 * g],
    ),
    between(
      "side-sleeve",
      "side-upper-arm",
      ["shoulder", [0.002, -upperArm * 0.28, 0], 0.056 * g],
      ["shoulder", [0.004, -upperArm * 0.62, 0], 0.058 * g],
    ),
    between(
      "side-arm",
      "side-upper-arm",
      ["shoulder", [0.004, -upperArm * 0.2, 0], 0.05 * g],
      ["shoulder", [0.006, -upperArm * 0.55, 0], 0.048 * g],
    ),
    between(
      "side-arm",
      "side-upper-arm",
      ["shoulder", [0.006, -upperArm * 0.55, 0], 0.048 * g],
      ["elbow", [0, 0.01, 0], 0.04 * g],
    ),
    between("side-arm", "side-elbow", ["elbow", [-0.006, 0, 0], 0.039 * g], ["elbow", at(0.12), 0.041 * g]),
    between("side-arm", "side-forearm", ["elbow", at(0.08), 0.042 * g], ["elbow", at(0.34), 0.042 * g]),
    between("side-arm", "side-forearm", ["elbow", at(0.34), 0.042 * g], ["wrist", [0, 0.012, 0], 0.026 * g]),
    ...handOf(build.hand, g),
  ];
}

/** Palm, three fingers side by side, index finger and thumb. */
function handOf(hand: number, g: number): readonly Draft<SideJoint>[] {
  return [
    between(
      "side-hand",
      "side-hand",
      ["wrist", [0, 0.01, 0], 0.022 * g],
      ["knuckles", [0, 0.022, 0], 0.016],
      [[1, 0, 0], 1.5],
    ),
    between(
      "side-hand",
      "side-hand",
      ["wrist", [0.004, -hand * 0.2, 0], 0.0175],
      ["knuckles", [0, 0, 0], 0.014],
      [[1, 0, 0], 2.5],
    ),
    // Three fingers side by side, then the index finger and the thumb by themselves.
    between(
      "side-hand",
      "side-hand",
      ["knuckles", [-0.009, 0.006, 0], 0.0125],
      ["fingers", [-0.009, 0, 0], 0.0112],
      [[1, 0, 0], 2.1],
    ),
    between(
      "side-hand",
      "side-hand",
      ["fingers", [-0.009, 0, 0], 0.0112],
      ["fingers", [-0.006, -hand * 0.2, 0], 0.009],
      [[1, 0, 0], 1.9],
    ),
    between(
      "side-index",
      "side-hand",
      ["knuckles", [0.026, 0.01, 0], 0.0115],
      ["fingers", [0.027, 0, 0], 0.0102],
    ),
    between(
      "side-index",
      "side-hand",
      ["fingers", [0.027, 0, 0], 0.0102],
      ["fingers", [0.025, -hand * 0.175, 0], 0.008],
    ),
    between(
      "side-thumb",
      "side-hand",
      ["wrist", [0.012, -hand * 0.14, -0.006], 0.017],
      ["wrist", [0.047, -hand * 0.38, -0.014], 0.0135],
    ),
    between(
      "side-thumb",
      "side-hand",
      ["wrist", [0.047, -hand * 0.38, -0.014], 0.013],
      ["wrist", [0.058, -hand * 0.56, -0.018], 0.0105],
    ),
  ];
}
