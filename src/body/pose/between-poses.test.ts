import { expect, test } from "vitest";
import { figurePoses } from "#content/poses";
import { distance, mix } from "../geometry/point.ts";
import { floor } from "../props/prop-shape.ts";
import type { JointName } from "../skeleton/joint.ts";
import { poseBetween } from "./between-poses.ts";
import { gapToProp, solidsOfPart } from "./gap-to-prop.ts";
import { poseStep } from "./pose-step.ts";

function wayOf(id: string, from: number, to: number) {
  const figure = figurePoses.find((each) => each.id === id);
  const [first, last] = [figure?.steps[from - 1], figure?.steps[to - 1]];
  if (figure === undefined || first === undefined || last === undefined)
    throw new Error(`${id} has no such step.`);
  const ends = [poseStep(figure, first), poseStep(figure, last)] as const;
  return { ends, at: (part: number) => poseBetween(figure, first, last, part) };
}

test("[BODY-12] the way from one step to another begins and ends with them", () => {
  const { ends, at } = wayOf("rel-psoas-pin", 2, 3);
  for (const [part, end] of [
    [0, ends[0]],
    [1, ends[1]],
  ] as const) {
    const { joints } = at(part);
    for (const name of Object.keys(joints) as JointName[])
      expect(distance(joints[name].at, end.joints[name].at)).toBeLessThan(0.01);
  }
});

test("[BODY-12] segments keep their length on the way", () => {
  const { ends, at } = wayOf("ex-deadbug", 2, 5);
  const { joints } = at(0.5);
  const length = (of: typeof joints) => distance(of["left-hip"].at, of["left-knee"].at);
  expect(length(joints)).toBeCloseTo(length(ends[0].joints), 6);
});

test("[BODY-12] feet that stand in both steps stay on the floor, and a heel that slides does not sink in", () => {
  const bridge = wayOf("ex-ball-bridge", 3, 2);
  for (const name of ["right-ankle", "left-ankle"] as const) {
    const [from, to] = bridge.ends.map(({ joints }) => joints[name].at);
    if (from === undefined || to === undefined) throw new Error("There are two ends.");
    expect(distance(bridge.at(0.5).joints[name].at, mix(from, to, 0.5))).toBeLessThan(0.002);
  }
  const { solids } = wayOf("rel-psoas-pin", 2, 3).at(0.5);
  expect(gapToProp(solidsOfPart("right-foot", solids), floor, solids)).toBeGreaterThan(-0.01);
});
