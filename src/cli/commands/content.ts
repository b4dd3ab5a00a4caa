import { allContent, checkContent } from "#content/all";
import type { AllContent, CatalogueIds } from "#content/all";
import catalogueIds from "#content/catalogue-ids" with { type: "json" };
import { InputError } from "../command.ts";
import type { Command } from "../command.ts";

export const contentCommand: Command = {
  name: "content",
  summary: "the catalogue as JSON",
  positionals: [],
  options: { check: { type: "boolean", summary: "validate it instead" } },
  run: ({ options }) => ({
    type: "json",
    value:
      options["check"] === true
        ? checkOrThrow(allContent, catalogueIds)
        : {
            techniques: allContent.techniques,
            tests: allContent.tests,
            questions: allContent.questions,
          },
  }),
};

/** Throws `InputError` with a line for every fault: its path and what is wrong. */
export function checkOrThrow(all: AllContent, listed: CatalogueIds): { readonly faults: readonly [] } {
  const faults = checkContent(all, listed);
  if (faults.length > 0)
    throw new InputError(faults.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
  return { faults: [] };
}
