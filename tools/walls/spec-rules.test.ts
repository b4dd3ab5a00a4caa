import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src", import.meta.url));
const paths = readdirSync(source, { recursive: true, encoding: "utf8" });
const folders = paths.filter((path) => path.endsWith("SPEC.md")).map((path) => dirname(path));

/** Tests, and the suites that every implementation of a port runs. */
const proofs = paths.filter((path) => /(\.test\.tsx?|-contract\.ts)$/.test(path));

/** The folder whose rules a test proves: the nearest one above it that has any. */
function folderOf(proof: string): string | undefined {
  return folders
    .filter((folder) => proof.startsWith(join(folder, "/")))
    .toSorted(byLength)
    .at(-1);
}

const byLength = (one: string, other: string) => one.length - other.length;
const read = (path: string) => readFileSync(join(source, path), "utf8");
const idsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

test.each(folders)(
  "every rule of %s is quoted by a test beside it, once in its list, and no test quotes another",
  (folder) => {
    const rules = idsIn(read(join(folder, "SPEC.md")), /^- ([A-Z]+-\d+[a-z]?) /gm);
    const quoted = proofs
      .filter((proof) => folderOf(proof) === folder)
      .flatMap((proof) => idsIn(read(proof), /["'`]\[([A-Z]+-\d+[a-z]?)\]/g));
    expect(rules).not.toEqual([]);
    expect([...new Set(quoted)].toSorted()).toEqual(rules.toSorted());
  },
);
