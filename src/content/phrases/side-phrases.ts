import type { PhraseFacts } from "../phrase.ts";

/** What comes next and on which side. A change of side fits into five seconds with its bells. */
export const sidePhrases: readonly PhraseFacts[] = [
  { id: "side-left", maxSeconds: 2.4, talk: "little" },
  { id: "side-right", maxSeconds: 2.4, talk: "little" },
  { id: "side-both", maxSeconds: 2.4, talk: "little" },
  { id: "switch-left", maxSeconds: 2.4, talk: "little" },
  { id: "switch-right", maxSeconds: 2.4, talk: "little" },
  { id: "change-over", maxSeconds: 3.4, talk: "normal" },
  { id: "next-is", maxSeconds: 3, talk: "normal" },
  { id: "own-technique", maxSeconds: 2.6, talk: "little" },
  { id: "own-into", maxSeconds: 4.8, talk: "normal" },
  { id: "own-out", maxSeconds: 4.8, talk: "normal" },
];
