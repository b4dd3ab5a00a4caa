import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = import.meta.dirname;

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))].toSorted();
}

test("every rule of the body has a test, and every test names a rule", () => {
  const tests = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".test.ts") && !path.startsWith("muscles"),
  );
  const quoted = tests.map((path) => readFileSync(join(folder, path), "utf8")).join("\n");
  const spec = readFileSync(join(folder, "SPEC.md"), "utf8");
  expect(idsIn(quoted, /"\[(BODY-\d+)\]/g)).toEqual(idsIn(spec, /^- (BODY-\d+) /gm));
});
