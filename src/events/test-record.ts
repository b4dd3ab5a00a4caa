import * as v from "valibot";
import { day, positive, side } from "./vocabulary.ts";

const angle = v.pipe(v.number(), v.minValue(-90), v.maxValue(150));
const centimetre = v.pipe(v.number(), v.minValue(0), v.maxValue(300));
const date = v.optional(day);

/** What is looked at in the hanging leg test. */
const thomasLook = v.picklist(["thighUp", "kneeBends", "kneeStraightens", "turnsOut", "driftsOut"]);

/**
 * Looked at, not measured. `side` is the person's own side, of the free leg. `notTold`: what the person could not tell;
 * there the answer is false, and nothing is concluded from it.
 */
const thomasLooked = v.strictObject({
  test: v.literal("test-modified-thomas"),
  side,
  method: v.literal("looked"),
  surface: v.picklist(["edge", "floor"]),
  thighUp: v.boolean(),
  kneeBends: v.boolean(),
  kneeStraightens: v.boolean(),
  turnsOut: v.boolean(),
  driftsOut: v.boolean(),
  notTold: v.optional(v.array(thomasLook)),
  pain: v.boolean(),
  date,
});

/** Measured. Degrees; hip extension negative; hip angle = thigh − pelvis. */
const thomasMeasured = v.strictObject({
  test: v.literal("test-modified-thomas"),
  side,
  method: v.picklist(["phone", "tape", "photo"]),
  surface: v.picklist(["edge", "floor"]),
  thighDegrees: angle,
  pelvisDegrees: v.nullable(angle),
  backStayedFlat: v.boolean(),
  kneeDegrees: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(180))),
  pain: v.boolean(),
  date,
});

const holdRecord = v.strictObject({
  test: v.picklist(["test-hold-seated", "test-hold-standing"]),
  side,
  seconds: v.pipe(positive, v.maxValue(3600)),
  difficult: v.boolean(),
  shifts: v.boolean(),
  pain: v.boolean(),
  date,
});

const reclineRecord = v.strictObject({
  test: v.literal("test-recline"),
  valid: v.boolean(),
  liftHeightCm: v.nullable(centimetre),
  thighGapEnd: v.picklist(["none", "left", "right", "both"]),
  backGap: v.picklist(["none", "pencil", "between", "hand"]),
  uneven: v.picklist(["none", "left", "right"]),
  ribsPoke: v.boolean(),
  pain: v.boolean(),
  date,
});

const legLengthRecord = v.strictObject({
  test: v.literal("test-leg-length"),
  side,
  readingsCm: v.pipe(v.array(centimetre), v.minLength(1), v.maxLength(10)),
  date,
});

export type ThomasLooked = v.InferOutput<typeof thomasLooked>;
export type ThomasMeasured = v.InferOutput<typeof thomasMeasured>;
export type HoldRecord = v.InferOutput<typeof holdRecord>;
export type ReclineRecord = v.InferOutput<typeof reclineRecord>;
export type LegLengthRecord = v.InferOutput<typeof legLengthRecord>;

/** Told apart by test, then by method, so that a fault names the field and not just "none of these". */
export const testRecord = v.variant("test", [
  v.variant("method", [thomasLooked, thomasMeasured]),
  holdRecord,
  reclineRecord,
  legLengthRecord,
]);
export type TestRecord = v.InferOutput<typeof testRecord>;
