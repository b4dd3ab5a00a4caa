import type { PhraseFacts } from "../phrase.ts";

const counts = Array.from({ length: 20 }, (_, index) => index + 1);

/** Said through repetitions; three, two, one also lead into each start, a second apart. */
export const countingPhrases: readonly PhraseFacts[] = [
  ...counts.map((count): PhraseFacts => ({
    id: `count-${String(count)}`,
    maxSeconds: count <= 3 ? 0.9 : 1.2,
    talk: "normal",
  })),
  { id: "last-one", maxSeconds: 1.5, talk: "normal" },
  { id: "hold", maxSeconds: 1.1, talk: "normal" },
  { id: "down", maxSeconds: 1.3, talk: "normal" },
];
