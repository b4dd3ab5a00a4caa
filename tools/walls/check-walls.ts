import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { findClockFaults } from "./find-clock-faults.ts";
import { findImportFaults } from "./find-import-faults.ts";
import { testCode, wiring } from "./import-table.ts";
import { parseSource } from "./syntax.ts";

export type WallFault = {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
};

/** Walks all sources below `root`/src. Throws when there are none: a check of nothing must not pass. */
export async function checkWalls(root: string): Promise<readonly WallFault[]> {
  const paths = await listSources(root);
  if (paths.length === 0) throw new Error(`No sources below ${root}/src`);
  return paths.flatMap((path) => checkFile(path, readFileSync(join(root, path), "utf8")));
}

function checkFile(path: string, text: string): readonly WallFault[] {
  const program = parseSource(path, text);
  const clocks = wiring.test(path) ? [] : findClockFaults(program);
  return [...findImportFaults(path, program), ...clocks].map(({ rule, message, start }) => ({
    rule,
    path,
    line: text.slice(0, start).split("\n").length,
    message,
  }));
}

async function listSources(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, "src"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !testCode.test(path))
    .sort();
}
