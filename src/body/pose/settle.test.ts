import { expect, test } from "vitest";
import fc from "fast-check";
import type { LandmarkId, Pose } from "#content";
import { distance, mirror } from "../geometry/point.ts";
import { bodyField } from "../shape/body-field.ts";
import { hemsOf } from "../shape/hems.ts";
import { builds, male } from "../skeleton/build.ts";
import { jointNames } from "../skeleton/joint.ts";
import type { JointName } from "../skeleton/joint.ts";
import { floor, distanceToProp } from "../props/prop-shape.ts";
import { gapToProp, solidsOfPart } from "./gap-to-prop.ts";
import { findLandmark } from "./landmarks.ts";
import { measureAngles } from "./measure-angles.ts";
import { stand } from "./pose.testing.ts";
import { settle } from "./settle.ts";

const angles = fc.record({
  flexion: fc.integer({ min: -20, max: 110 }),
  abduction: fc.integer({ min: -15, max: 40 }),
  rotation: fc.integer({ min: -30, max: 40 }),
  knee: fc.integer({ min: 0, max: 140 }),
  elbow: fc.integer({ min: 0, max: 140 }),
  spine: fc.integer({ min: -30, max: 60 }),
  bend: fc.integer({ min: -30, max: 30 }),
});
const runs = { numRuns: 40, seed: 4 };

function poseOf(told: { [K in keyof Parameters<typeof bent>[0]]: number }, side: "right" | "left"): Pose {
  return bent(told, side);
}

function bent(
  told: {
    flexion: number;
    abduction: number;
    rotation: number;
    knee: number;
    elbow: number;
    spine: number;
    bend: number;
  },
  side: "right" | "left",
): Pose {
  const { flexion, abduction, rotation } = told;
  const leg = { hip: { flexion, abduction, rotation }, knee: told.knee, ankle: 10 };
  const arm = { shoulder: { flexion: 40, abduction, rotation: 0 }, elbow: told.elbow };
  const spine = { flexion: told.spine, bend: side === "right" ? told.bend : -told.bend };
  const limbs = side === "right" ? { rightLeg: leg, rightArm: arm } : { leftLeg: leg, leftArm: arm };
  return { lie: "upright", spine, ...limbs, support: [] };
}

test("[BODY-1] there are 23 joints, and thighs, shanks and arms keep their length in every pose", () => {
  expect(jointNames.length).toBeGreaterThanOrEqual(21);
  fc.assert(
    fc.property(angles, (told) => {
      const { joints } = stand(poseOf(told, "right"));
      const between = (a: JointName, b: JointName) => distance(joints[a].at, joints[b].at);
      expect(between("right-hip", "right-knee")).toBeCloseTo(male.thigh, 5);
      expect(between("right-knee", "right-ankle")).toBeCloseTo(male.shank, 5);
      expect(between("right-shoulder", "right-elbow")).toBeCloseTo(male.upperArm, 5);
      expect(between("right-elbow", "right-wrist")).toBeCloseTo(male.forearm, 5);
    }),
    runs,
  );
});

test("[BODY-2] the angles that were told are the angles that are measured, on both sides", () => {
  fc.assert(
    fc.property(angles, fc.constantFrom("right" as const, "left" as const), (told, side) => {
      const { joints, pose } = stand(poseOf(told, side));
      const measured = measureAngles(pose, joints).filter((angle) => angle.side === side);
      const of = (name: string) => measured.find((angle) => angle.name === name)?.degrees ?? NaN;
      expect(of("hip flexion")).toBeCloseTo(told.flexion, 3);
      expect(of("hip abduction")).toBeCloseTo(told.abduction, 3);
      expect(of("hip rotation")).toBeCloseTo(told.rotation, 3);
      expect(of("knee")).toBeCloseTo(told.knee, 3);
      expect(of("ankle")).toBeCloseTo(10, 3);
      expect(of("elbow")).toBeCloseTo(told.elbow, 3);
    }),
    runs,
  );
});

test("[BODY-3] the same pose told for the other side is the mirror image", () => {
  fc.assert(
    fc.property(angles, (told) => {
      const right = stand(poseOf(told, "right")).joints;
      const left = stand(poseOf(told, "left")).joints;
      for (const name of jointNames) {
        const other = name.replace(/^(right|left)-/, (_, side) => (side === "right" ? "left-" : "right-"));
        expect(distance(mirror(right[name].at), left[other as JointName].at)).toBeLessThan(1e-6);
      }
    }),
    runs,
  );
});

test("[BODY-4] hand and foot come to where they are sent, with knee and elbow bent the right way", () => {
  const { joints, short, pose } = stand({
    rightLeg: { foot: { to: { spot: [0.3, 0.3, 0.1] }, with: "ankle" } },
    rightArm: { hand: { to: { spot: [0.35, 1.1, 0.2] }, with: "wrist" } },
  });
  expect(short).toBe(0);
  expect(distance(joints["right-ankle"].at, [0.3, 0.3, 0.1])).toBeLessThan(1e-6);
  expect(distance(joints["right-wrist"].at, [0.35, 1.1, 0.2])).toBeLessThan(1e-6);
  const of = (name: string) =>
    measureAngles(pose, joints).find((angle) => angle.name === name && angle.side === "right")?.degrees ??
    NaN;
  expect(of("knee")).toBeGreaterThan(20);
  expect(of("elbow")).toBeGreaterThan(20);
});

test("[BODY-4] what is out of reach is told in metres", () => {
  const { short } = stand({ rightArm: { hand: { to: { spot: [3, 1, 0] }, with: "wrist" } } });
  expect(short).toBeGreaterThan(1.5);
});

test("[BODY-5] a lying body touches the floor with seat, back and head, and feet that were set down", () => {
  for (const build of Object.values(builds)) {
    const posed = settle(
      {
        lie: "supine",
        legs: { foot: { to: { spot: [0.5, 0, 0.1] } } },
        leftLeg: { foot: { to: { spot: [0.5, 0, -0.1] } } },
        support: [
          { part: "seat", on: "floor" },
          { part: "upper-back", on: "floor" },
          { part: "head", on: "floor" },
          { part: "right-foot", on: "floor" },
        ],
        free: ["pitch", "spine.flexion", "neck.flexion"],
      },
      build,
      [],
    );
    for (const { part } of posed.pose.support)
      expect(Math.abs(gapToProp(solidsOfPart(part, posed.solids), floor, posed.solids))).toBeLessThan(0.01);
  }
});

test("[BODY-8] the distance never says more than there is to the skin", () => {
  const posed = stand({ rightLeg: { hip: { flexion: 60 }, knee: 70 }, rightArm: { elbow: 60 } });
  const field = bodyField(posed.solids, hemsOf(posed.joints, posed.build));
  const coordinate = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(coordinate(-0.7, 0.7), coordinate(0, 1.9), coordinate(-0.6, 0.6)),
      fc.tuple(coordinate(-1, 1), coordinate(-1, 1), coordinate(-1, 1)),
      ([x, y, z], [dx, dy, dz]) => {
        const here = field.distance(x, y, z);
        const size = Math.hypot(dx, dy, dz);
        if (here <= 0 || size < 0.01) return;
        const step = here * 0.98;
        expect(
          field.distance(x + (dx / size) * step, y + (dy / size) * step, z + (dz / size) * step),
        ).toBeGreaterThan(-0.004);
      },
    ),
    { numRuns: 400, seed: 4 },
  );
});

test("[BODY-11] landmarks lie on the skin or the cloth over it", () => {
  const posed = stand({ arms: { shoulder: { abduction: 20 } } });
  const field = bodyField(posed.solids, hemsOf(posed.joints, posed.build));
  const ids: readonly LandmarkId[] = [
    "navel",
    "breastbone",
    "low-back",
    "right-psoas-point",
    "left-inside-asis",
    "right-beside-spine",
    "right-thigh-front",
    "left-shin",
    "right-palm",
    "left-sole",
  ];
  for (const id of ids) {
    const { at } = findLandmark(id, posed.joints, posed.solids, posed.build);
    expect(Math.abs(field.distance(...at)), id).toBeLessThan(0.015);
  }
  const { at } = findLandmark("right-sole", posed.joints, posed.solids, posed.build);
  expect(Math.abs(distanceToProp(at, floor))).toBeLessThan(0.01);
});
