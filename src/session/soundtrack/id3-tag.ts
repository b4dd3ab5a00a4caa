import type { Cover, SoundtrackChapter, SoundtrackLabels } from "./soundtrack.ts";
import { ascii, concatBytes, ones, uint32, utf8 } from "./bytes.ts";

/**
 * An ID3v2.4 tag: "ID3v2.4.0 - Main Structure" §3.1 (header), §4 (frames), §6.2 (sizes of four times seven bits);
 * "ID3v2.4.0 - Native Frames" §4.2 (text), §4.10 (comment), §4.14 (picture); "ID3v2 Chapter Frame Addendum" 1.0 §3.1
 * (CHAP) and §3.2 (CTOC).
 */
const utf8Text = 3;
const frontCover = 3;
/** A table of contents counts its entries in one byte. */
const mostEntries = 255;
const topLevel = 0b10;
const ordered = 0b01;

/** Chapters count from the beginning of the file, in seconds. `seconds`: how long it plays. */
export function id3Tag(
  labels: SoundtrackLabels,
  chapters: ReadonlyArray<Pick<SoundtrackChapter, "title" | "start" | "end">>,
  seconds: number,
): Uint8Array {
  const ids = chapters.map((_, index) => `item${String(index + 1)}`);
  const frames = [
    textFrame("TIT2", labels.title),
    textFrame("TPE1", labels.artist),
    textFrame("TLEN", String(Math.round(seconds * 1000))),
    commentFrame(labels.comment),
    ...(labels.cover === null ? [] : [pictureFrame(labels.cover)]),
    ...contentsFrames(ids),
    ...chapters.map((chapter, index) => chapterFrame(ids[index] ?? "", chapter)),
  ];
  const body = concatBytes(frames);
  // Version 4, revision 0, no flags.
  return concatBytes([ascii("ID3"), Uint8Array.of(4, 0, 0), syncSafe(body.length), body]);
}

function textFrame(id: string, text: string): Uint8Array {
  return frame(id, [Uint8Array.of(utf8Text), utf8(text)]);
}

/** Language, a short description that is left empty, and the text. */
function commentFrame(text: string): Uint8Array {
  return frame("COMM", [Uint8Array.of(utf8Text), ascii("eng"), Uint8Array.of(0), utf8(text)]);
}

function pictureFrame({ mime, bytes }: Cover): Uint8Array {
  return frame("APIC", [Uint8Array.of(utf8Text), ascii(mime), Uint8Array.of(0, frontCover, 0), bytes]);
}

/** One table of contents; where chapters are too many for one, tables of a table. */
function contentsFrames(ids: readonly string[]): readonly Uint8Array[] {
  if (ids.length === 0) return [];
  if (ids.length <= mostEntries) return [contentsFrame("toc", ids, topLevel | ordered)];
  const parts = Array.from({ length: Math.ceil(ids.length / mostEntries) }, (_, index) =>
    ids.slice(index * mostEntries, (index + 1) * mostEntries),
  );
  const partIds = parts.map((_, index) => `part${String(index + 1)}`);
  return [
    contentsFrame("toc", partIds, topLevel | ordered),
    ...parts.map((part, index) => contentsFrame(partIds[index] ?? "", part, ordered)),
  ];
}

function contentsFrame(id: string, entries: readonly string[], flags: number): Uint8Array {
  return frame("CTOC", [
    terminated(id),
    Uint8Array.of(flags, entries.length),
    ...entries.map((entry) => terminated(entry)),
  ]);
}

/** Times in milliseconds; byte offsets all ones, which means that the times count. */
function chapterFrame(
  id: string,
  { title, start, end }: Pick<SoundtrackChapter, "title" | "start" | "end">,
): Uint8Array {
  const times = [start, end].map((seconds) => uint32(Math.round(seconds * 1000)));
  return frame("CHAP", [terminated(id), ...times, ones(8), textFrame("TIT2", title)]);
}

function frame(id: string, parts: readonly Uint8Array[]): Uint8Array {
  const body = concatBytes(parts);
  return concatBytes([ascii(id), syncSafe(body.length), Uint8Array.of(0, 0), body]);
}

function terminated(text: string): Uint8Array {
  return concatBytes([ascii(text), Uint8Array.of(0)]);
}

/** Four bytes of seven bits, so that no size looks like a sync word. */
function syncSafe(size: number): Uint8Array {
  return Uint8Array.of((size >> 21) & 0x7f, (size >> 14) & 0x7f, (size >> 7) & 0x7f, size & 0x7f);
}
