import type { Adaptation, Catalogue, TechniqueId } from "#content";
import type { LocalDate } from "#base";
import type { DatedTest, Finding } from "../assessment/finding.ts";
import { emptyRecord } from "./empty-record.ts";
import { outAfterSigns } from "./out-after-signs.ts";
import { outAfterTests } from "./out-after-tests.ts";
import { passiveOnlyOn, stopOn } from "./pain-today.ts";
import { lessOf } from "./less-of.ts";
import type { PersonRecord, TechniqueLevel } from "./person-record.ts";
import type { Restrictions } from "./restrictions.ts";
import { isLevelUpOffered } from "./technique-level.ts";

/**
 * What history asks of the plan of a day (ADAPT rules, FIND-3, FIND-10 and the stop signs of the safety contract).
 * `record` is null where there is no journal; `tests` are the person's tests where they come from elsewhere, `findings`
 * what they say where that is known already.
 * `adaptations` of the safety check: with `no-level-up` no level up is offered.
 */
export function restrictionsOn(
  record: PersonRecord | null,
  date: LocalDate,
  catalogue: Catalogue,
  given: {
    readonly tests?: readonly DatedTest[];
    readonly findings?: readonly Finding[];
    readonly adaptations?: readonly Adaptation[];
  } = {},
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
    less: lessOf(tests, date, given.findings),
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
  for (const technique of (Object.keys(record.levels) as TechniqueId[]).sort()) {
    const now = record.levels[technique];
    if (now === undefined) continue;
    if (now.cap !== null) levels.push({ technique, level: now.cap, rule: "ADAPT-2" });
    if (now.tooMuchAtLowest) gentlerOffered.push({ technique, rule: "ADAPT-2" });
    if (
      isLevelUpOffered(now) &&
      !adaptations.includes("no-level-up") &&
      hasDoseAbove(technique, now, catalogue)
    )
      levelUpOffered.push(technique);
  }
  return { levels, levelUpOffered, gentlerOffered };
}

function hasDoseAbove(technique: TechniqueId, now: TechniqueLevel, { techniques }: Catalogue): boolean {
  const facts = techniques.find(({ id }) => id === technique);
  return facts?.doses.some(({ level }) => level === now.level + 1) ?? false;
}
