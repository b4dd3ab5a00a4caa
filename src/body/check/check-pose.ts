import type { BodyPart } from "#content";
import type { Posed } from "../pose/settle.ts";
import { propNamed } from "../pose/settle.ts";
import { gapToProp, solidsOfPart } from "../pose/gap-to-prop.ts";
import { measureAngles } from "../pose/measure-angles.ts";
import { floor } from "../props/prop-shape.ts";
import { ranges } from "../skeleton/ranges.ts";
import { findOverlaps } from "./find-overlaps.ts";

/** What is wrong with a pose, in words for those who write poses. */
export type PoseFault = string;

const touch = 0.01;
const hardest = 0.01;
const softest = 0.03;
const centimetres = (metres: number): string => `${(metres * 100).toFixed(1)} cm`;

/** Joints in range, supports touched, hands and feet where they were sent, nothing inside anything else. */
export function checkPose(posed: Posed): readonly PoseFault[] {
  return [
    ...checkAngles(posed),
    ...checkReach(posed),
    ...checkSupports(posed),
    ...checkProps(posed),
    ...findOverlaps(posed),
  ];
}

function checkAngles({ pose, joints }: Posed): readonly PoseFault[] {
  return measureAngles(pose, joints).flatMap(({ name, side, degrees }) => {
    const [least, most] = ranges[name];
    if (degrees >= least - 0.5 && degrees <= most + 0.5) return [];
    const where = side === null ? name : `${side} ${name}`;
    return [`${where} is ${degrees.toFixed(0)} degrees; it goes from ${String(least)} to ${String(most)}`];
  });
}

function checkReach({ short }: Posed): readonly PoseFault[] {
  return short > touch ? [`a hand or foot is ${centimetres(short)} short of what it reaches for`] : [];
}

function checkSupports({ pose, solids, props }: Posed): readonly PoseFault[] {
  return pose.support.flatMap(({ part, on, sink = 0 }) => {
    const gap = gapToProp(solidsOfPart(part, solids), propNamed(on, props), solids) + sink;
    if (Math.abs(gap) <= touch) return [];
    return [
      gap > 0
        ? `${part} hovers ${centimetres(gap)} above ${on}`
        : `${part} sinks ${centimetres(-gap)} into ${on}`,
    ];
  });
}

const parts: readonly BodyPart[] = [
  "head",
  "upper-back",
  "lower-back",
  "belly",
  "chest",
  "seat",
  ...(["right", "left"] as const).flatMap((side) =>
    (
      [
        "seat",
        "thigh",
        "knee",
        "shin",
        "heel",
        "foot",
        "upper-arm",
        "shoulder",
        "elbow",
        "forearm",
        "hand",
      ] as const
    ).map((part): BodyPart => `${side}-${part}`),
  ),
];

/** What is worn or hangs on the body lies around it. */
const worn: ReadonlySet<string> = new Set(["band", "tape", "loop-band", "ankle-weight"]);

/** Nothing is deeper than 1 cm in what is hard, or 3 cm in what gives way. */
function checkProps({ solids, props }: Posed): readonly PoseFault[] {
  return [floor, ...props.filter(({ name }) => !worn.has(name))].flatMap((prop) =>
    parts.flatMap((part) => {
      const depth = -gapToProp(solidsOfPart(part, solids), prop, solids);
      const most = prop.isSoft ? softest : hardest;
      // Flesh gives where it is thick.
      const gives = ["belly", "seat", "right-seat", "left-seat", "right-thigh", "left-thigh"].includes(part)
        ? 0.012
        : 0;
      return depth > most + gives + 0.0005 ? [`${part} is ${centimetres(depth)} inside ${prop.name}`] : [];
    }),
  );
}
