import { expect, test } from "vitest";
import { readLength } from "./read-length.ts";

const leg = { lowCm: 40, highCm: 150 };

test("a length is read with point or comma, in the person's units", () => {
  expect([
    readLength(" 88.4 ", "metric", leg),
    readLength("88,4", "metric", leg),
    readLength("34.8", "imperial", leg),
  ]).toEqual([
    { ok: true, cm: 88.4 },
    { ok: true, cm: 88.4 },
    { ok: true, cm: 88.39 },
  ]);
});

test("a length that cannot be, or is no number, is refused with the limits in the same units", () => {
  const metric = { ok: false, fault: "Please type a number from 40 to 150 cm." };
  const imperial = { ok: false, fault: "Please type a number from 16 to 59 in." };
  expect([
    readLength("8.8", "metric", leg),
    readLength("151", "metric", leg),
    readLength("88 cm", "metric", leg),
    readLength("88", "imperial", leg),
  ]).toEqual([metric, metric, metric, imperial]);
});

test("an empty field is asked for unless it may stay empty", () => {
  expect([readLength("", "metric", leg), readLength("  ", "metric", { ...leg, optional: true })]).toEqual([
    { ok: false, fault: "Please fill this in." },
    { ok: true, cm: null },
  ]);
});
