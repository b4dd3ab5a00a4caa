import type { EquipmentId, Muscle, Position } from "#content";
import { canDoWith } from "./library-item.ts";
import type { LibraryGroup, LibraryItem } from "./library-item.ts";

/** What the library is narrowed to. It lives in the address, so that Back and links bring it again. */
export interface LibraryFilters {
  readonly group: LibraryGroup | null;
  readonly muscle: Muscle | null;
  readonly position: Position | null;
  /** At most this many minutes. */
  readonly minutes: number | null;
  /** Only what can be done with the things that the person owns. */
  readonly owned: boolean;
}

export const noFilters: LibraryFilters = {
  group: null,
  muscle: null,
  position: null,
  minutes: null,
  owned: false,
};

export const libraryGroups: readonly LibraryGroup[] = ["release", "stretch", "strengthen", "tests"];
export const positionChoices: readonly Position[] = [
  "supine",
  "prone",
  "side-lying",
  "half-upright",
  "seated",
  "kneeling",
  "half-kneeling",
  "quadruped",
  "standing",
];
export const minuteChoices: readonly number[] = [2, 3, 5, 8];

/** Filters from the query of an address. What it does not know, it leaves out. */
export function filtersFrom(
  query: Readonly<Record<string, string>>,
  muscles: readonly Muscle[],
): LibraryFilters {
  const minutes = Number(query["minutes"]);
  return {
    group: oneOf(libraryGroups, query["phase"]),
    muscle: oneOf(muscles, query["muscle"]),
    position: oneOf(positionChoices, query["position"]),
    minutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= 60 ? minutes : null,
    owned: query["mine"] === "1",
  };
}

/** The address that shows the library narrowed so. */
export function libraryAddress(filters: LibraryFilters): string {
  const query = new URLSearchParams();
  if (filters.group !== null) query.set("phase", filters.group);
  if (filters.muscle !== null) query.set("muscle", filters.muscle);
  if (filters.position !== null) query.set("position", filters.position);
  if (filters.minutes !== null) query.set("minutes", String(filters.minutes));
  if (filters.owned) query.set("mine", "1");
  const text = query.toString();
  return text === "" ? "/library" : `/library?${text}`;
}

export function countFilters(filters: LibraryFilters): number {
  return Object.values(filters).filter((value) => value !== null && value !== false).length;
}

/** What stays. `owned` is null while nobody has said what they own; that filter then keeps everything. */
export function filterLibrary(
  items: readonly LibraryItem[],
  filters: LibraryFilters,
  owned: ReadonlySet<EquipmentId> | null,
): readonly LibraryItem[] {
  return items.filter(
    (item) =>
      (filters.group === null || item.group === filters.group) &&
      (filters.muscle === null || item.muscles.includes(filters.muscle)) &&
      (filters.position === null || item.position === filters.position) &&
      (filters.minutes === null || item.seconds <= filters.minutes * 60) &&
      (!filters.owned || owned === null || canDoWith(item, owned)),
  );
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | null {
  return values.find((value) => value === text) ?? null;
}
