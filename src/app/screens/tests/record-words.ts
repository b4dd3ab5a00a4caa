import { methodTexts, observationTexts, surfaceTexts } from "#content/en/findings";
import { angleShown } from "#engine/assessment";
import type { LegLengthRecord, ReclineRecord, TestRecord, ThomasLooked, ThomasMeasured } from "#events";
import type { SettingsInForce } from "../../state/settings.ts";
import { listWords } from "../../state/words.ts";
import { lengthWords } from "./lengths.ts";
import { looksOn } from "./make-records.ts";
import type { Look } from "./make-records.ts";

type Units = SettingsInForce["units"];

/** What a record says, a short sentence each; never an angle without its pelvis or a flat back. */
export function recordWords(record: TestRecord, units: Units): readonly string[] {
  if ("pain" in record && record.pain) return [`${observationTexts.pain}.`];
  switch (record.test) {
    case "test-modified-thomas":
      return record.method === "looked" ? lookedWords(record) : [measuredWords(record)];
    case "test-hold-seated":
    case "test-hold-standing":
      return [
        `Held for ${secondsWords(record.seconds)}.`,
        ...(record.difficult ? [`${observationTexts.difficult}.`] : []),
        ...(record.shifts ? [`${observationTexts.shifts}.`] : []),
      ];
    case "test-recline":
      return record.valid ? reclineWords(record, units) : [`${observationTexts["not-valid"]}.`];
    case "test-leg-length":
      return [legLengthWords(record, units)];
  }
}

/** `by eye, at an edge`; empty where a test has one way only. */
export function methodWords(record: TestRecord): string {
  if (record.test !== "test-modified-thomas") return "";
  return `${methodTexts[record.method]}, ${surfaceTexts[record.surface]}`;
}

/** `−6.8°`, with a real minus. */
export function degreesWords(degrees: number): string {
  return `${signed(Math.round(degrees * 10) / 10)}°`;
}

/** `12.4 seconds`. */
export function secondsWords(seconds: number): string {
  return seconds === 1 ? "1 second" : `${String(Math.round(seconds * 10) / 10)} seconds`;
}

/** A number whose minus is as wide as a digit. */
export function signed(value: number): string {
  return String(value).replace("-", "−");
}

const lookCodes = {
  thighUp: "thigh-up",
  kneeBends: "knee-bends",
  kneeStraightens: "knee-straightens",
  turnsOut: "turns-out",
  driftsOut: "drifts-out",
} as const satisfies Readonly<Record<Look, keyof typeof observationTexts>>;

const lookNames: Readonly<Record<Look, string>> = {
  thighUp: "whether the thigh stayed up",
  kneeBends: "whether the knee bent",
  kneeStraightens: "whether the knee straightened",
  turnsOut: "whether the leg turned",
  driftsOut: "whether the thigh drifted",
};

function lookedWords(record: ThomasLooked): readonly string[] {
  const seen = looksOn(record.surface).filter((look) => record[look]);
  const untold = record.notTold ?? [];
  if (seen.length === 0 && untold.length === 0) return [`${observationTexts["nothing-seen"]}.`];
  return [
    ...seen.map((look) => `${observationTexts[lookCodes[look]]}.`),
    ...(untold.length === 0 ? [] : [`Could not tell: ${listWords(untold.map((look) => lookNames[look]))}.`]),
  ];
}

function measuredWords(record: ThomasMeasured): string {
  const shown = angleShown(record);
  switch (shown.as) {
    case "number":
      return `${observationTexts["hip-angle"].replace("{value}", degreesWords(shown.degrees))}.`;
    case "about":
      return `${observationTexts["hip-angle-about"].replace("{value}", degreesWords(shown.degrees))}.`;
    case "looked":
      return `${observationTexts["thigh-only"]}.`;
  }
}

const backWords = {
  none: "No gap under the low back.",
  pencil: "Room for about a pencil under the low back.",
  between: `${observationTexts["back-gap-between"]}.`,
  hand: `${observationTexts["back-gap-hand"]}.`,
} as const;

function reclineWords(record: ReclineRecord, units: Units): readonly string[] {
  const { thighGapEnd, backGap, uneven, ribsPoke, liftHeightCm } = record;
  const thighs = {
    none: "Both thighs rested on the floor.",
    left: "The left thigh stayed off the floor.",
    right: "The right thigh stayed off the floor.",
    both: "Both thighs stayed off the floor.",
  }[thighGapEnd];
  return [
    thighs,
    backWords[backGap],
    ...(uneven === "none" ? [] : [`More room on the ${uneven}.`]),
    ...(ribsPoke ? ["The lower ribs poked up."] : []),
    ...(liftHeightCm === null ? [] : [`Thighs down again at ${lengthWords(liftHeightCm, units)}.`]),
  ];
}

function legLengthWords({ readingsCm }: LegLengthRecord, units: Units): string {
  const mean = readingsCm.reduce((sum, each) => sum + each, 0) / readingsCm.length;
  const readings = listWords(readingsCm.map((each) => lengthWords(each, units)));
  return readingsCm.length === 1 ? `${readings}.` : `${readings}; ${lengthWords(mean, units)} on average.`;
}
