import type { Catalogue, TechniqueClass, TechniqueId } from "#content";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { PersonRecord, ToldStopSign } from "./person-record.ts";
import type { Restrictions } from "./restrictions.ts";
import { isSerious, laterCheckDays } from "./stop-sign.ts";

type Out = Pick<Restrictions, "classesOut" | "techniquesOut">;
type FreeOf = PersonRecord["freeOf"];

/** What stop signs took out and no later check has given back (ADAPT-1). */
export function outAfterSigns(record: PersonRecord, date: LocalDate, catalogue: Catalogue): Out {
  const told = record.stopSigns.filter(({ on }) => on <= date);
  const classesOut = new Map<TechniqueClass, Out["classesOut"][number]>();
  const techniquesOut = new Map<TechniqueId, Out["techniquesOut"][number]>();
  for (const sign of activeSigns(told, record.freeOf, date)) {
    const laterCheckFrom = addDays(sign.on, laterCheckDays);
    const classes = isSerious(sign.sign) ? classesOf(sign.technique, record, catalogue) : [];
    const out = classes.filter((each) => !isFreeOf(record.freeOf, each, sign.on, date));
    for (const each of out)
      classesOut.set(each, { class: each, rule: "ADAPT-1", side: null, laterCheckFrom });
    if (classes.length > 0 && out.length === 0) continue;
    techniquesOut.set(sign.technique, { technique: sign.technique, rule: "ADAPT-1", laterCheckFrom });
  }
  return { classesOut: [...classesOut.values()], techniquesOut: [...techniquesOut.values()] };
}

/**
 * Signs that still act, oldest first: each serious one, and of those that are too much the second and later ones of a
 * technique, until a later check of that technique.
 */
export function activeSigns(
  signs: readonly ToldStopSign[],
  freeOf: FreeOf,
  date: LocalDate,
): readonly ToldStopSign[] {
  const active = signs.filter((sign) => sign.on <= date && !isFreeOf(freeOf, sign.technique, sign.on, date));
  const seen = new Set<TechniqueId>();
  return active.filter((sign) => {
    if (isSerious(sign.sign)) return true;
    const again = seen.has(sign.technique);
    seen.add(sign.technique);
    return again;
  });
}

/** Whether a later check, at least seven days after the sign, found `what` free of it. */
export function isFreeOf(freeOf: FreeOf, what: string, since: LocalDate, date: LocalDate): boolean {
  const from = addDays(since, laterCheckDays);
  return freeOf.some((check) => check.what === what && check.on >= from && check.on <= date);
}

/** Classes of a technique or test; an own one without classes, or one that nobody knows any more, has all. */
export function classesOf(
  technique: string,
  record: Pick<PersonRecord, "own">,
  catalogue: Catalogue,
): readonly TechniqueClass[] {
  const known = [...catalogue.techniques, ...catalogue.tests].find(({ id }) => id === technique);
  if (known) return known.classes;
  const own = record.own.find(({ id }) => id === technique);
  if (own?.classes) return own.classes as readonly TechniqueClass[];
  return [...new Set([...catalogue.techniques, ...catalogue.tests].flatMap(({ classes }) => classes))];
}
