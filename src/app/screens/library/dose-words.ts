import type { Dose } from "#content";
import { durationWords } from "../../state/words.ts";

type Counted = Pick<Dose, "sets" | "repetitions" | "holdSeconds" | "restSeconds">;

/** A dose in words: `3 times 30 seconds, 10 seconds rest between`, `2 sets of 12, each held 2 seconds`. */
export function doseWords({ sets, repetitions, holdSeconds, restSeconds }: Counted): string {
  const rest = sets > 1 && restSeconds > 0 ? `, ${durationWords(restSeconds)} rest between` : "";
  if (repetitions === null) {
    const hold = durationWords(holdSeconds ?? 0);
    return sets === 1 ? `Once for ${hold}` : `${String(sets)} times ${hold}${rest}`;
  }
  const held = holdSeconds === null ? "" : `, each held ${durationWords(holdSeconds)}`;
  const count = `${String(repetitions)} ${repetitions === 1 ? "repetition" : "repetitions"}`;
  return `${sets === 1 ? "1 set" : `${String(sets)} sets`} of ${count}${held}${rest}`;
}
