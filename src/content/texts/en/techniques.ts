import type { CatalogueTechniqueId } from "../../ids.ts";
import type { TechniqueText } from "../../technique.ts";
import { releaseTexts } from "./techniques/release.ts";
import { strengthenTexts } from "./techniques/strengthen.ts";
import { stretchTexts } from "./techniques/stretch.ts";

/** The words of every technique of the catalogue; a missing one does not compile. */
export const techniqueTexts: Readonly<Record<CatalogueTechniqueId, TechniqueText>> = {
  ...releaseTexts,
  ...stretchTexts,
  ...strengthenTexts,
};
