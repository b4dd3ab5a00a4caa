import { expect, test } from "vitest";
import type { FigurePoses } from "#content";
import { figurePoses } from "#content/poses";
import { dot, normalize, subtract } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import { poseStep } from "../pose/pose-step.ts";
import { checkPose } from "./check-pose.ts";

const told = figurePoses.flatMap((figure) => figure.steps.map((step, index) => ({ figure, step, index })));

test.each(told)("[BODY-9] $figure.id, step $index: nothing is wrong with the pose", ({ figure, step }) => {
  expect(checkPose(poseStep(figure, step))).toEqual([]);
});

test("[BODY-10] the modified Thomas test at a known hip angle shows that angle", () => {
  const figure = figurePoses.find(({ id }) => id === "test-modified-thomas");
  const step = figure?.steps.find(({ moment }) => moment === "working");
  if (figure === undefined || step === undefined) throw new Error("The test has no working step.");
  for (const flexion of [-25, -12, -5, 0, 5, 12, 20]) {
    const hip = { ...step.pose.rightLeg?.hip, flexion };
    const rightLeg = { ...step.pose.rightLeg, hip };
    const { joints } = poseStep(figure satisfies FigurePoses, { ...step, pose: { ...step.pose, rightLeg } });
    // As a photograph straight from the side measures it: thigh and pelvis against the horizontal.
    const slope = (along: readonly [number, number, number]) =>
      (Math.atan2(along[1], along[0]) * 180) / Math.PI;
    const thigh = normalize(subtract(joints["right-knee"].at, joints["right-hip"].at));
    const pelvis = rotate(joints.pelvis.turned, [0, -1, 0]);
    expect(dot(thigh, [1, 0, 0])).toBeGreaterThan(0.8);
    expect(Math.abs(slope(thigh) - slope(pelvis) - flexion)).toBeLessThan(1);
  }
});
