import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))].toSorted();
}

test("every rule has a test, and every test names a rule", () => {
  const folder = import.meta.dirname;
  const tests = readdirSync(folder).filter((path) => path.endsWith(".test.ts"));
  const quoted = tests.map((path) => readFileSync(join(folder, path), "utf8")).join("\n");
  const spec = readFileSync(join(folder, "SPEC.md"), "utf8");
  expect(idsIn(quoted, /"\[(VOI-\d+)\]/g)).toEqual(idsIn(spec, /^- (VOI-\d+) /gm));
});
