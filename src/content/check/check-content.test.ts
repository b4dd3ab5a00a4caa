import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allContent, checkContent } from "../doors/all.ts";
import type { CatalogueIds } from "../doors/all.ts";

const listed = JSON.parse(
  readFileSync(new URL("../../../fixtures/catalogue-ids.json", import.meta.url), "utf8"),
) as CatalogueIds;

test("the content has no faults", () => {
  expect(checkContent(allContent, listed)).toEqual([]);
});
