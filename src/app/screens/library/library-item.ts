import type {
  EquipmentId,
  Level,
  Muscle,
  Phase,
  Place,
  Position,
  TechniqueClass,
  TechniqueFacts,
  TechniqueKind,
  TestFacts,
} from "#content";
import type { OwnTechnique } from "#engine";
import { techniqueSeconds } from "../../state/technique-time.ts";

/** Where something stands in the library. The two checks stand with the tests. */
export type LibraryGroup = Phase | "tests";

/** One line of the library: a technique of the catalogue, one of the person's own, or a test. */
export interface LibraryItem {
  readonly id: string;
  readonly of: "catalogue" | "own" | "test";
  readonly name: string;
  readonly group: LibraryGroup;
  readonly kind: TechniqueKind | null;
  readonly muscles: readonly Muscle[];
  /** Null where it has none of its own: tests and the person's own techniques. */
  readonly position: Position | null;
  readonly sided: "one" | "both";
  readonly seconds: number;
  readonly needs: ReadonlyArray<readonly string[]>;
  readonly places: readonly string[];
  /** Null when nobody said: it then counts as all of them. */
  readonly classes: readonly TechniqueClass[] | null;
}

export function techniqueItem(technique: TechniqueFacts, name: string, level: Level): LibraryItem {
  const { id, kind, muscles, position, sided, needs, places, classes, phase } = technique;
  const seconds = techniqueSeconds(technique, level);
  return {
    id,
    of: "catalogue",
    name,
    group: phase ?? "tests",
    kind,
    muscles,
    position,
    sided,
    seconds,
    needs,
    places,
    classes,
  };
}

export function testItem(test: TestFacts, name: string): LibraryItem {
  const { id, muscles, sided, seconds, needs, places, classes } = test;
  return {
    id,
    of: "test",
    name,
    group: "tests",
    kind: null,
    muscles,
    position: null,
    sided,
    seconds,
    needs,
    places,
    classes,
  };
}

/** A repetition of an own exercise counts five seconds: nobody asked how long it takes. */
export function ownItem(own: OwnTechnique): LibraryItem {
  const { id, name, phase, sided, needs, places } = own;
  const kind = ({ release: "pressure", stretch: "stretch", strengthen: "strength" } as const)[phase];
  return {
    id,
    of: "own",
    name,
    group: phase,
    kind,
    muscles: [],
    position: null,
    sided,
    seconds: ownSeconds(own),
    needs: [needs],
    places,
    classes: own.classes as readonly TechniqueClass[] | null,
  };
}

function ownSeconds({ sets, repetitions, holdSeconds, sided }: OwnTechnique): number {
  const repetitionSeconds = repetitions === null ? null : 5 + (holdSeconds ?? 0);
  const dose = {
    level: 1,
    sets,
    repetitions,
    holdSeconds: holdSeconds ?? 30,
    repetitionSeconds,
    restSeconds: 30,
    sources: [],
  } as const;
  return techniqueSeconds(
    { kind: "strength", sided, doses: [dose], settleSeconds: 30, closeSeconds: 10, switchSeconds: 15 },
    1,
  );
}

/** Whether everything for it is there: one full set of its things, and a place for it. Floor and wall always are. */
export function canDoWith(
  item: Pick<LibraryItem, "needs" | "places">,
  owned: ReadonlySet<EquipmentId>,
): boolean {
  const isThere = (thing: string) => thing === "floor" || thing === "wall" || owned.has(thing as EquipmentId);
  const hasThings = item.needs.some((set) => set.every(isThere));
  const hasPlace =
    item.places.length === 0 ||
    item.places.some((place) => (place as Place) === "standing" || isThere(place));
  return hasThings && hasPlace;
}
