import type { PhraseFacts } from "../phrase.ts";

/** Said about time, breath, silence and comfort. */
export const timingPhrases: readonly PhraseFacts[] = [
  { id: "ready", maxSeconds: 1.5, talk: "normal" },
  { id: "half-way", maxSeconds: 1.6, talk: "normal" },
  { id: "ten-left", maxSeconds: 2.2, talk: "normal" },
  { id: "rest", maxSeconds: 1.5, talk: "little" },
  { id: "set-2", maxSeconds: 1.6, talk: "normal" },
  { id: "set-3", maxSeconds: 1.6, talk: "normal" },
  { id: "set-4", maxSeconds: 1.6, talk: "normal" },
  { id: "set-5", maxSeconds: 1.6, talk: "normal" },
  { id: "last-set", maxSeconds: 1.6, talk: "normal" },
  { id: "silence-begins", maxSeconds: 3.8, talk: "little" },
  { id: "keep-breathing", maxSeconds: 1.6, talk: "little" },
  { id: "sharp-stop", maxSeconds: 3, talk: "little" },
  { id: "roll-off-first", maxSeconds: 4.2, talk: "normal" },
  { id: "check-in", maxSeconds: 5.6, talk: "little" },
  { id: "check-in-after", maxSeconds: 3.8, talk: "normal" },
  { id: "stay", maxSeconds: 1.2, talk: "much" },
  { id: "inhale", maxSeconds: 1.5, talk: "much" },
  { id: "exhale", maxSeconds: 1.5, talk: "much" },
  { id: "silence", maxSeconds: 1.2, talk: "much" },
];
