import { expect, test } from "vitest";
import { hipMuscleCurve } from "./hip-muscle-curves.ts";
import { measureHipMuscle } from "./hip-muscle-path.ts";
import type { HipMuscle } from "./hip-muscles.ts";
import { arnold2000, blemkerDelp2005 } from "./published-moment-arms.ts";

test("[MUS-7] the curves run from -30 to 90 degrees by the step asked for", () => {
  const curve = hipMuscleCurve("psoas-major", 30);
  expect(curve.map(({ hipFlexion, length }) => [hipFlexion, Math.round(length * 10) / 10])).toEqual([
    [-30, 241.5],
    [0, 228.8],
    [30, 215.4],
    [60, 199.3],
    [90, 181.5],
  ]);
});

/** How far the model lies outside a published band, in centimetres; negative below it. */
function outside(muscle: HipMuscle, flexion: number, lowest: number, highest: number): number {
  const arm = measureHipMuscle(muscle, { flexion }).momentArms.flexion * 100;
  return Math.max(0, arm - highest) + Math.min(0, arm - lowest);
}

test("[MUS-7] against Blemker and Delp, the psoas is at most 0.4 cm above its band, the iliacus too", () => {
  for (const muscle of ["psoas-major", "iliacus"] as const)
    for (const [flexion, lowest, highest] of blemkerDelp2005[muscle]) {
      const off = outside(muscle, flexion, lowest, highest);
      expect(off).toBeGreaterThanOrEqual(0);
      expect(off).toBeLessThan(0.42);
    }
});

test("[MUS-7] against the three people of Arnold, the psoas is at most 0.25 cm off", () => {
  const off = arnold2000.map(([flexion, ...people]) =>
    outside("psoas-major", flexion, Math.min(...people), Math.max(...people)),
  );
  expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.25);
});
