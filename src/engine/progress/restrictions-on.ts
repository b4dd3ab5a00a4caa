import type { Adaptation, Catalogue, TechniqueId } from "#content";
import type { LocalDate } from "#base";
import type { DatedTest } from "../assessment/finding.ts";
import { emptyRecord } from "./empty-record.ts";
import { outAfterSigns } from "./out-after-signs.ts";
import { outAfterTests } from "./out-after-tests.ts";
import { passiveOnlyOn, stopOn } from "./pain-today.ts";
import { lessOf } from "./less-of.ts";
import type { PersonRecord } from "./person-record.ts";
import type { Restrictions } from "./restrictions.ts";
import { isLevelUpOffered } from "./technique-level.ts";

/**
 * What history asks of the plan of a day (ADAPT rules, FIND-3, FIND-10 and the stop signs of the safety contract).
 * `record` is null where there is no journal; `tests` are the person's tests where they come from elsewhere.
 * `adaptations` of the safety check: with `no-level-up` no level up is offered.
 */
export function restrictionsOn(
  record: PersonRecord | null,
  date: LocalDate,
  catalogue: Catalogue,
  given: { readonly tests?: readonly DatedTest[]; readonly adaptations?: readonly Adaptation[] } = {},
): Restrictions {
  const known = record ?? emptyRecord;
  const tests = given.tests ?? known.tests;
  const signs = outAfterSigns(known, date, catalogue);
  return {
    classesOut: [...signs.classesOut, ...outAfterTests(tests, known.freeOf, date, catalogue)],
    techniquesOut: signs.techniquesOut,
    ...levelsOn(known, catalogue, given.adaptations ?? []),
    passiveOnly: passiveOnlyOn(known, date),
    stopAndRoute: stopOn(known, date),
    less: lessOf(tests, date),
  };
}

/** Caps after something was too much (ADAPT-2) and levels up that are offered, never forced (ADAPT-3). */
function levelsOn(
  record: PersonRecord,
  catalogue: Catalogue,
  adaptations: readonly Adaptation[],
): Pick<Restrictions, "levels" | "levelUpOffered" | "gentlerOffered"> {
  const levels: Restrictions["levels"][number][] = [];
  const levelUpOffered: TechniqueId[] = [];
  const gentlerOffered: Restrictions["gentlerOffered"][number][] = [];
  for (const [id, now] of Object.entries(record.levels).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const technique = id as TechniqueId;
    if (now.cap !== null) levels.push({ technique, level: now.cap, rule: "ADAPT-2" });
    if (now.tooMuchAtLowest) gentlerOffered.push({ technique, rule: "ADAPT-2" });
    const facts = catalogue.techniques.find((each) => each.id === technique);
    const isHigher = facts?.doses.some(({ level }) => level === now.level + 1) ?? false;
    if (isHigher && isLevelUpOffered(now) && !adaptations.includes("no-level-up"))
      levelUpOffered.push(technique);
  }
  return { levels, levelUpOffered, gentlerOffered };
}
