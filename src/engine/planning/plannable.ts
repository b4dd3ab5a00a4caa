import type {
  Dose,
  Level,
  Phase,
  Position,
  SourceRef,
  TechniqueClass,
  TechniqueFacts,
  TechniqueId,
  TechniqueKind,
} from "#content";
import type { OwnTechnique } from "../progress/person-record.ts";

/** What the planner needs to know of a technique, the catalogue's and the person's own alike. */
export interface Plannable {
  readonly id: TechniqueId;
  readonly kind: TechniqueKind;
  readonly phase: Phase | null;
  readonly muscles: TechniqueFacts["muscles"];
  readonly depth: TechniqueFacts["depth"];
  readonly sided: TechniqueFacts["sided"];
  readonly position: Position;
  readonly classes: readonly TechniqueClass[];
  readonly places: readonly string[];
  readonly needs: ReadonlyArray<readonly string[]>;
  readonly doses: readonly Dose[];
  readonly settleSeconds: number;
  readonly closeSeconds: number;
  readonly switchSeconds: number;
  readonly resettleSeconds?: number;
  readonly sources: readonly SourceRef[];
  readonly isOwn: boolean;
}

/** One repetition of a person's own exercise, in seconds; nobody asked them. */
const ownRepetitionSeconds = 5;
const ownRestSeconds = 30;
const levels: readonly Level[] = [1, 2, 3];
const kinds = { release: "pressure", stretch: "stretch", strengthen: "strength" } as const;

export function toPlannable(technique: TechniqueFacts): Plannable {
  return { ...technique, isOwn: false };
}

/** None named, or one that nobody knows, counts as all classes (safety contract); release by oneself counts as pressure. */
export function ownToPlannable(own: OwnTechnique, allClasses: readonly TechniqueClass[]): Plannable {
  const { sets, repetitions, holdSeconds } = own;
  const work = {
    sets,
    repetitions,
    holdSeconds: repetitions === null && holdSeconds === null ? 30 : holdSeconds,
    repetitionSeconds: repetitions === null ? null : ownRepetitionSeconds + (holdSeconds ?? 0),
  };
  return {
    id: own.id,
    kind: kinds[own.phase],
    phase: own.phase,
    muscles: [],
    depth: "surface",
    sided: own.sided,
    position: "standing",
    classes: classesOfOwn(own, allClasses),
    places: own.places,
    needs: [own.needs],
    doses: levels.map((level) => ({ level, ...work, restSeconds: ownRestSeconds, sources: [] })),
    settleSeconds: 30,
    closeSeconds: 10,
    switchSeconds: own.sided === "one" ? 15 : 0,
    sources: [],
    isOwn: true,
  };
}

function classesOfOwn(own: OwnTechnique, allClasses: readonly TechniqueClass[]): readonly TechniqueClass[] {
  const named = allClasses.filter((each) => own.classes?.includes(each));
  return own.classes === null || named.length === 0 || named.length < own.classes.length ? allClasses : named;
}

/** The dose at a level: the highest one not above it, or the lowest there is. */
export function doseAt(technique: Plannable, level: Level): Dose {
  let found: Dose | undefined;
  for (const dose of technique.doses) {
    if (dose.level <= level && (found === undefined || dose.level > found.level)) found = dose;
  }
  const dose = found ?? technique.doses[0];
  if (dose === undefined) throw new Error(`${technique.id} has no dose`);
  return dose;
}
