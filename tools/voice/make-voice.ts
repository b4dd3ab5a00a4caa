import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textMark } from "#session/voice-pack";
import type { MadePack } from "#session/voice-pack";
import { fits, onsetSamples, sampleRate } from "./clip-shape.ts";
import { encodeClip, frameBytes } from "./encode-clip.ts";
import type { ClipToMake } from "./list-clips.ts";
import { loudnessOf } from "./loudness.ts";
import { readRecipe, spokenText } from "./recipe.ts";
import type { Recipe } from "./recipe.ts";
import { sayPhrase } from "./say-phrase.ts";
import { shapeSpeech } from "./shape-speech.ts";
import { readClipBytes, writePack } from "./write-pack.ts";
import type { MadeClip } from "./write-pack.ts";

type Making = { readonly text: string; readonly pace: number; readonly lufs: number };
type Clip = MadeClip<Making>;
type KeptPack = MadePack & { readonly recipe: Recipe };

export interface VoiceReport {
  readonly spoken: number;
  readonly kept: number;
  /** Ids of clips that are longer than their time even at the last pace. */
  readonly tooLong: readonly string[];
}

/**
 * Makes the pack in `folder` after its recipe. A clip is kept when its words and the recipe are the same and it has the
 * first pace; one that had to be spoken faster is tried anew, for its time may have grown. So what comes out is the same
 * as if everything had been spoken.
 */
export function makeVoice(
  folder: string,
  wanted: readonly ClipToMake[],
  { all }: { all: boolean },
): VoiceReport {
  const recipe = readRecipe(folder);
  const kept = all ? undefined : readKept(folder);
  const clips: Clip[] = [];
  let spoken = 0;
  for (const clip of wanted) {
    const old = kept && findKept(folder, kept, recipe, clip);
    if (old === undefined) spoken += 1;
    clips.push(old ?? makeClip(recipe, clip));
  }
  const { id, name, language, kbps } = recipe;
  writePack(folder, { id, name, language, kbps }, clips, { recipe });
  const tooLong = wanted.filter(({ maxSeconds }, index) => !fits(framesOf(clips[index], kbps), maxSeconds));
  return { spoken, kept: wanted.length - spoken, tooLong: tooLong.map(({ ids }) => ids.join(" ")) };
}

function makeClip(recipe: Recipe, { text, ids, file, maxSeconds }: ClipToMake): Clip {
  const words = spokenText(text, recipe.says);
  let made: Clip | undefined;
  for (const pace of recipe.paces) {
    const samples = shapeSpeech(sayPhrase(words, pace, recipe), recipe);
    const lufs = Math.round(loudnessOf(samples, sampleRate) * 10) / 10;
    const bytes = encodeClip(samples, recipe.kbps);
    made = { ids, file, bytes, making: { text: textMark(text), pace, lufs } };
    if (fits(framesOf(made, recipe.kbps), maxSeconds)) return made;
  }
  if (made === undefined) throw new Error("The recipe names no pace.");
  return made;
}

function framesOf(clip: Pick<Clip, "bytes"> | undefined, kbps: number): number {
  return (clip?.bytes.length ?? 0) / frameBytes(kbps);
}

function readKept(folder: string): KeptPack | undefined {
  const path = join(folder, "pack.json");
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, "utf8")) as KeptPack;
  return kept.onsetSamples === onsetSamples ? kept : undefined;
}

function findKept(
  folder: string,
  { clips, files, recipe: before }: KeptPack,
  recipe: Recipe,
  { text, ids, file, maxSeconds }: ClipToMake,
): Clip | undefined {
  const [pace] = recipe.paces;
  const found = Object.values(clips).find((clip) => clip.text === textMark(text));
  const path = found && files[found.file]?.path;
  const isSame =
    soundOf(before) === soundOf(recipe) && spokenText(text, before.says) === spokenText(text, recipe.says);
  if (found === undefined || path === undefined || !isSame || found.pace !== pace) return undefined;
  if (!fits(found.frames, maxSeconds)) return undefined;
  const bytes = readClipBytes(folder, { path, ...found, kbps: recipe.kbps });
  const { text: mark, lufs } = found;
  return { ids, file, bytes: new Uint8Array(bytes), making: { text: mark, pace: found.pace, lufs } };
}

/** What in a recipe decides how every clip sounds. */
function soundOf({ command, paces, kbps, loudness, peak }: Recipe): string {
  return JSON.stringify([command, paces, kbps, loudness, peak]);
}
