import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const here = import.meta.dirname;
const ids = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id ?? "");

test("[SHOW-1] the rules of SPEC.md are those that the tests quote", () => {
  const spec = ids(readFileSync(`${here}/SPEC.md`, "utf8"), /^- ([A-Z]+-\d+) /gm);
  const tests = readdirSync(here).filter((name) => name.endsWith(".test.ts"));
  const quoted = tests.flatMap((name) => ids(readFileSync(`${here}/${name}`, "utf8"), /"\[([A-Z]+-\d+)\]/g));
  expect([...new Set(quoted)].toSorted()).toEqual(spec.toSorted());
});
