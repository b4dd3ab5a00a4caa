import { useEffect, useState } from "preact/hooks";
import type { LocalDate } from "#base";
import type { Catalogue } from "#content";
import { mayHaveJournal } from "../platform/kept-journal.ts";
import type { PersonView, personViewOf } from "./person-view.ts";
import { openPerson, person } from "./person.ts";
import { today } from "./today.ts";

type ViewOf = typeof personViewOf;

/** Undefined until it is known whether there is a journal; null where there is none. Pages are readable without it. */
export function usePersonView(catalogue: Catalogue): PersonView | null | undefined {
  const [viewOf, setViewOf] = useState<ViewOf | null | undefined>(undefined);
  useEffect(() => {
    let shown = true;
    void loadView().then((loaded) => {
      if (shown) setViewOf(() => loaded);
    });
    return () => {
      shown = false;
    };
  }, []);
  const state = person.value;
  if (viewOf === undefined || state.kind === "opening") return undefined;
  if (viewOf === null || state.kind !== "open" || !state.kept) return null;
  return knownView(state.record, catalogue, viewOf);
}

async function loadView(): Promise<ViewOf | null> {
  if (person.value.kind !== "open" && !(await mayHaveJournal())) return null;
  await openPerson();
  try {
    return (await import("./person-view.ts")).personViewOf;
  } catch {
    // A part that does not load leaves the page readable, with nothing to start.
    return null;
  }
}

let last: { readonly on: LocalDate; readonly view: PersonView } | null = null;

/** Made once for a record and a day: a record never changes. */
function knownView(record: PersonView["record"], catalogue: Catalogue, viewOf: ViewOf): PersonView {
  const on = today();
  if (last?.view.record !== record || last.on !== on) last = { on, view: viewOf(record, catalogue) };
  return last.view;
}
