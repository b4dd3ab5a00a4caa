import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onsetSamples } from "./clip-shape.ts";
import { frameBytes } from "./encode-clip.ts";

/** A clip as made: its frames, the file it goes into, and all ids under which it is found. */
export interface MadeClip<Making> {
  readonly ids: readonly string[];
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly making: Making;
}

interface PackHead {
  readonly id: string;
  readonly name: string;
  readonly language: string | null;
  readonly kbps: number;
}

/** Lays clips one after another into their files and writes the list. Files of an older making are removed. */
export function writePack<Making extends object>(
  folder: string,
  head: PackHead,
  clips: ReadonlyArray<MadeClip<Making>>,
  more: object,
): void {
  mkdirSync(folder, { recursive: true });
  const size = frameBytes(head.kbps);
  const files: Record<string, { path: string; frames: number }> = {};
  const contents = new Map<string, Uint8Array[]>();
  const listed: Array<readonly [string, object]> = [];
  for (const { ids, file, bytes, making } of clips) {
    const first = files[file]?.frames ?? 0;
    const frames = bytes.length / size;
    files[file] = { path: `${file}.mp3`, frames: first + frames };
    contents.set(file, [...(contents.get(file) ?? []), bytes]);
    for (const id of ids) listed.push([id, { file, first, frames, ...making }]);
  }
  for (const name of readdirSync(folder)) if (name.endsWith(".mp3")) rmSync(join(folder, name));
  for (const [file, parts] of contents) writeFileSync(join(folder, `${file}.mp3`), Buffer.concat(parts));
  const pack = {
    format: 1,
    ...head,
    onsetSamples,
    ...more,
    files: sortKeys(files),
    clips: Object.fromEntries(listed),
  };
  writeFileSync(join(folder, "pack.json"), printPack(pack));
}

/** One line a clip and a file, so that a change shows which ones changed. */
function printPack(pack: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(pack).map(([key, value]) => {
    const isList = key === "clips" || key === "files";
    return `  ${JSON.stringify(key)}: ${isList ? printLines(value as object) : JSON.stringify(value)}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

function printLines(list: object): string {
  const lines = Object.entries(list).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The bytes of a clip as it lies in its file now. */
export function readClipBytes(
  folder: string,
  { path, first, frames, kbps }: { path: string; first: number; frames: number; kbps: number },
): Uint8Array {
  const size = frameBytes(kbps);
  return readFileSync(join(folder, path)).subarray(first * size, (first + frames) * size);
}
