import type { PhraseFacts } from "../phrase.ts";
import type { TechniqueFacts } from "../technique.ts";
import { techniqueLengths } from "./technique-lengths.ts";

/**
 * The phrases of each technique follow from its facts: its name, what one needs, the way in and out, and its cues.
 * The first two cues are said at the normal setting, the others only when much is said.
 */
export function phrasesOfTechniques(
  techniques: ReadonlyArray<Pick<TechniqueFacts, "id" | "cues">>,
): readonly PhraseFacts[] {
  return techniques.flatMap(({ id, cues }): readonly PhraseFacts[] => {
    const lengths = techniqueLengths[id];
    return [
      { id: `name-${id}`, maxSeconds: lengths.name, talk: "little" },
      { id: `need-${id}`, maxSeconds: lengths.need, talk: "normal" },
      { id: `into-${id}`, maxSeconds: lengths.into, talk: "normal" },
      { id: `out-${id}`, maxSeconds: lengths.out, talk: "normal" },
      ...cues.map((cue, index): PhraseFacts => ({
        id: cue,
        maxSeconds: lengths.cues[index] ?? 0,
        talk: index < 2 ? "normal" : "much",
      })),
    ];
  });
}
