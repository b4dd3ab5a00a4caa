import type { AllContent, TextsById } from "../all-content.ts";
import { fault, faultIf } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";
import { listStrings } from "./list-strings.ts";

/** Every id has its words, no words are left over, none are empty, and names are the same everywhere. */
export function checkTexts(all: AllContent): readonly ContentFault[] {
  const { texts } = all;
  return [
    ...matchTexts("techniques", all.techniques, texts.techniques),
    ...matchTexts("techniqueNames", all.techniques, texts.techniqueNames),
    ...matchTexts("tests", all.tests, texts.tests),
    ...matchTexts("testNames", all.tests, texts.testNames),
    ...matchTexts("questions", all.questions, texts.questions),
    ...matchTexts("phrases", all.phrases, texts.phrases),
    ...matchTexts("notes", all.notes, texts.notes),
    ...matchTexts("claims", all.claims, texts.claims),
    ...matchTexts("disagreements", all.disagreements, texts.disagreements),
    ...matchTexts("anatomy", all.anatomy, texts.anatomy),
    ...compareNames("techniques", texts.techniques, texts.techniqueNames),
    ...compareNames("tests", texts.tests, texts.testNames),
    ...checkSpokenNames(all),
    ...checkDiffers(all),
    ...checkSays(all),
  ];
}

/** Said in words only where there is something to say. */
const mayBeEmpty = /\/(standIns|differ|easier|harder)$/;
const mayBeNone = /\/(cautions|corrections)$/;

function matchTexts(
  list: string,
  entries: ReadonlyArray<{ readonly id: string }>,
  texts: TextsById<unknown>,
): readonly ContentFault[] {
  const ids = new Set(entries.map(({ id }) => id));
  return [
    ...[...ids].filter((id) => !(id in texts)).map((id) => fault(`texts/${list}/${id}`, "has no words")),
    ...Object.entries(texts).flatMap(([id, text]) => {
      const path = `texts/${list}/${id}`;
      return [...faultIf(!ids.has(id), path, "are words of nothing"), ...findEmpty(path, text)];
    }),
  ];
}

function findEmpty(path: string, value: unknown): readonly ContentFault[] {
  const empty = listStrings(path, value).filter((found) => found.text.trim() === "");
  return [
    ...empty.filter((found) => !mayBeEmpty.test(found.path)).map((found) => fault(found.path, "is empty")),
    ...listLists(path, value)
      .filter((found) => found.length === 0 && !mayBeNone.test(found.path))
      .map((found) => fault(found.path, "lists nothing")),
  ];
}

function listLists(
  path: string,
  value: unknown,
): ReadonlyArray<{ readonly path: string; readonly length: number }> {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => listLists(`${path}/${key}`, each));
  return Array.isArray(value) ? [{ path, length: value.length }, ...inner] : inner;
}

function compareNames(
  list: string,
  texts: TextsById<{ readonly name: string }>,
  names: TextsById<string>,
): readonly ContentFault[] {
  return Object.entries(texts).flatMap(([id, { name }]) =>
    faultIf(
      names[id] !== undefined && names[id] !== name,
      `texts/${list}/${id}/name`,
      `is "${name}" here and "${names[id] ?? ""}" among the names`,
    ),
  );
}

/** A session says what comes next, what one needs, how to get into it and out of it; a test says its name. */
function checkSpokenNames(all: AllContent): readonly ContentFault[] {
  const spoken = new Set(all.phrases.map(({ id }) => id));
  const needed = [
    ...all.techniques.flatMap(({ id }) => [`name-${id}`, `need-${id}`, `into-${id}`, `out-${id}`]),
    ...all.tests.map(({ id }) => `name-${id}`),
  ];
  return needed.filter((id) => !spoken.has(id)).map((id) => fault(`phrases/${id}`, "is never said"));
}

function checkDiffers(all: AllContent): readonly ContentFault[] {
  return all.techniques.flatMap(({ id, disagreements }) =>
    faultIf(
      disagreements.length > 0 && all.texts.techniques[id]?.differ === "",
      `texts/techniques/${id}/differ`,
      "is empty where sources disagree",
    ),
  );
}

function checkSays(all: AllContent): readonly ContentFault[] {
  return all.disagreements.flatMap(({ id, sides }) => {
    const said = Object.keys(all.texts.disagreements[id]?.says ?? {}).toSorted();
    const sources = sides.map(({ source }) => source).toSorted();
    return faultIf(
      said.join() !== sources.join(),
      `texts/disagreements/${id}/says`,
      `speaks for ${said.join(", ")} and not for ${sources.join(", ")}`,
    );
  });
}
