import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How a voice pack is made: `assets/voice/<pack>/recipe.json`. */
export interface Recipe {
  readonly id: string;
  /** Shown where a voice is chosen. */
  readonly name: string;
  /** The language of the words, as in `<html lang>`. */
  readonly language: string;
  /** A short name of the licence; its text is in the file LICENCE beside it. */
  readonly licence: string;
  /** The program and its arguments. `{text}`, `{wav}` (the file to write) and `{pace}` are filled in. Without `{text}` it reads the words. */
  readonly command: readonly string[];
  /** How much slower than by itself; a phrase that would not fit into its time takes the next one. */
  readonly paces: readonly number[];
  readonly kbps: number;
  /** Loudness of every clip, and the highest true peak before encoding, in dB of full scale. */
  readonly loudness: number;
  readonly peak: number;
  /** Words that the program says wrongly, and how to write them for it: whole words, capitals as they stand. */
  readonly says: Readonly<Record<string, string>>;
}

export function readRecipe(folder: string): Recipe {
  return JSON.parse(readFileSync(join(folder, "recipe.json"), "utf8")) as Recipe;
}

/** The text as the program is to read it. */
export function spokenText(text: string, says: Recipe["says"]): string {
  return Object.entries(says).reduce(
    (spoken, [written, said]) => spoken.replaceAll(new RegExp(`(?<![\\w'])${written}(?![\\w'])`, "g"), said),
    text,
  );
}
