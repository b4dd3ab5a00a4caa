import type { Catalogue } from "#content";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";

/** One object for all, so that what is worked out from it is worked out once. */
export const catalogue: Catalogue = { techniques, tests };
