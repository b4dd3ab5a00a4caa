import type { BodyPart } from "#content";
import type { Point } from "../geometry/point.ts";
import { mirror } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { BodySide, Frame, JointName, Joints, LimbJoint } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import type { Group, Solid } from "./solid.ts";
import { makeSolid } from "./solid.ts";

/** One end of a solid: a joint, an offset in its axes, a radius. */
type End<Name> = readonly [joint: Name, offset: Point, radius: number];
type Wide = readonly [direction: Point, stretch: number];

interface Draft<Name> {
  readonly group: string;
  readonly part: string;
  readonly from: End<Name>;
  readonly to: End<Name>;
  readonly wide: Wide;
}

const round: Wide = [[0, 0, 1], 1];
const wideBy = (stretch: number): Wide => [[0, 0, 1], stretch];
const deepBy = (stretch: number): Wide => [[1, 0, 0], stretch];

/** The flesh of a body whose joints are placed. */
export function shapeBody(joints: Joints, build: Build): readonly Solid[] {
  const middle = [...trunk(build), ...headOf(build)].map((draft) =>
    place(draft as Draft<JointName>, joints, (name) => name),
  );
  const limbs = (["right", "left"] as const).flatMap((side) =>
    [...arm(build), ...leg(build), ...trunkSide(build)].map((draft) => placeLimb(draft, joints, side)),
  );
  return [...middle, ...limbs];
}

function place<Name>(draft: Draft<Name>, joints: Joints, nameOf: (name: Name) => JointName): Solid {
  const frameOf = (end: End<Name>): Frame => joints[nameOf(end[0])];
  return makeSolid({
    group: draft.group as Group,
    part: draft.part as BodyPart,
    from: pointIn(frameOf(draft.from), draft.from[1]),
    to: pointIn(frameOf(draft.to), draft.to[1]),
    fromRadius: draft.from[2],
    toRadius: draft.to[2],
    wide: rotate(frameOf(draft.from).turned, draft.wide[0]),
    stretch: draft.wide[1],
  });
}

type SideJoint = LimbJoint | "pelvis" | "lumbar" | "chest" | "neck" | "head";

function placeLimb(draft: Draft<SideJoint>, joints: Joints, side: BodySide): Solid {
  const isMiddle = (name: SideJoint): boolean => ["pelvis", "lumbar", "chest", "neck", "head"].includes(name);
  const turn = (point: Point): Point => (side === "left" ? mirror(point) : point);
  const nameOf = (name: SideJoint): JointName => (isMiddle(name) ? name : `${side}-${name}`) as JointName;
  const withSide = (label: string): string => label.replace(/^side-/, `${side}-`);
  const end = (from: End<SideJoint>): End<SideJoint> => [from[0], turn(from[1]), from[2]];
  return place(
    {
      group: withSide(draft.group),
      part: withSide(draft.part),
      from: end(draft.from),
      to: end(draft.to),
      wide: [turn(draft.wide[0]), draft.wide[1]],
    },
    joints,
    nameOf,
  );
}

/** One solid between two joints. */
function between<Name>(
  group: string,
  part: string,
  from: End<Name>,
  to: End<Name>,
  wide: Wide = round,
): Draft<Name> {
  return { group, part, from, to, wide };
}

function trunk(build: Build): readonly Draft<SideJoint>[] {
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
function trunkSide(build: Build): readonly Draft<SideJoint>[] {
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
      "face",
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

function headOf(build: Build): readonly Draft<SideJoint>[] {
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

function arm(build: Build): readonly Draft<SideJoint>[] {
  const g = build.name === "female" ? 0.84 : 1;
  const { upperArm, forearm, hand } = build;
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

function leg(build: Build): readonly Draft<SideJoint>[] {
  const isFemale = build.name === "female";
  const g = isFemale ? 0.94 : 1;
  const { thigh, shank, foot, ankleHeight } = build;
  const down = (share: number, x = 0, z = 0): Point => [x, -thigh * share, z];
  const low = (share: number, x = 0, z = 0): Point => [x, -shank * share, z];
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
    ...footOf(foot, ankleHeight, g),
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
