import { useEffect, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import type { HistoryRow } from "#journal";
import { openedJournal } from "../../state/person.ts";

export type History =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "read"; readonly rows: readonly HistoryRow[] };

/** All entries, read again whenever the journal has changed. What was read stays until then. */
export function useHistory(person: PersonRecord): History {
  const [history, setHistory] = useState<History>({ kind: "reading" });
  useEffect(() => {
    let current = true;
    void read().then((found) => {
      if (current) setHistory(found);
    });
    return () => {
      current = false;
    };
  }, [person]);
  return history;
}

async function read(): Promise<History> {
  const contents = await (await openedJournal())?.contents();
  if (contents === undefined) return { kind: "failed", words: "The journal does not open." };
  return contents.ok
    ? { kind: "read", rows: contents.value.history }
    : { kind: "failed", words: contents.error };
}
