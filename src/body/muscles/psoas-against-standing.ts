import { measureHipMuscle } from "./hip-muscle-path.ts";
import type { HipAngles } from "./hip-muscle-path.ts";
import { hipRange } from "./hip-muscles.ts";

export interface AgainstStanding {
  /** By how much the model's psoas is longer (or, negative, shorter) than with a straight hip. */
  readonly percent: number;
  /** The hip goes further than the model does; the number is the model's last. */
  readonly isHeld: boolean;
}

/**
 * The length of the model's psoas at an angle of the hip against its length in standing (hip at 0 degrees). An
 * illustration: nothing of the person is measured, and since the model ties the psoas to the pelvis, the spine has no say.
 */
export function psoasAgainstStanding(hip: HipAngles): AgainstStanding {
  const within = withinRange(hip);
  const percent = (measureHipMuscle("psoas-major", within).length / standing - 1) * 100;
  return { percent, isHeld: isBeyond(hip) };
}

const standing = measureHipMuscle("psoas-major", { flexion: 0 }).length;

type Whole = Required<HipAngles>;

function withinRange(hip: HipAngles): Whole {
  const { flexion, abduction, rotation } = whole(hip);
  return {
    flexion: held(flexion, hipRange.flexion),
    abduction: held(abduction, hipRange.abduction),
    rotation: held(rotation, hipRange.rotation),
  };
}

/** Only the bend counts here: beyond the edges of the other two the length changes by little. */
function isBeyond({ flexion }: HipAngles): boolean {
  return held(flexion, hipRange.flexion) !== flexion;
}

function whole({ flexion, abduction = 0, rotation = 0 }: HipAngles): Whole {
  return { flexion, abduction, rotation };
}

function held(angle: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, angle));
}
