import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allContent } from "#content/all";
import { bellSeconds } from "../cue-kinds.ts";
import { checkClip } from "../soundtrack/check-clip.ts";
import { checkPack } from "./check-pack.ts";
import type { MadePack } from "./check-pack.ts";
import { clipBookOf } from "./clip-book-of.ts";
import { readPack } from "./read-pack.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "assets", "voice");
const readJson = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8")) as unknown;

function readWhole(name: string) {
  const read = readPack(readJson(`${name}/pack.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const pack = read.value;
  const files = Object.entries(pack.files).map(
    ([file, { path }]) => [file, new Uint8Array(readFileSync(join(folder, name, path)))] as const,
  );
  return { pack, files: new Map(files) };
}

test("[VOI-8] the kept voice says every phrase of content in its present words, within its time", () => {
  const { phrases, texts } = allContent;
  const said = phrases.map(({ id, maxSeconds }) => ({ id, maxSeconds, text: texts.phrases[id] ?? "" }));
  expect(checkPack(readJson("rms/pack.json") as MadePack, said)).toEqual([]);
});

test("[VOI-8] the kept voice was made after its recipe as it is now", () => {
  expect(readJson("rms/pack.json")).toMatchObject({ recipe: readJson("rms/recipe.json") });
});

test.each(["rms", "tones"])("[VOI-8] every clip of %s is whole frames that can be joined", (name) => {
  const { pack, files } = readWhole(name);
  const book = clipBookOf({ pack, files }, null);
  if (!book.ok) throw new Error(JSON.stringify(book.error));
  const broken = Object.keys(pack.clips).filter((id) => {
    const clip = book.value.phrase(id);
    return clip === undefined || !checkClip(clip).ok;
  });
  expect(broken).toEqual([]);
});

test.each(["rms", "tones"])("[VOI-8] no file of %s is left over, and its licence is with it", (name) => {
  const listed = Object.values(readWhole(name).pack.files).map(({ path }) => path);
  const others = readdirSync(join(folder, name)).filter((path) => !listed.includes(path));
  expect(others.filter((path) => path !== "recipe.json").toSorted()).toEqual(["LICENCE", "pack.json"]);
});

test("[VOI-8] the tones are all there, and no bell takes longer than its cue leaves room", () => {
  const { clips } = readWhole("tones").pack;
  const bells = Object.entries(bellSeconds);
  expect(Object.keys(clips)).toEqual([...bells.map(([id]) => id), "inhale", "exhale"]);
  expect(
    bells.filter(([id, seconds]) => ((clips[id]?.frames ?? Infinity) + 1) * 0.024 > seconds + 1e-9),
  ).toEqual([]);
});
