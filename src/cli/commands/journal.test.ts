import { expect, test } from "vitest";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { commands } from "./index.ts";

const header = '{"format":"unclench-journal","version":1}';
const note = {
  id: "00000000-0000-4000-8000-000000000001",
  type: "note-written",
  version: 1,
  at: "2026-11-20T07:30:00.000+01:00",
  day: "2026-11-20",
  device: "device-a",
  count: 1,
  body: { text: 'Felt "easier", less pull' },
};
const newer = { ...note, id: "00000000-0000-4000-8000-000000000002", version: 2, count: 2 };
const retraction = {
  ...note,
  id: "00000000-0000-4000-8000-000000000003",
  type: "entry-retracted",
  count: 3,
  body: { entry: note.id },
};
const right = [header, ...[note, newer, retraction].map((event) => JSON.stringify(event))].join("\n");
const files: Readonly<Record<string, string>> = { "right.jsonl": right, "broken.jsonl": `${right}\n{"id":` };

async function run(...words: readonly string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written: Record<string, string> = {};
  const world: World = {
    readInput: () => Promise.resolve(""),
    readTextFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" }))
        : Promise.resolve(text);
    },
    readAsset: () => Promise.reject(new Error("not asked for")),
    writeFile: (path, contents) => {
      written[path] = String(contents);
      return Promise.resolve();
    },
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    now: () => 0,
    random: () => 0,
  };
  const exitCode = await runCommandLine(words, commands, world);
  return { exitCode, printed: printed.join("\n"), complaints: complaints.join("\n"), written };
}

test("journal check counts the events of a whole file", async () => {
  const { exitCode, printed } = await run("journal", "check", "right.jsonl");
  expect([exitCode, JSON.parse(printed)]).toEqual([0, { events: 2, foreign: 1, faults: [] }]);
});

test("journal check names each broken line and exits 2", async () => {
  const { exitCode, printed, complaints } = await run("journal", "check", "broken.jsonl");
  expect([exitCode, JSON.parse(printed), complaints]).toEqual([
    2,
    { events: 2, foreign: 1, faults: [{ line: 5, reason: 'expected JSON, found {"id":' }] },
    "broken.jsonl: 1 line is not right",
  ]);
});

test("journal check says which file it cannot read", async () => {
  const { exitCode, complaints } = await run("journal", "check", "missing.jsonl");
  expect([exitCode, complaints]).toEqual([2, "Cannot read missing.jsonl: ENOENT"]);
});

test("journal export writes the table, with what became of each entry", async () => {
  const { exitCode, written } = await run("journal", "export", "right.jsonl", "--to", "csv", "-o", "out.csv");
  const rows = (written["out.csv"] ?? "").split("\r\n");
  expect([exitCode, rows.length, rows.slice(1, 4).map((row) => row.split(",").slice(2, 4))]).toEqual([
    0,
    5,
    [
      ["note-written", "retracted"],
      ["note-written", "newer"],
      ["entry-retracted", "amends"],
    ],
  ]);
});

test("journal export of a broken file gives what can be read, names the rest and exits 2", async () => {
  const { exitCode, printed, complaints } = await run("journal", "export", "broken.jsonl", "--to", "csv");
  expect([exitCode, printed.split("\r\n").length, complaints]).toEqual([
    2,
    4,
    'broken.jsonl:5: expected JSON, found {"id":',
  ]);
});

test("formats that come later, unknown ones and none are each said in words", async () => {
  const tries = [
    await run("journal", "export", "right.jsonl", "--to", "fhir"),
    await run("journal", "export", "right.jsonl", "--to", "ics"),
    await run("journal", "export", "right.jsonl", "--to", "pdf"),
    await run("journal", "export", "right.jsonl"),
    await run("journal", "report", "right.jsonl"),
  ];
  expect(tries.map(({ exitCode, complaints }) => [exitCode, complaints])).toEqual([
    [2, '"unclench journal export --to fhir" is not there yet.'],
    [2, '"unclench journal export --to ics" is not there yet.'],
    [2, "--to: expected csv, fhir or ics, found pdf"],
    [2, "--to: expected csv, fhir or ics, found nothing"],
    [2, '"unclench journal report" is not there yet.'],
  ]);
});
