import type { PhraseFacts } from "../phrase.ts";

/** What comes next and on which side. */
export const sidePhrases: readonly PhraseFacts[] = [
  { id: "side-left", maxSeconds: 1.3, talk: "little" },
  { id: "side-right", maxSeconds: 1.3, talk: "little" },
  { id: "side-both", maxSeconds: 1.8, talk: "little" },
  { id: "switch-left", maxSeconds: 2.4, talk: "little" },
  { id: "switch-right", maxSeconds: 2.4, talk: "little" },
  { id: "next-is", maxSeconds: 1.2, talk: "normal" },
  { id: "own-technique", maxSeconds: 4, talk: "little" },
  { id: "own-into", maxSeconds: 3, talk: "normal" },
  { id: "own-out", maxSeconds: 2.5, talk: "normal" },
];
