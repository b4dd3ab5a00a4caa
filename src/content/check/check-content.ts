import type { AllContent } from "../all-content.ts";
import { checkFacts } from "./check-facts.ts";
import { checkFigures } from "./check-figures.ts";
import { checkIds } from "./check-ids.ts";
import type { CatalogueIds } from "./check-ids.ts";
import { checkReferences } from "./check-references.ts";
import { checkSources } from "./check-sources.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWords } from "./check-words.ts";
import type { ContentFault } from "./content-fault.ts";

/**
 * Walks everything that the program knows and lists what is wrong, with the path of each fault. `listed` are the
 * ids of the catalogue, so that nothing gets lost or renamed. No faults: an empty list.
 */
export function checkContent(all: AllContent, listed: CatalogueIds): readonly ContentFault[] {
  return [
    ...checkIds(all, listed),
    ...checkFacts(all),
    ...checkSources(all),
    ...checkReferences(all),
    ...checkTexts(all),
    ...checkWords(all),
    ...checkFigures(all),
  ];
}
