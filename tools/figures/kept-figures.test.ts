import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { catalogueTechniqueIds } from "#content/techniques";
import { figurePoses } from "#content/poses";
import { testIds } from "../../src/content/ids.ts";
import { picturesBetween } from "./draw-figure.ts";
import { checkFigures } from "./keep-figures.ts";
import { wordsFor } from "./write-figure.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "assets", "figures");
const files = figurePoses.flatMap(({ id, steps }) =>
  steps.map((_, index) => join(folder, `${id}-${String(index + 1)}.svg`)),
);
const between = figurePoses.flatMap(({ id, motions = [] }) =>
  motions.flatMap(({ from, to }) =>
    Array.from({ length: picturesBetween }, (_, place) =>
      join(folder, `${id}-${String(from)}-to-${String(to)}-${String(place + 1)}.svg`),
    ),
  ),
);

test("every technique and test has pictures, and every picture has words", () => {
  expect(figurePoses.map(({ id }) => id).toSorted()).toEqual(
    [...catalogueTechniqueIds, ...testIds].toSorted(),
  );
  expect(figurePoses.filter(({ steps }) => steps.length === 0).map(({ id }) => id)).toEqual([]);
  const wordless = figurePoses.filter(({ steps }) => steps.some(({ words }) => words.trim().length < 30));
  expect(wordless.map(({ id }) => id)).toEqual([]);
});

test("the kept pictures are those that would be drawn now", async () => {
  expect(await checkFigures(root)).toEqual([]);
});

test("no picture is larger than 6 kB gzipped, and half of them are below 4.5 kB", () => {
  const sizes = [...files, ...between]
    .map((path) => gzipSync(readFileSync(path), { level: 9 }).byteLength)
    .toSorted((a, b) => a - b);
  expect(sizes.at(-1)).toBeLessThanOrEqual(6 * 1024);
  expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(4.5 * 1024);
});

test("pictures need no script, no style and nothing from elsewhere, and hold both sides", () => {
  for (const path of [...files, ...between]) {
    const svg = readFileSync(path, "utf8");
    expect(svg).not.toMatch(/<script|<style|style=|url\(|https?:\/\/(?!www\.w3\.org)/);
    for (const id of ["art", "right", "left"]) expect(svg).toContain(`id="${id}"`);
  }
});

test("a movement joins two steps that are seen from the same place", () => {
  const apart = figurePoses.flatMap(({ id, view, steps, motions = [] }) =>
    motions.filter(({ from, to }) => {
      const [first, last] = [steps[from - 1], steps[to - 1]];
      if (first === undefined || last === undefined) throw new Error(`${id} moves between steps it lacks.`);
      return JSON.stringify(first.view ?? view) !== JSON.stringify(last.view ?? view);
    }),
  );
  expect(apart).toEqual([]);
});

test("words name the worked side and the other one", () => {
  expect(wordsFor("Kneel on the {side} knee, the {other} foot in front.", "left")).toBe(
    "Kneel on the left knee, the right foot in front.",
  );
});
