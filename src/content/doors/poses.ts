import type { FigurePoses } from "../pose.ts";

/** Every figure, one entry a technique or test. */
export const figurePoses: readonly FigurePoses[] = [];
