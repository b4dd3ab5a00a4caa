import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { figureCommand } from "./figure.ts";

async function runFigure(...words: readonly string[]) {
  const written = new Map<string, string | Uint8Array>();
  const complaints: string[] = [];
  const world: World = {
    readInput: () => Promise.resolve(""),
    readTextFile: (path) => readFile(path, "utf8"),
    readAsset: (path) => readFile(path),
    writeFile: (path, contents) => {
      if (path.startsWith("nowhere/"))
        return Promise.reject(Object.assign(new Error("no"), { code: "ENOENT" }));
      written.set(path, contents);
      return Promise.resolve();
    },
    print: () => undefined,
    complain: (text) => complaints.push(text),
    now: () => 0,
    random: () => 0,
  };
  const exitCode = await runCommandLine(["figure", ...words], [figureCommand], world);
  return { exitCode, written, complaints };
}

test("the right side of the first step is written when nothing else is asked for", async () => {
  const { exitCode, written } = await runFigure("st-half-kneeling", "-o", "a.svg");
  expect(exitCode).toBe(0);
  expect(written.get("a.svg")).toBe(await readFile("assets/figures/st-half-kneeling-1.svg", "utf8"));
});

test("the left side shows the other group of the same file", async () => {
  const { written } = await runFigure("st-half-kneeling", "--side", "left", "-o", "a.svg");
  expect(String(written.get("a.svg"))).toMatch(/<use href="#left"\/><\/svg>\s*$/);
});

test("PNG is 1200 wide, asked for by name or by the file's ending", async () => {
  for (const words of [
    ["--format", "png", "-o", "picture"],
    ["-o", "picture.png"],
  ]) {
    const { exitCode, written } = await runFigure("test-modified-thomas", ...words);
    expect(exitCode).toBe(0);
    const bytes = [...written.values()][0] as Uint8Array;
    expect(Array.from(bytes.subarray(1, 4))).toEqual([0x50, 0x4e, 0x47]);
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)).toBe(1200);
  }
});

test.each([
  [["st-nothing", "-o", "a.svg"], /^"st-nothing" is neither a technique nor a test/],
  [["st-half-kneeling", "--side", "both", "-o", "a.svg"], /^--side: expected right or left, found "both"/],
  [
    ["st-half-kneeling", "--step", "99", "-o", "a.svg"],
    /^--step: expected 1 to \d+ for st-half-kneeling, found "99"/,
  ],
  [["st-half-kneeling", "--step", "x", "-o", "a.svg"], /^--step: expected 1 to/],
  [["st-half-kneeling", "--format", "gif", "-o", "a.gif"], /^--format: expected svg or png, found "gif"/],
  [["st-half-kneeling"], /^-o: expected the name of a file/],
  [["st-half-kneeling", "-o", "nowhere/a.svg"], /^Cannot write nowhere\/a.svg: ENOENT/],
] as const)("%j says what is wrong and exits 2", async (words, complaint) => {
  const { exitCode, complaints, written } = await runFigure(...words);
  expect(exitCode).toBe(2);
  expect(complaints[0]).toMatch(complaint);
  expect(written.size).toBe(0);
});
