import { expect, test } from "vitest";
import fc from "fast-check";
import type { EquipmentId } from "#content";
import type { OwnTechnique } from "#engine";
import { muscles, techniques } from "#content/techniques";
import { tests } from "#content/tests";
import {
  countFilters,
  filterLibrary,
  filtersFrom,
  libraryAddress,
  libraryGroups,
  noFilters,
  positionChoices,
} from "./library-filters.ts";
import { ownItem, techniqueItem, testItem } from "./library-item.ts";

const items = [
  ...techniques.map((each) => techniqueItem(each, each.id, 1)),
  ...tests.map((each) => testItem(each, each.id)),
];
const idsWith = (part: Partial<typeof noFilters>, owned: ReadonlySet<EquipmentId> | null = null) =>
  filterLibrary(items, { ...noFilters, ...part }, owned).map(({ id }) => id);

test("without filters everything is there", () => {
  expect(idsWith({}).length).toBe(41);
});

test("an address brings the filters that made it", () => {
  fc.assert(
    fc.property(
      fc.record({
        group: fc.constantFrom(null, ...libraryGroups),
        muscle: fc.constantFrom(null, ...muscles),
        position: fc.constantFrom(null, ...positionChoices),
        minutes: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
        owned: fc.boolean(),
      }),
      (filters) => {
        const query = Object.fromEntries(new URL(libraryAddress(filters), "http://x").searchParams);
        expect(filtersFrom(query, muscles)).toEqual(filters);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test("what an address makes up is left out", () => {
  expect(
    filtersFrom({ phase: "dance", muscle: "heart", position: "flying", minutes: "-3", mine: "yes" }, muscles),
  ).toEqual(noFilters);
  expect(libraryAddress(noFilters)).toBe("/library");
});

test("filters narrow together", () => {
  expect(idsWith({ group: "stretch", position: "half-kneeling" })).toContain("st-half-kneeling");
  expect(idsWith({ group: "release", position: "half-kneeling" })).toEqual([]);
  expect(countFilters({ ...noFilters, group: "stretch", owned: true })).toBe(2);
});

test("the checks stand with the tests", () => {
  expect(idsWith({ group: "tests" })).toEqual([
    "check-on-muscle",
    "test-modified-thomas",
    "test-hold-seated",
    "test-hold-standing",
    "test-recline",
    "test-leg-length",
  ]);
});

test("minutes keep what fits into them", () => {
  for (const { seconds } of filterLibrary(items, { ...noFilters, minutes: 3 }, null))
    expect(seconds).toBeLessThanOrEqual(180);
  expect(idsWith({ minutes: 3 }).length).toBeGreaterThan(5);
});

test("only with what I own: things and a place for them", () => {
  const nothing = idsWith({ owned: true }, new Set());
  expect(nothing).toContain("st-half-kneeling");
  expect(nothing).not.toContain("rel-foam-tfl");
  expect(idsWith({ owned: true }, new Set(["foam-roller"]))).toContain("rel-foam-tfl");
  expect(nothing).not.toContain("st-table");
  expect(idsWith({ owned: true }, new Set(["bed"]))).toContain("st-table");
});

test("while nobody has said what they own, that filter keeps everything", () => {
  expect(idsWith({ owned: true }, null).length).toBe(41);
});

test("a person's own technique is told with its own dose", () => {
  const own: OwnTechnique = {
    id: "own-a",
    name: "Mine",
    steps: "",
    phase: "stretch",
    sided: "one",
    classes: null,
    places: [],
    needs: [],
    sets: 2,
    repetitions: null,
    holdSeconds: 30,
  };
  expect(ownItem(own)).toMatchObject({
    of: "own",
    group: "stretch",
    seconds: 30 + 10 + 4 * 30 + 2 * 30 + 15,
  });
});
