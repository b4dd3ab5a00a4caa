import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allContent } from "#content/all";
import type { CatalogueIds } from "#content/all";
import { InputError } from "../command.ts";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { checkOrThrow, contentCommand } from "./content.ts";

const listed = JSON.parse(
  readFileSync(new URL("../../../fixtures/catalogue-ids.json", import.meta.url), "utf8"),
) as CatalogueIds;

async function runContent(...words: readonly string[]) {
  const printed: string[] = [];
  const world: World = {
    readInput: () => Promise.resolve(""),
    readTextFile: () => Promise.reject(new Error("reads no file")),
    readAsset: () => Promise.reject(new Error("not asked for")),
    writeFile: () => Promise.reject(new Error("writes no file")),
    print: (text) => void printed.push(text),
    complain: (text) => void printed.push(text),
    now: () => 0,
    random: () => 0,
  };
  const exitCode = await runCommandLine(["content", ...words], [contentCommand], world);
  return { exitCode, value: JSON.parse(printed.join("\n")) as unknown };
}

test("content prints every technique, test and question of the catalogue", async () => {
  const { exitCode, value } = await runContent();
  const printed = value as Record<
    "techniques" | "tests" | "questions",
    ReadonlyArray<{ readonly id: string }>
  >;
  const ids = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id).toSorted();
  expect([exitCode, ids(printed.techniques), ids(printed.tests), ids(printed.questions)]).toEqual([
    0,
    listed.techniques.toSorted(),
    listed.tests.toSorted(),
    listed.questions.toSorted(),
  ]);
});

test("a technique comes with its classes, places and needs", async () => {
  const { value } = await runContent();
  const { techniques } = value as { readonly techniques: ReadonlyArray<Record<string, unknown>> };
  expect(techniques.find(({ id }) => id === "rel-psoas-ball-block")).toMatchObject({
    classes: ["abd-deep", "supine-flat"],
    places: ["floor"],
    needs: [
      ["yoga-block", "tennis-ball"],
      ["yoga-block", "lacrosse-ball"],
      ["yoga-block", "softball"],
    ],
  });
});

test("--check of sound content prints that there are no faults", async () => {
  expect(await runContent("--check")).toEqual({ exitCode: 0, value: { faults: [] } });
});

test("--check of faulty content is wrong input that names every fault by its path", () => {
  const [first, ...others] = allContent.claims;
  const faulty = { ...allContent, claims: [...others, { ...first!, id: "claim-new" }] };
  expect(() => checkOrThrow(faulty, listed)).toThrow(InputError);
  expect(() => checkOrThrow(faulty, listed)).toThrow(
    [
      `claims/${first!.id}: is in the catalogue and not here`,
      "claims/claim-new: is not in the catalogue",
      "texts/claims/claim-new: has no words",
      `texts/claims/${first!.id}: are words of nothing`,
    ].join("\n"),
  );
});
