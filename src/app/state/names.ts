import type { CatalogueTechniqueId, TestId } from "#content";
import { techniqueNames, testNames } from "#content/en/names";
import type { PersonRecord } from "#engine";

/** What a technique or test is called; a person's own by the name they gave it. */
export function nameOf(id: string, person: Pick<PersonRecord, "own"> | null = null): string {
  return (
    techniqueNames[id as CatalogueTechniqueId] ??
    testNames[id as TestId] ??
    person?.own.find((own) => own.id === id)?.name ??
    "A technique of your own"
  );
}
