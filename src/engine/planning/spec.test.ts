import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const idsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

test("every rule of SPEC.md is quoted by a test, and no test quotes another", () => {
  const rules = idsIn(read("SPEC.md"), /^- ((?:PLAN|WEEK)-\d+[a-z]?) /gm);
  const quoted = readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((name) => idsIn(read(name), /^test\(\s*"\[((?:PLAN|WEEK)-\d+[a-z]?)\]/gm));
  expect(new Set(rules).size).toBe(rules.length);
  expect([...new Set(quoted)].toSorted()).toEqual(rules.toSorted());
});
