import { expect, test } from "vitest";
import { id3Tag } from "./id3-tag.ts";
import { labels } from "./soundtrack.testing.ts";

interface Id3Frame {
  readonly id: string;
  readonly body: Uint8Array;
}

const text = new TextDecoder();

function sizeAt(bytes: Uint8Array, at: number): number {
  const four = [...bytes.subarray(at, at + 4)];
  if (four.some((byte) => byte > 127)) throw new Error("A size looks like a sync word");
  return four.reduce((total, byte) => total * 128 + byte, 0);
}

function framesIn(bytes: Uint8Array): readonly Id3Frame[] {
  const frames: Id3Frame[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = sizeAt(bytes, at + 4);
    frames.push({
      id: text.decode(bytes.subarray(at, at + 4)),
      body: bytes.subarray(at + 10, at + 10 + size),
    });
    at += 10 + size;
  }
  return frames;
}

function readTag(tag: Uint8Array): readonly Id3Frame[] {
  expect([...tag.subarray(0, 6)]).toEqual([0x49, 0x44, 0x33, 4, 0, 0]);
  expect(sizeAt(tag, 6)).toBe(tag.length - 10);
  return framesIn(tag.subarray(10));
}

const chapters = [
  { title: "One", start: 0, end: 61.5 },
  { title: "Two – zwei ✓ 𝄞", start: 61.5, end: 120 },
];

test("[SND-7] title, artist, length and comment are UTF-8, the cover is a front cover", () => {
  const cover = { mime: "image/png", bytes: Uint8Array.of(1, 2, 3) } as const;
  const frames = readTag(id3Tag({ ...labels, title: "Träume ✓", cover }, chapters, 120));
  const said = Object.fromEntries(frames.map(({ id, body }) => [id, text.decode(body)]));
  expect(said).toMatchObject({
    TIT2: "\u0003Träume ✓",
    TPE1: "\u0003Unclench",
    TLEN: "\u0003120000",
    COMM: "\u0003eng\0For a test.",
    APIC: "\u0003image/png\0\u0003\0\u0001\u0002\u0003",
    CTOC: "toc\0\u0003\u0002item1\0item2\0",
  });
});

test("[SND-7] each chapter has its times in milliseconds, no byte offsets, and its title", () => {
  const frames = readTag(id3Tag(labels, chapters, 120)).filter(({ id }) => id === "CHAP");
  const read = frames.map(({ body }) => {
    const from = body.indexOf(0) + 1;
    const view = new DataView(body.buffer, body.byteOffset + from);
    const numbers = [0, 4, 8, 12].map((at) => view.getUint32(at));
    return [numbers, framesIn(body.subarray(from + 16)).map((frame) => [frame.id, text.decode(frame.body)])];
  });
  const none = 0xffffffff;
  expect(read).toEqual([
    [[0, 61_500, none, none], [["TIT2", "\u0003One"]]],
    [[61_500, 120_000, none, none], [["TIT2", "\u0003Two – zwei ✓ 𝄞"]]],
  ]);
});

test("[SND-7] more chapters than one table of contents can count stand in several", () => {
  const many = Array.from({ length: 600 }, (_, index) => ({ title: "x", start: index, end: index + 1 }));
  const tables = readTag(id3Tag(labels, many, 600)).filter(({ id }) => id === "CTOC");
  expect(
    tables.map(({ body }) => [text.decode(body.subarray(0, body.indexOf(0))), ...countsOf(body)]),
  ).toEqual([
    ["toc", 3, 3],
    ["part1", 1, 255],
    ["part2", 1, 255],
    ["part3", 1, 90],
  ]);
  expect(readTag(id3Tag(labels, [], 600)).map(({ id }) => id)).not.toContain("CTOC");
});

function countsOf(body: Uint8Array): readonly number[] {
  return [...body.subarray(body.indexOf(0) + 1, body.indexOf(0) + 3)];
}
