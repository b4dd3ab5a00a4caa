import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hipMusclePath, measureHipMuscle } from "./hip-muscle-path.ts";
import type { HipAngles } from "./hip-muscle-path.ts";
import type { HipMuscle } from "./hip-muscles.ts";
import type { Point } from "../geometry/point.ts";

type Row = readonly [
  flexion: number,
  length: number,
  flexionArm: number,
  adductionArm: number,
  turnArm: number,
];

interface Reference {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly leftSide: Readonly<Record<string, { readonly pathPoints: readonly Point[] }>>;
}

/** See the file for where it is from. */
const reference = JSON.parse(
  readFileSync(new URL("../../../fixtures/rajagopal-2016-hip-muscles.json", import.meta.url), "utf8"),
) as Reference;

const muscles: ReadonlyArray<readonly [HipMuscle, string]> = [
  ["psoas-major", "psoas"],
  ["iliacus", "iliacus"],
];
const sides = [
  ["right", "r"],
  ["left", "l"],
] as const;

const lengthAt = (muscle: HipMuscle, angles: HipAngles) => measureHipMuscle(muscle, angles).length;

const flexion = fc.integer({ min: -300, max: 1200 }).map((tenths) => tenths / 10);
const aside = fc.integer({ min: -150, max: 150 }).map((tenths) => tenths / 10);
const anyHip: fc.Arbitrary<Required<HipAngles>> = fc.record({ flexion, abduction: aside, rotation: aside });
const anyMuscle = fc.constantFrom<HipMuscle>("psoas-major", "iliacus");

for (const [muscle, name] of muscles)
  for (const [side, letter] of sides)
    test(`[MUS-1] length and arms of the ${side} ${name} are those of the reference table`, () => {
      const table = reference.tables[`${name}_${letter}`] ?? [];
      expect(table).toHaveLength(31);
      // The table counts inward as positive, and for a left hip the other way round.
      const sign = side === "right" ? -1 : 1;
      const furthest = table.map(([angle, length, ...arms]) => {
        const path = hipMusclePath(muscle, side, { flexion: angle });
        const ours = [
          path.length,
          path.momentArms.flexion,
          sign * path.momentArms.abduction,
          sign * path.momentArms.rotation,
        ];
        return Math.max(
          ...[length, ...arms].map((value, place) => Math.abs(value - (ours[place] ?? NaN) * 1000)),
        );
      });
      expect(Math.max(...furthest)).toBeLessThan(0.1);
    });

test("[MUS-2] the left path is the right one mirrored, whatever the angle", () => {
  fc.assert(
    fc.property(anyMuscle, anyHip, (muscle, hip) => {
      const right = hipMusclePath(muscle, "right", hip);
      const left = hipMusclePath(muscle, "left", hip);
      expect(left).toEqual({ ...right, points: right.points.map(([x, y, z]) => [x, y, -z]) });
    }),
    { seed: 2016, numRuns: 100 },
  );
});

test("[MUS-2] the left muscles begin and reach the rim where the model's own left muscles do", () => {
  for (const [muscle, name] of muscles) {
    const theirs = reference.leftSide[`${name}_l`]?.pathPoints.slice(0, 2);
    expect(hipMusclePath(muscle, "left", { flexion: 0 }).points.slice(0, 2)).toEqual(theirs);
  }
});

test("[MUS-3] the derivative of the length is the moment arm", () => {
  const small = 1e-4;
  const inRadians = (2 * small * Math.PI) / 180;
  fc.assert(
    fc.property(anyMuscle, anyHip, (muscle, hip) => {
      const { momentArms } = hipMusclePath(muscle, "right", hip);
      for (const angle of ["flexion", "abduction", "rotation"] as const) {
        const more = lengthAt(muscle, { ...hip, [angle]: hip[angle] + small });
        const less = lengthAt(muscle, { ...hip, [angle]: hip[angle] - small });
        expect(Math.abs((less - more) / inRadians - momentArms[angle]) * 1000).toBeLessThan(0.01);
      }
    }),
    { seed: 2016, numRuns: 1000 },
  );
});

test("[MUS-4] the length never jumps, also where the path leaves the cylinder", () => {
  for (const [muscle] of muscles)
    for (let angle = -30; angle < 120; angle += 0.1) {
      const change = lengthAt(muscle, { flexion: angle + 0.1 }) - lengthAt(muscle, { flexion: angle });
      expect(Math.abs(change) * 1000).toBeLessThan(0.2);
    }
});

test("[MUS-4] the psoas leaves the cylinder at 30.8 degrees of flexion, the iliacus at 40.5", () => {
  const wraps = (muscle: HipMuscle, angle: number) =>
    hipMusclePath(muscle, "right", { flexion: angle }).arc > 0;
  expect([30.8, 30.9].map((angle) => wraps("psoas-major", angle))).toEqual([true, false]);
  expect([40.4, 40.6].map((angle) => wraps("iliacus", angle))).toEqual([true, false]);
});

test("[MUS-5] the points of the path add up to its length", () => {
  fc.assert(
    fc.property(anyMuscle, anyHip, (muscle, hip) => {
      const { points, length } = hipMusclePath(muscle, "left", hip);
      const sum = points.slice(1).reduce((all, [x, y, z], place) => {
        const [fromX = NaN, fromY = NaN, fromZ = NaN] = points[place] ?? [];
        return all + Math.hypot(x - fromX, y - fromY, z - fromZ);
      }, 0);
      // Chords of the bend are a trifle shorter than the bend itself.
      expect(Math.abs(length - sum) * 1000).toBeLessThan(0.15);
    }),
    { seed: 2016, numRuns: 200 },
  );
});
