import type { TestId } from "#content";
import type { DatedTest } from "#engine";
import type { TestRecord } from "#events";

type Thomas = Extract<TestRecord, { readonly test: "test-modified-thomas" }>;
type Measured = Extract<Thomas, { readonly thighDegrees: number }>;
type Looked = Exclude<Thomas, Measured>;

/** As a clinician knows them. */
const clinicalNames: Readonly<Record<TestId, string>> = {
  "test-modified-thomas": "Modified Thomas test",
  "test-hold-seated": "Hip-flexion hold, seated",
  "test-hold-standing": "Hip-flexion hold, standing",
  "test-recline": "Recline test, from long sitting to lying",
  "test-leg-length": "Apparent leg length, navel to inner ankle",
};

/** A test in one line: which, which side, how it was done, what was seen. No verdict. */
export function testLine({ record }: Pick<DatedTest, "record">): string {
  const side = "side" in record ? `, ${record.side} side` : "";
  const pain = "pain" in record && record.pain ? "; it hurt" : "";
  return `${clinicalNames[record.test]}${side}: ${seen(record)}${pain}`;
}

function seen(record: TestRecord): string {
  switch (record.test) {
    case "test-modified-thomas":
      return "thighDegrees" in record ? measured(record) : looked(record);
    case "test-hold-seated":
    case "test-hold-standing":
      return listed([
        `held for ${String(Math.round(record.seconds))} s`,
        record.difficult ? "felt difficult" : "",
        record.shifts ? "trunk or hips shifted" : "",
      ]);
    case "test-recline":
      return record.valid ? reclined(record) : "not valid, long sitting was not possible";
    case "test-leg-length":
      return record.readingsCm.map((reading) => `${String(reading)} cm`).join(", ");
  }
}

function looked(record: Looked): string {
  const signs = listed([
    record.thighUp ? "thigh stayed up" : "",
    record.kneeBends ? "knee bent up or rose" : "",
    record.kneeStraightens ? "knee straightened" : "",
    record.turnsOut ? "leg turned outward" : "",
    record.driftsOut ? "thigh drifted outward" : "",
  ]);
  const untold = record.notTold?.length ?? 0;
  const rest = untold === 0 ? "" : `; could not tell ${String(untold)} of the signs`;
  return `looked at, ${surfaceOf(record)}: ${signs === "" ? (untold === 0 ? "nothing seen" : "no sign seen") : signs}${rest}`;
}

/** Never an angle of the thigh without the pelvis. */
function measured(record: Measured): string {
  const how = `measured by ${record.method}, ${surfaceOf(record)}`;
  const { pelvisDegrees: pelvis, thighDegrees: thigh } = record;
  if (pelvis !== null) {
    const hip = `hip angle ${degrees(thigh - pelvis)} (thigh ${degrees(thigh)}, pelvis ${degrees(pelvis)}; negative is extension)`;
    return `${how}: ${hip}`;
  }
  return record.backStayedFlat
    ? `${how}: about ${degrees(thigh)}, pelvis not measured, low back stayed flat`
    : `${how}: no angle, because the pelvis was not measured`;
}

function reclined(record: Extract<TestRecord, { readonly test: "test-recline" }>): string {
  const thighs = { none: "thighs flat", left: "left thigh up", right: "right thigh up", both: "thighs up" };
  const backs = {
    none: "low back flat",
    pencil: "room for a pencil under the low back",
    between: "a gap under the low back, less than a hand",
    hand: "a hand fits under the low back",
  };
  return listed([
    record.liftHeightCm === null ? "" : `thighs came down at ${String(record.liftHeightCm)} cm`,
    thighs[record.thighGapEnd],
    backs[record.backGap],
    record.uneven === "none" ? "" : `larger gap on the ${record.uneven}`,
    record.ribsPoke ? "lower ribs stood out" : "",
  ]);
}

function surfaceOf({ surface }: Thomas): string {
  return surface === "edge" ? "at a firm edge" : "on the floor";
}

function degrees(value: number): string {
  return `${String(Math.round(value))}°`;
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
