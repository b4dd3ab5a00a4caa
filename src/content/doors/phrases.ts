import type { PhraseFacts } from "../phrase.ts";
import { countingPhrases } from "../phrases/counting-phrases.ts";
import { encouragingPhrases } from "../phrases/encouraging-phrases.ts";
import { openingPhrases } from "../phrases/opening-phrases.ts";
import { sidePhrases } from "../phrases/side-phrases.ts";
import { phrasesOfTechniques } from "../phrases/technique-phrases.ts";
import { testPhraseFacts } from "../phrases/test-phrases.ts";
import { timingPhrases } from "../phrases/timing-phrases.ts";
import { releaseTechniques } from "../techniques/release.ts";
import { strengthenTechniques } from "../techniques/strengthen.ts";
import { stretchTechniques } from "../techniques/stretch.ts";

/** Every phrase that can be said, with the longest time it may take. Words: `texts/en/phrases`. */
export const phrases: readonly PhraseFacts[] = [
  ...openingPhrases,
  ...sidePhrases,
  ...timingPhrases,
  ...countingPhrases,
  ...encouragingPhrases,
  ...testPhraseFacts,
  ...phrasesOfTechniques([...releaseTechniques, ...stretchTechniques, ...strengthenTechniques]),
];
