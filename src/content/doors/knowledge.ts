import type { NoteFacts } from "../knowledge.ts";
import { causes, effects, symptoms, tips } from "../knowledge/causes-and-effects.ts";
import { numbers } from "../knowledge/numbers.ts";
import { observations } from "../knowledge/observations.ts";
import { readerQuestions } from "../knowledge/reader-questions.ts";
import { rules } from "../knowledge/rules.ts";

export { anatomy } from "../knowledge/anatomy.ts";
export { claims } from "../knowledge/claims.ts";
export { disagreements } from "../knowledge/disagreements.ts";

/** Rules, cautions, observations, causes, effects, symptoms, tips, numbers and readers' questions. */
export const notes: readonly NoteFacts[] = [
  ...rules,
  ...observations,
  ...causes,
  ...effects,
  ...symptoms,
  ...tips,
  ...readerQuestions,
  ...numbers,
];
