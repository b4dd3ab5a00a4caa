import { expect, test } from "vitest";
import { checkPack } from "./check-pack.ts";
import type { MadePack } from "./check-pack.ts";
import { clipBookOf } from "./clip-book-of.ts";
import { filesOf } from "./files-of.ts";
import { readPack } from "./read-pack.ts";
import { textMark } from "./text-mark.ts";
import type { VoicePack } from "./voice-pack.ts";

const pack: VoicePack = {
  format: 1,
  id: "small",
  name: "A small voice",
  language: "en",
  kbps: 8,
  onsetSamples: 1153,
  files: {
    general: { path: "general.mp3", frames: 5 },
    "st-table": { path: "st-table-0a1b2c3d.mp3", frames: 2 },
  },
  clips: {
    ready: { file: "general", first: 0, frames: 2 },
    rest: { file: "general", first: 2, frames: 3 },
    "name-st-table": { file: "st-table", first: 0, frames: 2 },
  },
};
const making = { pace: 1, lufs: -18 };
const made: MadePack = {
  ...pack,
  clips: {
    ready: { ...pack.clips["ready"]!, ...making, text: textMark("Get ready.") },
    rest: { ...pack.clips["rest"]!, ...making, text: textMark("Rest now.") },
    "name-st-table": { ...pack.clips["name-st-table"]!, ...making, text: textMark("Table edge stretch.") },
  },
};
const said = [
  { id: "ready", maxSeconds: 1, text: "Get ready." },
  { id: "rest", maxSeconds: 1, text: "Rest now." },
  { id: "name-st-table", maxSeconds: 1, text: "Table edge stretch." },
];
/** 24 bytes a frame at 8 kbit/s; each byte tells its frame. */
const bytesOf = (frames: number) =>
  Uint8Array.from({ length: frames * 24 }, (_, index) => Math.floor(index / 24));

test("[VOI-1] a pack is read as it is, without what it says about its making", () => {
  expect(readPack(JSON.parse(JSON.stringify({ ...made, recipe: { kbps: 8 } })))).toEqual({
    ok: true,
    value: pack,
  });
});

test.each<[string, unknown]>([
  ["", 7],
  ["", []],
  ["id", { ...pack, id: "../up" }],
  ["name", { ...pack, name: undefined }],
  ["language", { ...pack, language: 3 }],
  ["kbps", { ...pack, kbps: 41 }],
  ["kbps", { ...pack, kbps: 0 }],
  ["onsetSamples", { ...pack, onsetSamples: -1 }],
  ["files", { ...pack, files: [] }],
  ["files/general", { ...pack, files: { general: null } }],
  ["files/general/path", { ...pack, files: { general: { path: "../general.mp3", frames: 5 } } }],
  ["files/general/frames", { ...pack, files: { general: { path: "general.mp3", frames: 1.5 } } }],
  ["clips", { ...pack, clips: "none" }],
  ["clips/ready/file", { ...pack, clips: { ready: { first: 0, frames: 1 } } }],
  ["clips/ready/first", { ...pack, clips: { ready: { file: "general", first: "0", frames: 1 } } }],
  ["clips/ready/frames", { ...pack, clips: { ready: { file: "general", first: 0, frames: 0 } } }],
])("[VOI-1] what is wrong is named by its path: %s", (path, json) => {
  expect(readPack(json)).toMatchObject({ ok: false, error: { type: "NotAPack", path } });
});

test("[VOI-1] a pack of a later format is told apart from one that is broken", () => {
  expect(readPack({ ...pack, format: 2 })).toEqual({
    ok: false,
    error: { type: "UnknownFormat", format: 2 },
  });
});

test.each([
  { file: "general", first: 3, frames: 3 },
  { file: "nowhere", first: 0, frames: 1 },
  { file: "toString", first: 0, frames: 1 },
])("[VOI-1] a clip outside its file is refused: %j", (clip) => {
  expect(readPack({ ...pack, clips: { ready: clip } })).toEqual({
    ok: false,
    error: { type: "ClipOutsideFile", clip: "ready", file: clip.file },
  });
});

test("[VOI-2] a clip is cut from its file; what is not at hand is undefined", () => {
  const book = clipBookOf({ pack, files: new Map([["general", bytesOf(5)]]) }, null);
  if (!book.ok) throw new Error(book.error.type);
  const { phrase, tone } = book.value;
  expect(phrase("rest")).toEqual({ bytes: bytesOf(5).subarray(48), onsetSamples: 1153 });
  expect([phrase("name-st-table"), phrase("unknown"), phrase("constructor"), tone("start")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("[VOI-2] tones come from their own pack and need no voice", () => {
  const tones = { ...pack, clips: { start: { file: "general", first: 0, frames: 1 } } };
  const book = clipBookOf(null, { pack: tones, files: new Map([["general", bytesOf(5)]]) });
  if (!book.ok) throw new Error(book.error.type);
  expect(book.value.tone("start")?.bytes).toEqual(bytesOf(1));
  expect(book.value.phrase("ready")).toBeUndefined();
});

test("[VOI-3] a file that was cut short is refused", () => {
  expect(clipBookOf(null, { pack, files: new Map([["general", bytesOf(5).subarray(1)]]) })).toEqual({
    ok: false,
    error: { type: "WrongLength", file: "general", bytes: 119, expected: 120 },
  });
});

test("[VOI-4] the files of some phrases, each once; phrases without a clip need none", () => {
  expect(filesOf(pack, ["rest", "ready", "name-st-table", "unknown"])).toEqual(["general", "st-table"]);
  expect(filesOf(pack, ["valueOf"])).toEqual([]);
});

test("[VOI-5] a whole voice has no faults", () => {
  expect(checkPack(made, said)).toEqual([]);
});

test("[VOI-5] a phrase without a clip and a clip without a phrase are named", () => {
  const other = [...said.slice(1), { id: "stay", maxSeconds: 1, text: "Stay." }];
  expect(checkPack(made, other)).toEqual([
    { path: "voice/small/clips/stay", reason: "has no clip: run npm run voice" },
    { path: "voice/small/clips/ready", reason: "is a clip of no phrase" },
  ]);
});

test("[VOI-6] a clip of older words is named, and one that could run past its time", () => {
  const [ready, rest, name] = said as [(typeof said)[0], (typeof said)[0], (typeof said)[0]];
  const changed = [
    { ...ready, text: "Be ready." },
    { ...rest, maxSeconds: 0.09 },
    { ...name, maxSeconds: 0.072 },
  ];
  expect(checkPack(made, changed)).toEqual([
    { path: "voice/small/clips/ready", reason: "says older words: run npm run voice" },
    { path: "voice/small/clips/rest", reason: "takes 0.10 s of at most 0.09 s" },
  ]);
});

test("[VOI-7] a file and a voice that are too large are named", () => {
  const large = { path: "general.mp3", frames: 50_000 };
  const files = Object.fromEntries(["general", "st-table", "a", "b", "c", "d"].map((name) => [name, large]));
  expect(checkPack({ ...made, files }, said)).toEqual([
    ...Object.keys(files).map((name) => ({
      path: `voice/small/files/${name}`,
      reason: "has 1200000 bytes of at most 1000000",
    })),
    { path: "voice/small/files", reason: "has 7200000 bytes of at most 6000000" },
  ]);
});

test("[VOI-7] clips that are not evenly loud are named", () => {
  const clips = { ...made.clips, ready: { ...made.clips["ready"]!, lufs: -19.5 } };
  expect(checkPack({ ...made, clips }, said)).toEqual([
    { path: "voice/small/clips", reason: "differ in loudness by 1.5 LU of at most 1" },
  ]);
});
