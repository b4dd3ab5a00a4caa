import type { LocalDate } from "#base";

/** In the tab's own storage: the browser's Back and a reload lose nothing, closing the tab forgets it. */
const storageKey = "unclench-test";

/** What was filled in and not saved yet, by place. Of another day nothing counts. */
interface Kept {
  readonly on: LocalDate;
  readonly places: Readonly<Record<string, unknown>>;
}

/** Where the storage is refused, the drafts last as long as the page. */
let kept: Kept | null = null;

/** What was kept at a place on that day; undefined where nothing was. Only this app writes there. */
export function draftAt(place: string, on: LocalDate): unknown {
  return placesOn(on)[place];
}

export function keepDraftAt(place: string, value: unknown, on: LocalDate): void {
  write({ on, places: { ...placesOn(on), [place]: value } });
}

/** Forgets every place whose name begins so. */
export function forgetDraftsAt(start: string, on: LocalDate): void {
  const places = Object.entries(placesOn(on)).filter(([place]) => !place.startsWith(start));
  write({ on, places: Object.fromEntries(places) });
}

function placesOn(on: LocalDate): Kept["places"] {
  const found = read();
  return found?.on === on ? found.places : {};
}

function read(): Kept | null {
  try {
    const text = sessionStorage.getItem(storageKey);
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return kept;
  }
}

function write(next: Kept): void {
  kept = next;
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Refused: what is in memory has to do.
  }
}
