import type { PhraseFacts } from "../phrase.ts";

const counts = Array.from({ length: 20 }, (_, index) => index + 1);

/** Said through repetitions. */
export const countingPhrases: readonly PhraseFacts[] = [
  ...counts.map((count): PhraseFacts => ({ id: `count-${String(count)}`, maxSeconds: 1, talk: "normal" })),
  { id: "last-one", maxSeconds: 1.3, talk: "normal" },
  { id: "hold", maxSeconds: 1, talk: "normal" },
  { id: "down", maxSeconds: 1.3, talk: "normal" },
];
