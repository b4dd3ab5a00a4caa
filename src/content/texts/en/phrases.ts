import type { PhraseId } from "../../phrase.ts";
import { genericPhrases } from "./phrases/generic.ts";
import { releasePhrases } from "./phrases/release.ts";
import { stretchStrengthenPhrases } from "./phrases/stretch-strengthen.ts";
import { testPhrases } from "./phrases/tests.ts";

/** The words of every phrase, under its id. */
export const phraseTexts: Readonly<Record<PhraseId, string>> = {
  ...genericPhrases,
  ...releasePhrases,
  ...stretchStrengthenPhrases,
  ...testPhrases,
};
