import type { Catalogue, TechniqueClass, TechniqueId } from "#content";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import { withHarder } from "./harder-classes.ts";
import type { PersonRecord, ToldStopSign } from "./person-record.ts";
import type { Restrictions } from "./restrictions.ts";
import { isSerious, laterCheckDays } from "../screening/stop-signs.ts";

type Out = Pick<Restrictions, "classesOut" | "techniquesOut">;
type FreeOf = PersonRecord["freeOf"];

/**
 * What stop signs took out and no later check has given back (ADAPT-1). What loads the same harder goes and comes back with
 * the class that was told of, and never before it (ADAPT-1a).
 */
export function outAfterSigns(record: PersonRecord, date: LocalDate, catalogue: Catalogue): Out {
  const classesOut = new Map<TechniqueClass, Out["classesOut"][number]>();
  const techniquesOut = new Map<TechniqueId, Out["techniquesOut"][number]>();
  for (const { technique, sign, on } of activeSigns(record, date, catalogue)) {
    const laterCheckFrom = addDays(on, laterCheckDays);
    const classes = isSerious(sign) ? classesOf(technique, record, catalogue) : [];
    const out = classes.filter((each) => !isFreeOf(record.freeOf, each, on, date));
    for (const each of withHarder(out))
      classesOut.set(each, { class: each, rule: "ADAPT-1", side: null, laterCheckFrom });
    if (classes.length > 0 && out.length === 0) continue;
    techniquesOut.set(technique, { technique, rule: "ADAPT-1", laterCheckFrom });
  }
  return { classesOut: [...classesOut.values()], techniquesOut: [...techniquesOut.values()] };
}

/** A sign that takes its technique out, and with a serious one its classes, until a later check. */
export type ActiveSign = Pick<ToldStopSign, "technique" | "side" | "sign" | "on">;

/**
 * Signs that still act, oldest first: each serious one, and of those that are too much the second and later ones of a
 * technique until a later check of it. The gentler form that was offered in the same session counts as the second time,
 * for itself and for the technique it stood in for.
 */
export function activeSigns(
  record: Pick<PersonRecord, "stopSigns" | "freeOf">,
  date: LocalDate,
  catalogue: Catalogue,
): readonly ActiveSign[] {
  const standing = record.stopSigns.filter(
    ({ technique, on }) => on <= date && !isFreeOf(record.freeOf, technique, on, date),
  );
  const before: ToldStopSign[] = [];
  return standing.flatMap((told): readonly ActiveSign[] => {
    if (isSerious(told.sign)) return [told];
    const again = before.some(({ technique }) => technique === told.technique);
    const harder = before.filter((other) => isGentlerForm(told, other, catalogue));
    before.push(told);
    const { side, sign, on } = told;
    const stoodInFor = harder.map(({ technique }) => ({ technique, side, sign, on }));
    return again || harder.length > 0 ? [...stoodInFor, told] : [];
  });
}

function isGentlerForm(told: ToldStopSign, other: ToldStopSign, catalogue: Catalogue): boolean {
  if (told.session === null || told.session !== other.session) return false;
  const facts = catalogue.techniques.find(({ id }) => id === other.technique);
  return facts?.easier.some((id) => id === told.technique) ?? false;
}

/** Whether a later check, at least seven days after the sign, found `what` free of it. */
export function isFreeOf(freeOf: FreeOf, what: string, since: LocalDate, date: LocalDate): boolean {
  const from = addDays(since, laterCheckDays);
  return freeOf.some((check) => check.what === what && check.on >= from && check.on <= date);
}

/** Classes of a technique or test; an own one without classes, or one that nobody knows any more, has all. */
function classesOf(
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
