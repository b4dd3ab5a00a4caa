import type { Side } from "#content";
import { tapeThighAngle } from "#engine/assessment";
import type { HoldRecord, LegLengthRecord, ReclineRecord, ThomasLooked, ThomasMeasured } from "#events";

/** A question answered by yes or no; null until it is. */
export type YesNo = boolean | null;

/** What was seen of a leg; `unsure` where the person could not tell, null until it is answered. */
export type Seen = YesNo | "unsure";

const looks = ["thighUp", "kneeBends", "kneeStraightens", "turnsOut", "driftsOut"] as const;
export type Look = (typeof looks)[number];

/** What is asked of a hanging leg on a surface: on the floor a knee cannot hang, so it cannot straighten. */
export function looksOn(surface: "edge" | "floor"): readonly Look[] {
  return surface === "edge" ? looks : looks.filter((look) => look !== "kneeStraightens");
}

/** Null while an answer is missing. Pain alone is enough: the rest then does not count. Not told is not seen, and says so. */
export function makeThomasLooked(
  side: Side,
  surface: "edge" | "floor",
  seen: Readonly<Partial<Record<Look, Seen>>>,
  pain: YesNo,
): ThomasLooked | null {
  const isAnswered = looksOn(surface).every((look) => (seen[look] ?? null) !== null);
  if (pain !== true && (pain === null || !isAnswered)) return null;
  const notTold = pain ? [] : looksOn(surface).filter((look) => seen[look] === "unsure");
  const saw = (look: Look) => looksOn(surface).includes(look) && seen[look] === true;
  return {
    test: "test-modified-thomas",
    side,
    method: "looked",
    surface,
    thighUp: saw("thighUp"),
    kneeBends: saw("kneeBends"),
    kneeStraightens: saw("kneeStraightens"),
    turnsOut: saw("turnsOut"),
    driftsOut: saw("driftsOut"),
    ...(notTold.length === 0 ? {} : { notTold }),
    pain,
  };
}

export interface TapeReadings {
  /** From the knob at the outer hip to the middle of the knee. */
  readonly thighCm: number;
  readonly hipHeightCm: number;
  readonly kneeHeightCm: number;
}

/** Angle of the thigh by tape, in degrees; null when the two heights differ by more than the thigh is long. */
export function thighByTape({ thighCm, hipHeightCm, kneeHeightCm }: TapeReadings): number | null {
  const angle = tapeThighAngle(hipHeightCm - kneeHeightCm, thighCm);
  return angle.ok ? angle.value : null;
}

/** By tape at an edge. The tape cannot measure the pelvis; a back that stayed flat stands in for it. */
export function makeThomasTape(
  side: Side,
  thighDegrees: number,
  backStayedFlat: boolean,
  pain: boolean,
): ThomasMeasured {
  return {
    test: "test-modified-thomas",
    side,
    method: "tape",
    surface: "edge",
    thighDegrees,
    pelvisDegrees: null,
    backStayedFlat,
    kneeDegrees: null,
    pain,
  };
}

/** Null while an answer is missing. */
export function makeHold(
  test: HoldRecord["test"],
  side: Side,
  seconds: number,
  answers: { readonly difficult: YesNo; readonly shifts: YesNo; readonly pain: YesNo },
): HoldRecord | null {
  const { difficult, shifts, pain } = answers;
  if (pain === true)
    return { test, side, seconds, difficult: difficult === true, shifts: shifts === true, pain };
  if (difficult === null || shifts === null || pain === null) return null;
  return { test, side, seconds, difficult, shifts, pain };
}

export interface ReclineAnswers {
  readonly thighGapEnd: ReclineRecord["thighGapEnd"] | null;
  readonly backGap: ReclineRecord["backGap"] | null;
  readonly uneven: ReclineRecord["uneven"] | null;
  readonly ribsPoke: YesNo;
  readonly pain: YesNo;
}

/** Null while an answer is missing. Pain alone is enough. */
export function makeRecline(answers: ReclineAnswers, liftHeightCm: number | null): ReclineRecord | null {
  const { thighGapEnd, backGap, uneven, ribsPoke, pain } = answers;
  if (pain === true)
    return {
      ...nothingInRecline,
      liftHeightCm,
      thighGapEnd: thighGapEnd ?? "none",
      backGap: backGap ?? "none",
      uneven: uneven ?? "none",
      ribsPoke: ribsPoke === true,
      pain,
    };
  if (thighGapEnd === null || backGap === null || uneven === null) return null;
  if (ribsPoke === null || pain === null) return null;
  return { ...nothingInRecline, liftHeightCm, thighGapEnd, backGap, uneven, ribsPoke, pain };
}

const nothingInRecline: ReclineRecord = {
  test: "test-recline",
  valid: true,
  liftHeightCm: null,
  thighGapEnd: "none",
  backGap: "none",
  uneven: "none",
  ribsPoke: false,
  pain: false,
};

/** Who cannot sit with straight legs: the test does not count, and another takes its place (FIND-4). */
export const reclineNotValid: ReclineRecord = { ...nothingInRecline, valid: false };

export function makeLegLength(side: Side, readingsCm: readonly number[]): LegLengthRecord {
  return { test: "test-leg-length", side, readingsCm: [...readingsCm] };
}

/** Two readings of one leg that lie further apart ask for a third. */
export const readingsApartCm = 1;

export function needsThirdReading(readingsCm: readonly number[]): boolean {
  return readingsCm.length === 2 && Math.max(...readingsCm) - Math.min(...readingsCm) > readingsApartCm;
}
