import type { Result } from "#base";
import { degrees, err, ok } from "#base";
import type { Degrees } from "#base";
import type { ThomasMeasured } from "#events";

/** A change or a difference up to this many degrees is the method's error (FIND-2). */
export const angleError = degrees(5);

/** The usual range of the hip angle, mean and deviation in degrees (Ferber 2010), shown as context. */
export const usualHipAngle = { mean: degrees(-11), deviation: degrees(10) } as const;

/**
 * Hip angle in degrees, extension negative: thigh − pelvis. The pelvis turns the same way as a dropping thigh, so a
 * thigh at −10 with a pelvis at −8 is −2. Null where the pelvis was not measured: the thigh alone is no hip angle.
 */
export function hipAngle(thomas: Pick<ThomasMeasured, "thighDegrees" | "pelvisDegrees">): Degrees | null {
  return thomas.pelvisDegrees === null ? null : exact(thomas.thighDegrees - thomas.pelvisDegrees);
}

/** What may be said of a measured Thomas test: a number, about a number, or only what was looked at (FIND-2). */
export type ShownAngle =
  | { readonly as: "number"; readonly degrees: Degrees }
  | { readonly as: "about"; readonly degrees: Degrees }
  | { readonly as: "looked" };

/** Which of these a test allows: its surface and what is known of the pelvis decide. */
export function angleShown(thomas: ThomasMeasured): ShownAngle {
  if (thomas.surface === "floor") return { as: "looked" };
  const measured = hipAngle(thomas);
  if (measured !== null) return { as: "number", degrees: measured };
  return thomas.backStayedFlat ? { as: "about", degrees: exact(thomas.thighDegrees) } : { as: "looked" };
}

export type TapeError = { readonly type: "ThighLengthNotPositive" } | { readonly type: "DropBeyondThigh" };

/**
 * Thigh angle by tape: −asin(drop / thigh length), in degrees. `dropCm`: how far the knee centre lies below the hip
 * centre, negative when above. `thighLengthCm`: from hip centre to knee centre. 5 cm over 42 cm is −6.8.
 */
export function tapeThighAngle(dropCm: number, thighLengthCm: number): Result<Degrees, TapeError> {
  if (!(thighLengthCm > 0)) return err({ type: "ThighLengthNotPositive" });
  if (!(Math.abs(dropCm) <= thighLengthCm)) return err({ type: "DropBeyondThigh" });
  const angle = (-Math.asin(dropCm / thighLengthCm) * 180) / Math.PI;
  return ok(degrees(Math.round(angle * 10) / 10 + 0));
}

/** Without the crumbs of binary fractions, so that 0.1 + 0.2 − 5.3 stands on its limit. */
function exact(value: number): Degrees {
  return degrees(Math.round(value * 1e6) / 1e6 + 0);
}
