import { expect, test } from "vitest";
import type { Pose } from "#content";
import { mirror } from "../geometry/point.ts";
import { settle } from "../pose/settle.ts";
import { bodyField } from "../shape/body-field.ts";
import { hemsOf } from "../shape/hems.ts";
import { builds } from "../skeleton/build.ts";
import { hipAnglesOf, psoasOfPosed } from "./hip-angles-of.ts";
import { drawnMuscles } from "./muscle-places.ts";
import { boneShapes, muscleShapes } from "./muscle-shapes.ts";

const standing: Pose = { lie: "upright", support: [] };
const sitting: Pose = { lie: "upright", legs: { hip: { flexion: 90 }, knee: 90 }, support: [] };
const lunge: Pose = {
  lie: "upright",
  rightLeg: { hip: { flexion: -15, rotation: 5 }, knee: 80 },
  leftLeg: { hip: { flexion: 90, abduction: 10 }, knee: 90 },
  support: [],
};
const supine: Pose = { ...lunge, lie: "supine", pelvis: { tilt: -5 }, spine: { flexion: 10, bend: 5 } };
const poses = Object.entries({ standing, sitting, lunge, supine });

test("[MUS-8] every drawn muscle has its place on both sides, as strands with a thickness at each point", () => {
  const { joints, build } = settle(standing, builds.male, []);
  const shapes = muscleShapes(joints, build);
  expect(shapes.map(({ muscle, side }) => `${side} ${muscle}`)).toEqual(
    ["right", "left"].flatMap((side) => drawnMuscles.map((muscle) => `${side} ${muscle}`)),
  );
  const strands = [...shapes.flatMap((shape) => shape.strands), ...boneShapes(joints, build)];
  for (const { points, radii } of strands) {
    expect(radii).toHaveLength(points.length);
    expect(Math.min(...radii)).toBeGreaterThan(0);
    expect(points.flat().every(Number.isFinite)).toBe(true);
  }
});

test("[MUS-8] whoever stands evenly has left muscles that are the right ones mirrored", () => {
  const { joints, build } = settle(standing, builds.female, []);
  const shapes = muscleShapes(joints, build);
  const ofSide = (side: "right" | "left") => shapes.filter((shape) => shape.side === side);
  for (const [place, left] of ofSide("left").entries())
    for (const [which, strand] of left.strands.entries())
      for (const [step, point] of strand.points.entries()) {
        const right = ofSide("right")[place]?.strands[which]?.points[step] ?? point;
        for (const axis of [0, 1, 2] as const) expect(point[axis]).toBeCloseTo(mirror(right)[axis], 6);
      }
});

test("[MUS-9] muscles and bones lie inside the body, or reach out of it by half a centimetre at most", () => {
  for (const [, pose] of poses)
    for (const build of [builds.male, builds.female]) {
      const { joints, solids } = settle(pose, build, []);
      const { distance } = bodyField(solids, hemsOf(joints, build));
      const strands = [
        ...muscleShapes(joints, build).flatMap((shape) => shape.strands),
        ...boneShapes(joints, build),
      ];
      const out = strands.flatMap(({ points, radii }) =>
        points.map(([x, y, z], place) => distance(x, y, z) + (radii[place] ?? 0)),
      );
      expect(Math.max(...out)).toBeLessThan(0.005);
    }
});

test("[MUS-9] psoas and iliacus end on the thigh bone wherever it goes, and begin where they do", () => {
  const { joints, build } = settle(lunge, builds.male, []);
  const ends = muscleShapes(joints, build)
    .filter(({ muscle }) => muscle === "psoas-major")
    .map(({ side, strands }) => {
      const [x, y, z] = strands[0]?.points.at(-1) ?? [NaN, NaN, NaN];
      const { at } = joints[`${side}-hip`];
      return Math.hypot(x - at[0], y - at[1], z - at[2]);
    });
  for (const gap of ends) expect(gap).toBeCloseTo(Math.hypot(0.0235, 0.0524, 0.0088), 6);
});

test("[MUS-10] the hip angles of a posed body are those of its pose, on both sides", () => {
  const { joints } = settle(lunge, builds.male, []);
  const told = (["right", "left"] as const).map((side) => hipAnglesOf(joints, side));
  const wanted = [
    { flexion: -15, abduction: 0, rotation: 5 },
    { flexion: 90, abduction: 10, rotation: 0 },
  ];
  for (const [place, angles] of told.entries())
    for (const key of ["flexion", "abduction", "rotation"] as const)
      expect(angles[key]).toBeCloseTo(wanted[place]?.[key] ?? NaN, 4);
});

test("[MUS-10] of a lunge, the back leg's psoas is longer than in standing and the front leg's shorter", () => {
  const { joints } = settle(lunge, builds.male, []);
  expect(psoasOfPosed(joints, "right").percent).toBeGreaterThan(2);
  expect(psoasOfPosed(joints, "left").percent).toBeLessThan(-18);
});
