import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allContent } from "#content/all";
import { listClips } from "./list-clips.ts";
import { makeTones } from "./make-tones.ts";
import { makeVoice } from "./make-voice.ts";

/** Every pack with a recipe in assets/voice, and the tones. Throws when a phrase does not fit into its time. */
export function makePacks(root: string, options: { readonly all: boolean }): void {
  const packs = join(root, "assets", "voice");
  makeTones(join(packs, "tones"));
  const { phrases, techniques, tests, texts } = allContent;
  const owners = [...techniques, ...tests].map(({ id }) => id);
  const wanted = listClips(phrases, texts.phrases, owners);
  for (const name of readdirSync(packs)) {
    const folder = join(packs, name);
    if (!existsSync(join(folder, "recipe.json"))) continue;
    const { spoken, kept, tooLong } = makeVoice(folder, wanted, options);
    console.log(`${name}: ${String(spoken)} clips spoken, ${String(kept)} kept`);
    if (tooLong.length > 0) throw new Error(`Longer than their time:\n${tooLong.join("\n")}`);
  }
}
