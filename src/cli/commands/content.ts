import { allContent, checkContent } from "#content/all";
import type { AllContent, CatalogueIds } from "#content/all";
import catalogueIds from "#content/catalogue-ids" with { type: "json" };
import voice from "#content/voice-en" with { type: "json" };
import { checkPack } from "#session/voice-pack";
import type { MadePack } from "#session/voice-pack";
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

/** Throws `InputError` with a line for every fault, of the content or of the voice that says it: its path and what is wrong. */
export function checkOrThrow(
  all: AllContent,
  listed: CatalogueIds,
  spoken: MadePack = keptVoice(),
): { readonly faults: readonly [] } {
  const said = all.phrases.map(({ id, maxSeconds }) => ({
    id,
    maxSeconds,
    text: all.texts.phrases[id] ?? "",
  }));
  const faults = [...checkContent(all, listed), ...checkPack(spoken, said)];
  if (faults.length > 0)
    throw new InputError(faults.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
  return { faults: [] };
}

/** Its list is part of the program; the recordings themselves are held to it by the tests. */
function keptVoice(): MadePack {
  return { ...voice, format: 1 };
}
