import type { AllContent } from "../all-content.ts";
import { fault } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";

/** The ids of the catalogue as transcribed by hand: `fixtures/catalogue-ids.json`. */
export interface CatalogueIds {
  readonly techniques: readonly string[];
  readonly tests: readonly string[];
  readonly questions: readonly string[];
  /** Ids that the catalogue itself gives to rules, checks, cautions and readers' questions. */
  readonly notes: readonly string[];
  /** Ids in the same style for what it lists without one. */
  readonly ourNotes: readonly string[];
  readonly claims: readonly string[];
  readonly disagreements: readonly string[];
  readonly anatomy: readonly string[];
}

/** Ids are unique, and they are those of the catalogue: none missing, none that it does not know. */
export function checkIds(all: AllContent, listed: CatalogueIds): readonly ContentFault[] {
  return [
    ...compareIds("techniques", all.techniques, listed.techniques),
    ...compareIds("tests", all.tests, listed.tests),
    ...compareIds("questions", all.questions, listed.questions),
    ...compareIds("notes", all.notes, [...listed.notes, ...listed.ourNotes]),
    ...compareIds("claims", all.claims, listed.claims),
    ...compareIds("disagreements", all.disagreements, listed.disagreements),
    ...compareIds("anatomy", all.anatomy, listed.anatomy),
    ...findTwice("phrases", all.phrases),
    ...findTwice("articles", all.articles),
    ...findTwice("papers", all.papers),
  ];
}

type WithId = { readonly id: string };

function compareIds(
  list: string,
  entries: readonly WithId[],
  listed: readonly string[],
): readonly ContentFault[] {
  const ids = new Set(entries.map(({ id }) => id));
  const known = new Set(listed);
  return [
    ...findTwice(list, entries),
    ...listed
      .filter((id) => !ids.has(id))
      .map((id) => fault(`${list}/${id}`, "is in the catalogue and not here")),
    ...[...ids].filter((id) => !known.has(id)).map((id) => fault(`${list}/${id}`, "is not in the catalogue")),
  ];
}

function findTwice(list: string, entries: readonly WithId[]): readonly ContentFault[] {
  const ids = entries.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => fault(`${list}/${id}`, "stands there twice"));
}
