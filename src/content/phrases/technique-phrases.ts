import type { PhraseFacts } from "../phrase.ts";
import type { TechniqueFacts } from "../technique.ts";

/**
 * The phrases of each technique follow from its facts: its name, the way in and out, and its cues. The first two
 * cues are said at the normal setting, the others only when much is said.
 */
export function phrasesOfTechniques(
  techniques: ReadonlyArray<Pick<TechniqueFacts, "id" | "cues">>,
): readonly PhraseFacts[] {
  return techniques.flatMap(({ id, cues }): readonly PhraseFacts[] => [
    { id: `name-${id}`, maxSeconds: 4, talk: "little" },
    { id: `into-${id}`, maxSeconds: 12, talk: "normal" },
    { id: `out-${id}`, maxSeconds: 6.1, talk: "normal" },
    ...cues.map((cue, index): PhraseFacts => ({
      id: cue,
      maxSeconds: 6,
      talk: index < 2 ? "normal" : "much",
    })),
  ]);
}
