import { mirrorFrame } from "../geometry/mirror-frame.ts";
import { anglesZXY, compose, inverse } from "../geometry/rotation.ts";
import type { BodySide, Joints } from "../skeleton/joint.ts";
import type { HipAngles } from "./hip-muscle-path.ts";
import { psoasAgainstStanding } from "./psoas-against-standing.ts";
import type { AgainstStanding } from "./psoas-against-standing.ts";

/** How a posed body's hip is bent, drawn out and turned out against its pelvis, in degrees. */
export function hipAnglesOf(joints: Joints, side: BodySide): Required<HipAngles> {
  const asRight = (name: "pelvis" | "hip") => {
    const frame = name === "pelvis" ? joints.pelvis : joints[`${side}-hip`];
    return (side === "left" ? mirrorFrame(frame) : frame).turned;
  };
  const { z, x, y } = anglesZXY(compose(inverse(asRight("pelvis")), asRight("hip")));
  return { flexion: z, abduction: -x, rotation: -y };
}

/** The model's psoas in a posed body against standing. */
export function psoasOfPosed(joints: Joints, side: BodySide): AgainstStanding {
  return psoasAgainstStanding(hipAnglesOf(joints, side));
}
