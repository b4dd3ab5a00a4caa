import { signal } from "@preact/signals";
import type { PersonRecord } from "#engine";
import type { EventBody, EventId } from "#events";
import type { Entry, EntryType, NewEntry } from "#journal";
import type { OpenedJournal } from "./open-person-journal.ts";

/** What is known of the person on this device. */
export type PersonState =
  | { readonly kind: "closed" }
  | { readonly kind: "opening" }
  /** `kept` is false as long as nothing was stored. */
  | { readonly kind: "open"; readonly record: PersonRecord; readonly kept: boolean }
  | { readonly kind: "failed"; readonly message: string };

export const person = signal<PersonState>({ kind: "closed" });

let opening: Promise<OpenedJournal | null> | null = null;

/** Opens the journal, where there is one. Creates nothing; the first `record` does that. */
export async function openPerson(): Promise<void> {
  await (opening ??= open());
}

/** Forgets what is in memory, after the journal was deleted or to try again after a failure. */
export function closePerson(): void {
  opening = null;
  person.value = { kind: "closed" };
}

/** Saves one thing that happened. Resolves when it is on the disk; false when it could not be saved. */
export async function record<Type extends EntryType>(type: Type, body: EventBody<Type>): Promise<boolean> {
  return (await recordAll([{ type, body } as NewEntry])) !== null;
}

/** Saves several things together: all or none. The events as saved, or null when that failed (the person is told). */
export async function recordAll(events: readonly NewEntry[]): Promise<readonly Entry[] | null> {
  return change((journal) => journal.recordAll(events));
}

/** Takes an entry back: it stays in the journal and no longer counts. */
export async function retract(id: EventId): Promise<boolean> {
  return (await change((journal) => journal.retract(id))) !== null;
}

/** Puts an entry back that was taken back. */
export async function restore(id: EventId): Promise<boolean> {
  return (await change((journal) => journal.restore(id))) !== null;
}

/** The entry counts with this body, of its own type, from now on. */
export async function correct<Type extends EntryType>(id: EventId, body: EventBody<Type>): Promise<boolean> {
  return (await change((journal) => journal.correct(id, body))) !== null;
}

/** A message about the last thing that could not be saved; shown until it is dismissed. */
export const saveFault = signal<string | null>(null);

/** The opened journal, for the pages that export, import and list entries. Null where none exists yet. */
export async function openedJournal(): Promise<OpenedJournal | null> {
  return (opening ??= open());
}

async function open(): Promise<OpenedJournal | null> {
  person.value = { kind: "opening" };
  try {
    const { openPersonJournal } = await import("./open-person-journal.ts");
    const journal = await openPersonJournal((state) => {
      person.value = { kind: "open", ...state };
    });
    return journal;
  } catch (error) {
    person.value = { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    return null;
  }
}

async function change<Value>(act: (journal: OpenedJournal) => Promise<Saved<Value>>): Promise<Value | null> {
  const journal = await openedJournal();
  if (journal === null) return null;
  const saved = await act(journal);
  if (saved.ok) return saved.value;
  saveFault.value = saved.error;
  return null;
}

export type Saved<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };
