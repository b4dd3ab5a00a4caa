import type { PhraseFacts } from "../phrase.ts";

/**
 * Warm words that promise nothing. The first ones of `encourage` are said in long holds, all of them only when much
 * is said; `between` is said in rests.
 */
export const encouragingPhrases: readonly PhraseFacts[] = [
  { id: "encourage-1", maxSeconds: 4.2, talk: "normal" },
  { id: "encourage-2", maxSeconds: 4.8, talk: "normal" },
  { id: "encourage-3", maxSeconds: 3.4, talk: "normal" },
  { id: "encourage-4", maxSeconds: 5.6, talk: "normal" },
  { id: "encourage-5", maxSeconds: 3.4, talk: "normal" },
  { id: "encourage-6", maxSeconds: 4.2, talk: "much" },
  { id: "encourage-7", maxSeconds: 4.8, talk: "much" },
  { id: "encourage-8", maxSeconds: 4.8, talk: "much" },
  { id: "between-1", maxSeconds: 3, talk: "normal" },
  { id: "between-2", maxSeconds: 3.4, talk: "normal" },
  { id: "between-3", maxSeconds: 4.2, talk: "normal" },
];
