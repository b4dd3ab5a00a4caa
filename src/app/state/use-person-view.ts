import { useEffect, useState } from "preact/hooks";
import type { Catalogue } from "#content";
import { mayHaveJournal } from "../platform/kept-journal.ts";
import type { PersonView, personViewOf } from "./person-view.ts";
import { openPerson, person } from "./person.ts";

type ViewOf = typeof personViewOf;

/** Null until it is known that there is a journal, and always where there is none. Pages are readable without it. */
export function usePersonView(catalogue: Catalogue): PersonView | null {
  const [viewOf, setViewOf] = useState<ViewOf | null>(null);
  useEffect(() => {
    let shown = true;
    void loadView().then((loaded) => {
      if (shown && loaded !== null) setViewOf(() => loaded);
    });
    return () => {
      shown = false;
    };
  }, []);
  const state = person.value;
  if (viewOf === null || state.kind !== "open" || !state.kept) return null;
  return knownView(state.record, catalogue, viewOf);
}

async function loadView(): Promise<ViewOf | null> {
  if (person.value.kind !== "open" && !(await mayHaveJournal())) return null;
  await openPerson();
  return (await import("./person-view.ts")).personViewOf;
}

let last: PersonView | null = null;

/** Made once a record: a record never changes. */
function knownView(record: PersonView["record"], catalogue: Catalogue, viewOf: ViewOf): PersonView {
  if (last?.record !== record) last = viewOf(record, catalogue);
  return last;
}
