import type { PhraseFacts } from "../phrase.ts";

/** Said at the start and at the end of a session. The stop signs are spoken of at every talk setting. */
export const openingPhrases: readonly PhraseFacts[] = [
  { id: "opening-signs", maxSeconds: 3.8, talk: "little" },
  { id: "opening-more-signs", maxSeconds: 6.8, talk: "normal" },
  { id: "finish", maxSeconds: 2.4, talk: "little" },
];
