import { journalToCsv } from "#interop";
import { writeJournalFile } from "#journal";
import { changeDeviceSettings } from "../../platform/device-settings.ts";
import { saveFile, shareFile } from "../../platform/save-file.ts";
import { copyName } from "../../state/journal-files.ts";
import { openedJournal } from "../../state/person.ts";
import { today } from "../../state/today.ts";

/** How handing something out went, for the person. */
export interface HandedOut {
  readonly ok: boolean;
  readonly words: string;
}

/** The whole journal as a file that this app, or any other, can read. */
export async function saveCopy(): Promise<HandedOut> {
  return handOut(({ kept }) => {
    saveFile(copyName(today()), writeJournalFile(kept), "application/x-ndjson");
    noteCopy();
    return done("Saved. Look for the file among your downloads, and keep it somewhere safe.");
  });
}

export async function shareCopy(): Promise<HandedOut> {
  return handOut(async ({ kept }) => {
    const shared = await shareFile(copyName(today(), "txt"), writeJournalFile(kept));
    if (!shared) return { ok: false, words: "Nothing was handed on." };
    noteCopy();
    return done("Handed on. Check that it has arrived.");
  });
}

/** For a spreadsheet; the marker at its start tells older ones that it is UTF-8. */
export async function saveTable(): Promise<HandedOut> {
  return handOut(({ history }) => {
    saveFile(copyName(today(), "csv"), journalToCsv(history, { byteOrderMark: true }), "text/csv");
    return done("Saved as a table. It cannot be brought back; a copy can.");
  });
}

type Journal = NonNullable<Awaited<ReturnType<typeof openedJournal>>>;
type Contents = Extract<Awaited<ReturnType<Journal["contents"]>>, { ok: true }>["value"];

async function handOut(use: (contents: Contents) => HandedOut | Promise<HandedOut>): Promise<HandedOut> {
  const journal = await openedJournal();
  if (journal === null) return { ok: false, words: "The journal does not open." };
  const contents = await journal.contents();
  return contents.ok ? use(contents.value) : { ok: false, words: contents.error };
}

function noteCopy(): void {
  changeDeviceSettings({ copySavedOn: today() });
}

function done(words: string): HandedOut {
  return { ok: true, words };
}
