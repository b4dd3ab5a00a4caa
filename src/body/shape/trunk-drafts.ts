import type { Build } from "../skeleton/build.ts";
import type { Draft, SideJoint } from "./draft.ts";
import { between, deepBy, wideBy } from "./draft.ts";

export function trunkDrafts(build: Build): readonly Draft<SideJoint>[] {
  const isFemale = build.name === "female";
  const g = isFemale ? 0.92 : 1;
  const { chest, pelvis, loin } = build;
  const hips = isFemale ? 1.68 : 1.5;
  const waist = isFemale ? 1.34 : 1.42;
  const ribs = isFemale ? 1.36 : 1.45;
  return [
    between(
      "trunk",
      "seat",
      ["pelvis", [-0.005, -0.02, 0], 0.094 * g],
      ["pelvis", [-0.008, 0.05, 0], 0.094 * g],
      wideBy(hips),
    ),
    between(
      "trunk",
      "belly",
      ["pelvis", [0, 0.06, 0], 0.094 * g],
      ["lumbar", [0.012, loin * 0.2, 0], 0.088 * g],
      wideBy(waist),
    ),
    between(
      "trunk",
      "lower-back",
      ["lumbar", [0.008, loin * 0.2, 0], 0.088 * g],
      ["chest", [0.006, 0, 0], 0.095 * g],
      wideBy(waist),
    ),
    between(
      "trunk",
      "chest",
      ["chest", [0.006, -0.02, 0], 0.096 * g],
      ["chest", [-0.004, chest * 0.52, 0], 0.104 * g],
      wideBy(ribs),
    ),
    between(
      "trunk",
      "upper-back",
      ["chest", [-0.004, chest * 0.52, 0], 0.102 * g],
      ["chest", [-0.012, chest * 0.74, 0], 0.082 * g],
      wideBy(ribs),
    ),
    between(
      "trunk",
      "belly",
      ["pelvis", [0.03, pelvis * 0.3, 0], 0.062 * g],
      ["lumbar", [0.034, 0, 0], 0.06 * g],
      wideBy(1.3),
    ),
  ];
}

/** What the trunk has on each side. */
export function trunkSideDrafts(build: Build): readonly Draft<SideJoint>[] {
  const isFemale = build.name === "female";
  const g = isFemale ? 0.92 : 1;
  const { chest, shoulderHalf } = build;
  const seat = isFemale ? 0.092 : 0.086;
  const drafts: Draft<SideJoint>[] = [
    between(
      "trunk",
      "side-seat",
      ["pelvis", [-0.05, -0.045, 0.068], seat],
      ["pelvis", [-0.035, 0.01, 0.07], seat * 0.86],
    ),
    between(
      "trunk",
      "side-shoulder",
      ["neck", [0.0, -0.012, 0.03], 0.05 * g],
      ["chest", [-0.014, chest * 0.83, shoulderHalf * 0.82], 0.05 * g],
    ),
    between(
      "trunk",
      "upper-back",
      ["chest", [-0.045, chest * 0.55, 0.07], 0.062 * g],
      ["chest", [-0.04, chest * 0.15, 0.06], 0.055 * g],
    ),
  ];
  const h = build.head / 0.21;
  drafts.push(
    between(
      "ear",
      "head",
      ["head", [0.0, 0.07 * h, 0.086 * h], 0.0095],
      ["head", [0.004 * h, 0.038 * h, 0.079 * h], 0.007],
      deepBy(2.1),
    ),
  );
  if (isFemale)
    drafts.push(
      between(
        "bust",
        "chest",
        ["chest", [0.066, chest * 0.36, 0.062], 0.054],
        ["chest", [0.052, chest * 0.52, 0.055], 0.046],
      ),
    );
  else
    drafts.push(
      between(
        "trunk",
        "chest",
        ["chest", [0.052, chest * 0.46, 0.068], 0.056],
        ["chest", [0.03, chest * 0.66, 0.08], 0.05],
      ),
    );
  return drafts;
}
