import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWav } from "./read-wav.ts";
import type { Sound } from "./read-wav.ts";
import type { Recipe } from "./recipe.ts";

/** Has a text spoken by the recipe's program. Throws when the program is missing or fails. */
export function sayPhrase(text: string, pace: number, { command }: Pick<Recipe, "command">): Sound {
  const wav = join(tmpdir(), `unclench-voice-${String(process.pid)}.wav`);
  const fill = (word: string) =>
    word.replaceAll("{wav}", wav).replaceAll("{pace}", String(pace)).replaceAll("{text}", text);
  const [program = "", ...args] = command.map(fill);
  const readsWords = !command.some((word) => word.includes("{text}"));
  const result = spawnSync(program, args, { input: readsWords ? text : "", encoding: "utf8" });
  if (result.error) throw new Error(`${program} cannot be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`${program} failed on "${text}": ${result.stderr}`);
  try {
    return readWav(readFileSync(wav));
  } finally {
    rmSync(wav, { force: true });
  }
}
