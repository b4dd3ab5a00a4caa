import { phaseTerms } from "#content/en/terms";
import type { LibraryGroup } from "./library-item.ts";

export const groupWords: Readonly<Record<LibraryGroup, string>> = {
  ...phaseTerms,
  tests: "Tests and checks",
};
