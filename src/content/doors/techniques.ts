import type { TechniqueFacts } from "../technique.ts";
import { releaseTechniques } from "../techniques/release.ts";
import { strengthenTechniques } from "../techniques/strengthen.ts";
import { stretchTechniques } from "../techniques/stretch.ts";

export {
  adaptations,
  catalogueTechniqueIds,
  equipmentIds,
  muscles,
  places,
  stopSigns,
  techniqueClasses,
} from "../ids.ts";

/** All 36, in the order of a session: release, stretch, strengthen. */
export const techniques: readonly TechniqueFacts[] = [
  ...releaseTechniques,
  ...stretchTechniques,
  ...strengthenTechniques,
];
