import type { BodyPart } from "#content";
import type { Point } from "../geometry/point.ts";
import { mirror } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { BodySide, Frame, JointName, Joints } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import { armDrafts } from "./arm-drafts.ts";
import type { Draft, End, SideJoint } from "./draft.ts";
import { headDrafts } from "./head-drafts.ts";
import { legDrafts } from "./leg-drafts.ts";
import { trunkDrafts, trunkSideDrafts } from "./trunk-drafts.ts";
import type { Group, Solid } from "./solid.ts";
import { makeSolid } from "./solid.ts";

/** The flesh of a body whose joints are placed. */
export function shapeBody(joints: Joints, build: Build): readonly Solid[] {
  const middle = [...trunkDrafts(build), ...headDrafts(build)].map((draft) =>
    place(draft as Draft<JointName>, joints, (name) => name),
  );
  const limbs = (["right", "left"] as const).flatMap((side) =>
    [...armDrafts(build), ...legDrafts(build), ...trunkSideDrafts(build)].map((draft) =>
      placeLimb(draft, joints, side),
    ),
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
