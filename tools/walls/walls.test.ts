import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkWalls } from "./check-walls.ts";
import { importTable } from "./import-table.ts";
import { plantAllowed, plantFaults } from "./plant-faults.ts";
import type { Catcher } from "./plant-faults.ts";

/**
 * Builds small copies of the house from the real configuration, plants one violation of every kind in them, and
 * lets the compiler, the lint and the walls check say what they see. A copy for each, because some violations
 * (a reference to the DOM's types) would hide others from the compiler.
 */
type Caught = { readonly path: string; readonly code: string };

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "unclench walls "));
const houses = { tsc: join(scratch, "tsc"), oxlint: join(scratch, "oxlint"), walls: join(scratch, "walls") };
const planted = plantFaults();
const allowed = plantAllowed();
let caught: Readonly<Record<Catcher, readonly Caught[]>>;

beforeAll(async () => {
  for (const catcher of ["tsc", "oxlint", "walls"] as const) buildHouse(catcher);
  const [tsc, oxlint, walls] = await Promise.all([runCompiler(), runLint(), checkWalls(houses.walls)]);
  caught = { tsc, oxlint, walls: walls.map(({ path, rule }) => ({ path, code: rule })) };
}, 60_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

test("what breaks a wall is caught, each by the one who has to catch it", () => {
  const escaped = planted.filter(({ path, catcher, code }) => {
    return !caught[catcher].some((found) => found.path === path && code.test(found.code));
  });
  expect(escaped.map(({ path, catcher, code }) => `${path} escaped ${catcher} ${String(code)}`)).toEqual([]);
  expect(planted.length).toBeGreaterThan(300);
});

test("what the import table allows passes the compiler, the lint and the walls check", () => {
  const isAllowed = new Set(allowed.map(({ path }) => path));
  const wronglyCaught = Object.values(caught)
    .flat()
    .filter(({ path }) => isAllowed.has(path));
  expect(wronglyCaught).toEqual([]);
  expect(allowed.length).toBeGreaterThan(20);
});

test("a check of a folder without sources does not pass", async () => {
  await expect(checkWalls(join(root, "tools"))).rejects.toThrow();
});

function buildHouse(catcher: Catcher): void {
  const house = houses[catcher];
  const write = (path: string, contents: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), contents);
  };
  const configurations = readdirSync(root).filter((name) =>
    /^(package|tsconfig.*|\.oxlintrc)\.json$/.test(name),
  );
  for (const name of configurations) write(name, readFileSync(join(root, name), "utf8"));
  for (const area of Object.keys(importTable)) {
    write(`src/${area}/tsconfig.json`, readFileSync(join(root, "src", area, "tsconfig.json"), "utf8"));
    write(`src/${area}/planted-door.ts`, "export const planted = 1;\n");
  }
  for (const path of doorPaths())
    write(path, path.endsWith(".json") ? "{}" : "export const planted = 1;\nexport type Planted = number;\n");
  const ofCatcher = planted.filter((fault) => fault.catcher === catcher);
  for (const { path, source } of [...allowed, ...ofCatcher]) write(path, source);
  linkPackages(house);
}

function doorPaths(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly imports: Readonly<Record<string, string>>;
  };
  return Object.values(manifest.imports);
}

/** Each package by itself: the compiler writes below node_modules/.cache, which must not be the real one. */
function linkPackages(house: string): void {
  mkdirSync(join(house, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")).filter((name) => !name.startsWith("."))) {
    symlinkSync(join(root, "node_modules", name), join(house, "node_modules", name), "junction");
  }
}

async function runCompiler(): Promise<readonly Caught[]> {
  const areas = Object.keys(importTable).map((area) => join("src", area));
  const output = await runPackage(houses.tsc, "typescript/bin/tsc", ["-b", "--pretty", "false", ...areas]);
  const found = [...output.matchAll(/^(src\/[^(\n]+)\(\d+,\d+\): error (TS\d+)/gm)];
  return found.map(([, path = "", code = ""]) => ({ path, code }));
}

async function runLint(): Promise<readonly Caught[]> {
  const output = await runPackage(houses.oxlint, "oxlint/bin/oxlint", [
    "--type-aware",
    "--format",
    "json",
    "src",
  ]);
  const { diagnostics } = JSON.parse(output) as {
    readonly diagnostics: ReadonlyArray<{ readonly filename: string; readonly code: string }>;
  };
  return diagnostics.map(({ filename, code }) => ({ path: filename, code }));
}

async function runPackage(house: string, program: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], { cwd: house });
  child.stderr.resume();
  return text(child.stdout);
}
