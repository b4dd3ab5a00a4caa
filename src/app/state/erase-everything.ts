import { forgetFetchedFiles } from "../platform/file-cache.ts";
import { forgetDevice } from "../platform/forget-device.ts";
import { takeSessionLock } from "../platform/session-lock.ts";
import { openedJournal } from "./person.ts";
import type { Saved } from "./person.ts";

/**
 * Removes all that the app keeps on this device: journal, running session, settings, drafts. Other tabs are told. Not
 * while a session runs, which would go on writing.
 */
export async function eraseEverything(): Promise<Saved<null>> {
  const lock = await takeSessionLock();
  if (lock === null) return { ok: false, error: "A session is running. End it first; nothing was deleted." };
  try {
    const journal = await openedJournal();
    if (journal === null) return { ok: false, error: "The journal does not open, so nothing was deleted." };
    const erased = await journal.eraseEverything();
    if (erased.ok) {
      forgetDevice();
      // Which pictures and words were fetched tells of the plan.
      await forgetFetchedFiles().catch(() => undefined);
    }
    return erased;
  } finally {
    lock.release();
  }
}
