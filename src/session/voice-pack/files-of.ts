import type { VoicePack } from "./voice-pack.ts";

/** The names of the files in which the clips of these phrases or tones lie, each once, sorted; ids without a clip have none. */
export function filesOf(pack: VoicePack, ids: Iterable<string>): readonly string[] {
  const files = [...ids].flatMap((id) => (Object.hasOwn(pack.clips, id) ? [pack.clips[id]?.file ?? ""] : []));
  return [...new Set(files)].toSorted();
}
