import type { PhraseFacts } from "../phrase.ts";

/** Said about time, breath, silence and comfort. */
export const timingPhrases: readonly PhraseFacts[] = [
  { id: "ready", maxSeconds: 1.3, talk: "normal" },
  { id: "half-way", maxSeconds: 1.3, talk: "normal" },
  { id: "ten-left", maxSeconds: 1.8, talk: "normal" },
  { id: "rest", maxSeconds: 1.3, talk: "little" },
  { id: "set-2", maxSeconds: 1.3, talk: "normal" },
  { id: "set-3", maxSeconds: 1.3, talk: "normal" },
  { id: "set-4", maxSeconds: 1.3, talk: "normal" },
  { id: "set-5", maxSeconds: 1.3, talk: "normal" },
  { id: "last-set", maxSeconds: 1.3, talk: "normal" },
  { id: "silence-begins", maxSeconds: 3.5, talk: "little" },
  { id: "keep-breathing", maxSeconds: 1.3, talk: "little" },
  { id: "check-in", maxSeconds: 6, talk: "little" },
  { id: "check-in-after", maxSeconds: 3.2, talk: "normal" },
  { id: "stay", maxSeconds: 1, talk: "much" },
  { id: "inhale", maxSeconds: 1.3, talk: "much" },
  { id: "exhale", maxSeconds: 1.3, talk: "much" },
  { id: "silence", maxSeconds: 1, talk: "much" },
];
