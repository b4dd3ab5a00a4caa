import { vec3 } from "gl-matrix";
import { expect, test } from "vitest";
import { firstOrbit, orbitWords, sightOf, turnOrbit, withinTurn } from "./orbit.ts";

test("a turn stays within half a turn either way, and never goes over the top", () => {
  expect([190, -190, 180, -180, 540].map(withinTurn)).toEqual([-170, 170, 180, 180, 180]);
  expect(turnOrbit(firstOrbit, 170, 90)).toEqual({ yaw: -165, pitch: 50, isNear: true });
});

test("from the front, the person's right is at the left of the picture; from behind, at the right", () => {
  const across = (yaw: number) => {
    const { toScreen } = sightOf({ yaw, pitch: 0, isNear: true }, 0.75);
    return vec3.transformMat4([0, 0, 0], [0, 1, 0.1], toScreen)[0];
  };
  expect(across(0)).toBeLessThan(0);
  expect(across(180)).toBeGreaterThan(0);
});

test("directions are told by the person's own sides", () => {
  expect([0, 25, 90, 180, -180, -90].map(orbitWords)).toEqual([
    "from the front",
    "from the front right",
    "from the right",
    "from behind",
    "from behind",
    "from the left",
  ]);
});
