import { emptyDraft, isBegun } from "./check-draft.ts";
import type { CheckDraft } from "./check-draft.ts";

/** In the tab's own storage: a reload loses nothing, closing the tab forgets it. */
const key = "unclench-check";

/** What an interrupted check left in this tab. Reads only. */
export function readDraft(): CheckDraft {
  try {
    return draftIn(sessionStorage.getItem(key)) ?? emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Keeps a draft once something was answered. */
export function keepDraft(draft: CheckDraft): void {
  if (!isBegun(draft)) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage may be refused: the answers then last as long as the page.
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Only this app writes there, but an older version may have: a draft of another shape is dropped. */
export function draftIn(text: string | null): CheckDraft | null {
  const kept: unknown = text === null ? null : JSON.parse(text);
  return isDraft(kept) ? kept : null;
}

function isDraft(kept: unknown): kept is CheckDraft {
  if (!isRecord(kept)) return false;
  const { ageText, ageDeclined, lists, context, region } = kept;
  return (
    typeof ageText === "string" &&
    typeof ageDeclined === "boolean" &&
    isRecord(lists) &&
    Object.values(lists).every(isList) &&
    isRecord(context) &&
    (region === null || typeof region === "string")
  );
}

function isList(list: unknown): boolean {
  return isRecord(list) && typeof list["none"] === "boolean" && isRecord(list["items"])
    ? Object.values(list["items"]).every(isItem)
    : false;
}

function isItem(item: unknown): boolean {
  if (!isRecord(item)) return false;
  const { said, plainer } = item;
  return (
    (said === "yes" || said === "unsure") &&
    (plainer === null || plainer === "yes" || plainer === "no" || plainer === "unsure")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
