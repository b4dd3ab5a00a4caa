import { expect, test } from "vitest";
import { drawnMuscles } from "./anatomy-scene.ts";
import { muscleAt, spotOf } from "./on-screen.ts";
import { sightOf } from "./orbit.ts";

const size = { width: 360, height: 480 };
const from = (yaw: number) => sightOf({ yaw, pitch: 0, isNear: false }, size.width / size.height);

test("every muscle's name lies within the picture, from wherever it is seen", () => {
  for (const yaw of [0, 45, 90, 135, 180, -90])
    for (const muscle of drawnMuscles) {
      const { x, y } = spotOf(muscle, from(yaw));
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(1);
    }
});

test("a touch in the middle of the seat from behind finds the seat muscle, and beside the body nothing", () => {
  const sight = from(180);
  expect(muscleAt(spotOf("gluteus-maximus", sight), sight, size, 14)).toBe("gluteus-maximus");
  expect(muscleAt({ x: 0.02, y: 0.02 }, sight, size, 14)).toBeNull();
});
