export { indexCatalogue } from "./catalogue-index.ts";
export { makePlan } from "./make-plan.ts";
export { addOptions, editLimits, swapOptions } from "./swap-options.ts";
export type { EditLimits } from "./swap-options.ts";
export { gentlerOption } from "./gentler-option.ts";
export { passiveOnlySession, playableAlone } from "./playable-alone.ts";
export type { PlayRefusal } from "./playable-alone.ts";
export type { LeftOut, Plan, PlannedDay, Profile, SwapOption } from "./plan.ts";
