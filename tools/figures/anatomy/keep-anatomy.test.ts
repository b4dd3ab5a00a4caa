import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findStaleAnatomy } from "./keep-anatomy.ts";

const root = join(import.meta.dirname, "..", "..", "..");

test("the kept body, muscles and bones are what would be made now, and small enough", async () => {
  expect(await findStaleAnatomy(root)).toEqual([]);
  const { size } = await stat(join(root, "assets/figures/body.mesh"));
  expect(size).toBeLessThan(150_000);
});
