import type { EquipmentId } from "#content";
import type { Person } from "#engine";

/** What was filled in and not saved yet. */
export interface StartDraft {
  readonly about: Person;
  readonly owned: readonly EquipmentId[];
  readonly minutes: number;
}

/** In the tab's own storage: the browser's Back and a reload lose nothing, closing the tab forgets it. */
const key = "unclench-start";

export function readStartDraft(): StartDraft | null {
  try {
    return draftIn(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

export function keepStartDraft(draft: StartDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage may be refused: the answers then last as long as the page.
  }
}

export function forgetStartDraft(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Only this app writes there, but an older version may have: a draft of another shape is dropped. */
export function draftIn(text: string | null): StartDraft | null {
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (typeof kept !== "object" || kept === null) return null;
  const { about, owned, minutes } = kept as Readonly<Record<string, unknown>>;
  const isDraft =
    typeof about === "object" && about !== null && Array.isArray(owned) && typeof minutes === "number";
  return isDraft ? (kept as StartDraft) : null;
}
