import { at, bell, words } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";
import type { PhraseBook } from "./phrase-book.ts";

const counts = [3, 2, 1] as const;

/** "Three. Two. One.", a second apart before `end`; soft bells when little is said and before silence. */
export function countdownTo(
  of: Draft["of"],
  name: string,
  end: number,
  book: PhraseBook,
): readonly PlacedDraft[] {
  const spoken = counts.map((count) => book.find(`count-${String(count)}`));
  const isSpoken = !of.silent && spoken.every((count) => count !== undefined && count.lengthMs < 1000);
  if (!isSpoken) return softCountdown(of, name, end);
  return counts.flatMap((count, index) => {
    const said = spoken[index];
    return said === undefined ? [] : [at(words(`${name}-${String(count)}`, said, of), end - count * 1000)];
  });
}

/** Three soft bells, three, two and one second before `end`. */
export function softCountdown(of: Draft["of"], name: string, end: number): readonly PlacedDraft[] {
  return counts.map((count) =>
    at(bell(`${name}-${String(count)}`, "soft", of, String(count)), end - count * 1000),
  );
}
