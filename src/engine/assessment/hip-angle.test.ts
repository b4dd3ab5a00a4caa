import { expect, test } from "vitest";
import { angleShown, hipAngle, tapeThighAngle } from "./hip-angle.ts";
import { anAngle } from "./tests.testing.ts";

test("[FIND-2] the hip angle is thigh minus pelvis, and there is none without the pelvis", () => {
  expect(hipAngle({ thighDegrees: -10, pelvisDegrees: -8 })).toBe(-2);
  expect(hipAngle({ thighDegrees: 0.3, pelvisDegrees: 0.1 })).toBe(0.2);
  expect(hipAngle({ thighDegrees: -10, pelvisDegrees: null })).toBeNull();
});

test("[WHY-3] a number is shown with the pelvis, about a number with a flat back, else what was looked at", () => {
  expect(angleShown(anAngle(-10, { pelvisDegrees: -8, backStayedFlat: false }))).toEqual({
    as: "number",
    degrees: -2,
  });
  expect(angleShown(anAngle(-10, { pelvisDegrees: null }))).toEqual({ as: "about", degrees: -10 });
  expect(angleShown(anAngle(-10, { pelvisDegrees: null, backStayedFlat: false }))).toEqual({ as: "looked" });
  expect(angleShown(anAngle(-10, { surface: "floor" }))).toEqual({ as: "looked" });
});

test("[WHY-3] a drop of 5 cm over a thigh of 42 cm is −6.8°", () => {
  expect(tapeThighAngle(5, 42)).toEqual({ ok: true, value: -6.8 });
  expect(tapeThighAngle(-5, 42)).toEqual({ ok: true, value: 6.8 });
  expect(tapeThighAngle(0, 42)).toEqual({ ok: true, value: 0 });
  expect(tapeThighAngle(42, 42)).toEqual({ ok: true, value: -90 });
});

test("[WHY-3] a thigh without length, or shorter than its drop, is refused", () => {
  expect(tapeThighAngle(5, 0)).toEqual({ ok: false, error: { type: "ThighLengthNotPositive" } });
  expect(tapeThighAngle(5, Number.NaN)).toEqual({ ok: false, error: { type: "ThighLengthNotPositive" } });
  expect(tapeThighAngle(43, 42)).toEqual({ ok: false, error: { type: "DropBeyondThigh" } });
  expect(tapeThighAngle(Number.NaN, 42)).toEqual({ ok: false, error: { type: "DropBeyondThigh" } });
});
