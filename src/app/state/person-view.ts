import type { Result } from "#base";
import type { Catalogue, EquipmentId, Level, TechniqueId } from "#content";
import type { PersonRecord, Restrictions, Screening } from "#engine";
import { questions } from "#content/questions";
import { playableAlone } from "#engine/planning";
import type { PlayRefusal } from "#engine/planning";
import { profileOf, restrictionsOn } from "#engine/progress";
import type { PlannedSession } from "#events";
import { isBlocked, isUnchecked, screeningOf } from "./clearance.ts";
import { whyOut, whyOutByHistory } from "./reasons.ts";
import type { Judged, WhyOut } from "./reasons.ts";
import { today } from "./today.ts";

/** What the library shows of a person: what is out for them, what they own, where they stand. */
export interface PersonView {
  readonly record: PersonRecord;
  readonly screening: Screening;
  /** Nothing may be started: the check is not finished, or sends them to somebody first. */
  readonly blocked: boolean;
  /** Nothing of the check was ever answered. */
  readonly unchecked: boolean;
  /** Null while they have not said. */
  readonly owned: ReadonlySet<EquipmentId> | null;
  readonly levelOf: (technique: string) => Level;
  readonly whyOut: (judged: Judged) => WhyOut | null;
  /** One technique as a session of its own, or why not. */
  readonly playAlone: (technique: TechniqueId) => Result<PlannedSession, PlayRefusal>;
}

/** Loaded on its own, with the engine, once there is a person to judge for. */
export function personViewOf(record: PersonRecord, catalogue: Catalogue): PersonView {
  const screening = screeningOf(record);
  const { adaptations } = screening;
  const date = today();
  const restrictions: Restrictions = restrictionsOn(record, date, catalogue, { adaptations });
  const baseLevel: Level = record.person.experience === "experienced" ? 2 : 1;
  return {
    record,
    screening,
    blocked: isBlocked(screening),
    unchecked: isUnchecked(record),
    owned: record.equipment === null ? null : new Set(record.equipment as readonly EquipmentId[]),
    levelOf: (technique) => record.levels[technique]?.level ?? baseLevel,
    whyOut: (judged) => whyOut(judged, screening, questions) ?? whyOutByHistory(judged, restrictions),
    playAlone: (technique) =>
      playableAlone(profileOf(record, { date }, catalogue), catalogue, questions, technique),
  };
}
