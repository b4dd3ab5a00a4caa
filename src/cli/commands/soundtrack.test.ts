import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { soundtrackCommand } from "./soundtrack.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const hold = (technique: string, side: "left" | "right", holdSeconds: number) => ({
  technique,
  side,
  level: 1,
  sets: 1,
  repetitions: null,
  holdSeconds,
  intervals: { settle: 40, rest: 0, switch: 0, close: 12 },
  seconds: holdSeconds + 52,
  why: [],
});
const sessionOf = (...items: ReadonlyArray<ReturnType<typeof hold>>) => ({
  date: "2026-11-20",
  items,
  seconds: items.reduce((total, { seconds }) => total + seconds, 0),
});

type Assets = (path: string) => Promise<Uint8Array>;
const kept: Assets = (path) => readFile(join(root, path));

function run(input: unknown, ...words: readonly string[]) {
  return runWith(kept, input, ...words);
}

async function runWith(readAsset: Assets, input: unknown, ...words: readonly string[]) {
  const written = new Map<string, Uint8Array>();
  const complaints: string[] = [];
  const world: World = {
    readInput: () => Promise.resolve(JSON.stringify(input)),
    readTextFile: () => Promise.reject(new Error("not asked for")),
    readAsset,
    writeFile: (path, contents) => {
      if (path.startsWith("nowhere/"))
        return Promise.reject(Object.assign(new Error("no such folder"), { code: "ENOENT" }));
      written.set(path, typeof contents === "string" ? new TextEncoder().encode(contents) : contents);
      return Promise.resolve();
    },
    print: (text) => complaints.push(text),
    complain: (text) => complaints.push(text),
    now: () => 0,
    random: () => 0,
  };
  const code = await runCommandLine(["soundtrack", ...words], [soundtrackCommand], world);
  return { code, written, complaints: complaints.join("\n") };
}

test("a session goes in and the same MP3 file comes out each time", async () => {
  const session = sessionOf(hold("st-half-kneeling", "left", 30), hold("st-half-kneeling", "right", 30));
  const once = await run({ session, talk: "much" }, "-o", "a.mp3");
  const again = await run({ ...session, talk: "little" }, "-o", "b.mp3", "--talk", "much");
  expect([once.code, once.complaints, again.code]).toEqual([0, "", 0]);
  const bytes = once.written.get("a.mp3");
  expect(new TextDecoder().decode(bytes?.subarray(0, 3))).toBe("ID3");
  expect(bytes?.length).toBeGreaterThan(164 * 1000);
  expect(again.written.get("b.mp3")).toEqual(bytes);
});

test("deep pressure never leaves: the file is that of its gentler form", async () => {
  const deep = await run(sessionOf(hold("rel-psoas-softball", "left", 30)), "-o", "a.mp3");
  const hands = await run(sessionOf(hold("rel-psoas-hands", "left", 30)), "-o", "a.mp3");
  expect(deep.written).toEqual(hands.written);
  expect([deep.code, deep.complaints, hands.complaints]).toEqual([
    0,
    "rel-psoas-softball plays only inside the app; the file has rel-psoas-hands in its place",
    "",
  ]);
});

test.each([
  [[], "-o: expected the name of a file to write, found nothing"],
  [["-o", "nowhere/a.mp3"], "Cannot write nowhere/a.mp3: ENOENT"],
  [["-o", "a.mp3", "--voice", "nobody"], 'expected the name of a folder in assets/voice, found "nobody"'],
  [["-o", "a.mp3", "--voice", "../x"], 'expected the name of a folder in assets/voice, found "../x"'],
  [["-o", "a.mp3", "--talk", "loud"], '--talk: expected one of little, normal, much, found "loud"'],
])("%j exits 2 and says why", async (words, message) => {
  const { code, complaints, written } = await run(sessionOf(hold("st-table", "left", 30)), ...words);
  expect([code, written.size]).toEqual([2, 0]);
  expect(complaints).toContain(message);
});

const text = (words: string) => new TextEncoder().encode(words);
const noFile = Object.assign(new Error("no such file"), { code: "ENOENT" });
const list = "assets/voice/rms/pack.json";
const file = "assets/voice/rms/st-table.mp3";

test.each<[string, (path: string) => Uint8Array | Error | undefined, string]>([
  ["without its list", (path) => (path === list ? noFile : undefined), `Cannot read ${list}: ENOENT`],
  ["with half a list", (path) => (path === list ? text("{") : undefined), `${list} is not JSON`],
  [
    "of another format",
    (path) => (path === list ? text('{"format":2}') : undefined),
    `${list}: format: expected 1`,
  ],
  ["without a file", (path) => (path === file ? noFile : undefined), `Cannot read ${file}: ENOENT`],
  [
    "with a file cut short",
    (path) => (path === file ? text("x") : undefined),
    'the file "st-table" has 1 bytes',
  ],
  [
    "with a file of something else",
    (path) => (path === file ? new Uint8Array(readFileSync(join(root, file)).length) : undefined),
    'clip "name-st-table" is broken at byte 0: no-sync',
  ],
])("a voice %s exits 2, says where, and nothing is written", async (_how, change, message) => {
  const readAsset: Assets = async (path) => {
    const changed = change(path);
    if (changed instanceof Error) throw changed;
    return changed ?? kept(path);
  };
  const { code, complaints, written } = await runWith(
    readAsset,
    sessionOf(hold("st-table", "left", 30)),
    "-o",
    "a.mp3",
  );
  expect([code, written.size]).toEqual([2, 0]);
  expect(complaints).toContain(message);
});

test("a voice that lacks a phrase exits 2", async () => {
  const { code, complaints } = await run(
    sessionOf(hold("st-table", "left", 30)),
    "-o",
    "a.mp3",
    "--voice",
    "tones",
  );
  expect([code, complaints]).toEqual([
    2,
    'The voice has no clip "opening-signs", which the cue 1-left-1-opening needs',
  ]);
});

test("a session of nothing exits 2", async () => {
  const { code, complaints } = await run(sessionOf(), "-o", "a.mp3");
  expect([code, complaints]).toEqual([2, "seconds: expected more than nothing for a soundtrack, found 0"]);
});

test("more than four hours exit 2", async () => {
  const { code, complaints } = await run(sessionOf(hold("pas-crp", "left", 14_400)), "-o", "a.mp3");
  expect(code).toBe(2);
  expect(complaints).toBe("seconds: expected at most 14400 for a soundtrack, found 14452");
});
