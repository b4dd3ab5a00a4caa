import { describe, expect, test, vi } from "vitest";
import { epochMs, ok } from "#base";
import type { Result } from "#base";
import type { EventId, KeptEvent } from "#events";
import { createMemoryJournalStore, openJournal } from "#journal";
import type { Entry, Journal, JournalStore, Projection } from "#journal";

/** What counts, in words: enough to see every effect. */
const listing: Projection<readonly string[]> = {
  version: 1,
  initial: [],
  apply: (state, entry) => [...state, wordsOf(entry)],
};

function wordsOf(entry: Entry): string {
  if (entry.type === "note-written") return entry.body.text;
  if (entry.type === "pain-reported") return `pain ${String(entry.body.score)}`;
  return entry.type;
}

function aSetup(store: JournalStore, more: { projection?: typeof listing; tailEntries?: number } = {}) {
  let time = Date.UTC(2026, 10, 20, 6, 30);
  return {
    store,
    projection: listing,
    now: () => epochMs((time += 1000)),
    newId: makeIds(),
    offsetMinutes: () => 60,
    ...more,
  };
}

let ids = 0;
function makeIds(): () => string {
  return () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`;
}

async function value<T, E>(result: Promise<Result<T, E>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
}

const pain = (score: number) => ({ score, when: "other", session: null }) as const;
const noteOf = (number: number) =>
  ({ type: "note-written", body: { text: `Note ${String(number)}` } }) as const;

function aForeign(number: number, at = "2026-11-20T07:00:00.000+01:00"): KeptEvent {
  return {
    id: `10000000-0000-4000-8000-${String(number).padStart(12, "0")}` as EventId,
    type: "knee-bent",
    version: 3,
    at: at as KeptEvent["at"],
    day: "2026-11-20" as KeptEvent["day"],
    device: "later" as KeptEvent["device"],
    count: number,
    body: { angle: 3 },
  };
}

function anImported(number: number, at: string): KeptEvent {
  const body = { text: `Imported ${String(number)}` };
  return { ...aForeign(number, at), type: "note-written", version: 1, body };
}

describe("recording", () => {
  test("[JRN-20] an event gets its id, instant, day, device and number", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore())));
    const first = await value(journal.record("note-written", { text: "Easier today" }));
    const second = await value(journal.record("pain-reported", pain(2)));
    expect(first).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
      type: "note-written",
      version: 1,
      at: "2026-11-20T07:30:01.000+01:00",
      day: "2026-11-20",
      device: expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
      count: 1,
      body: { text: "Easier today" },
    });
    expect([second.device, second.count]).toEqual([first.device, 2]);
    expect(journal.state).toEqual(["Easier today", "pain 2"]);
    expect(journal.status).toEqual({ count: 2, foreign: 0, faulty: 0 });
  });

  test("[JRN-21] the state changes only after the store has the event", async () => {
    const store = createMemoryJournalStore();
    const journal = await value(openJournal(aSetup(store)));
    const seen: unknown[] = [];
    journal.subscribe((state) => seen.push(state));
    vi.spyOn(store, "record").mockResolvedValueOnce({ ok: false, error: { type: "StorageFull" } });
    expect(await journal.record("note-written", { text: "Lost" })).toEqual({
      ok: false,
      error: { type: "StorageFull" },
    });
    expect([journal.state, seen]).toEqual([[], []]);
    await value(journal.record("note-written", { text: "Kept" }));
    expect(seen).toEqual([["Kept"]]);
  });

  test("[JRN-22] several entries are recorded together or not at all", async () => {
    const store = createMemoryJournalStore();
    const journal = await value(openJournal(aSetup(store)));
    const wrong = { type: "pain-reported", body: pain(11) } as const;
    expect(await journal.recordAll([noteOf(1), wrong])).toEqual({
      ok: false,
      error: {
        type: "BodyInvalid",
        fault: { path: "body.score", expected: "a number of at most 10", found: "11" },
      },
    });
    expect(await store.count()).toEqual(ok(0));
    const written = await value(journal.recordAll([noteOf(1), noteOf(2)]));
    expect(written.map(({ at, count }) => [at, count])).toEqual([
      [written[0]?.at, 1],
      [written[0]?.at, 2],
    ]);
    expect(await value(journal.recordAll([]))).toEqual([]);
  });

  test("[JRN-23] what is recorded at once is recorded one after another", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore())));
    await Promise.all([1, 2, 3, 4].map((number) => journal.record("note-written", noteOf(number).body)));
    expect(journal.state).toEqual(["Note 1", "Note 2", "Note 3", "Note 4"]);
  });

  test("[JRN-24] fields that are undefined are not there, neither now nor after a reload", async () => {
    const store = createMemoryJournalStore();
    const journal = await value(openJournal(aSetup(store)));
    const body = { person: { age: 40, athlete: undefined } };
    const recorded = await value(journal.record("profile-changed", body));
    expect(recorded.body).toStrictEqual({ person: { age: 40 } });
  });
});

describe("taking back and putting right", () => {
  test("[JRN-25] a retraction can be undone by retracting it, or by restoring the entry", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore())));
    const note = await value(journal.record("note-written", { text: "A slip" }));
    const undo = await value(journal.retract(note.id));
    expect(journal.state).toEqual([]);
    await value(journal.retract(undo.id));
    expect(journal.state).toEqual(["A slip"]);
    await value(journal.retract(note.id));
    await value(journal.retract(note.id));
    expect(journal.state).toEqual([]);
    expect(await value(journal.restore(note.id))).toHaveLength(2);
    expect(journal.state).toEqual(["A slip"]);
    expect(await value(journal.restore(note.id))).toEqual([]);
  });

  test("[JRN-26] a correction has the entry's own type and is checked against it", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore())));
    const entry = await value(journal.record("pain-reported", pain(7)));
    const correction = await value(journal.correct(entry.id, pain(2)));
    expect(journal.state).toEqual(["pain 2"]);
    await value(journal.correct(correction.id, pain(3)));
    expect(journal.state).toEqual(["pain 3"]);
    expect(await journal.correct(entry.id, { text: "Wrong kind" })).toMatchObject({
      ok: false,
      error: { type: "BodyInvalid", fault: { path: "body.score" } },
    });
    await value(journal.retract(correction.id));
    expect(journal.state).toEqual(["pain 7"]);
  });

  test("[JRN-26] what is not there, a retraction and a newer event cannot be corrected", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore())));
    const unknown = aForeign(99).id;
    await value(journal.importEvents([aForeign(1)]));
    const note = await value(journal.record("note-written", { text: "A note" }));
    const retraction = await value(journal.retract(note.id));
    const tries = [
      await journal.retract(unknown),
      await journal.restore(unknown),
      await journal.correct(unknown, pain(1)),
      await journal.correct(retraction.id, pain(1)),
      await journal.correct(aForeign(1).id, pain(1)),
    ];
    expect(tries.map((result) => (result.ok ? "ok" : result.error))).toEqual([
      { type: "EntryUnknown", entry: unknown },
      { type: "EntryUnknown", entry: unknown },
      { type: "EntryUnknown", entry: unknown },
      { type: "EntryNotCorrectable", entry: retraction.id },
      { type: "EntryNotCorrectable", entry: aForeign(1).id },
    ]);
  });
});

describe("opening again", () => {
  async function openLong(store: JournalStore, entries: number): Promise<Journal<readonly string[]>> {
    const journal = await value(openJournal(aSetup(store)));
    await value(journal.recordAll(Array.from({ length: entries }, (_, index) => noteOf(index))));
    await journal.refresh();
    return journal;
  }

  test("[JRN-30] opens from the checkpoint and the rows after it, without reading all events", async () => {
    const store = createMemoryJournalStore();
    const journal = await openLong(store, 300);
    await value(journal.record("note-written", { text: "After the checkpoint" }));
    expect(await value(store.readCheckpoint())).toMatchObject({ position: 300, count: 300 });
    const readAll = vi.spyOn(store, "readAll");
    const again = await value(openJournal(aSetup(store)));
    expect(again.state).toEqual(journal.state);
    expect(again.status.count).toBe(301);
    expect(readAll).not.toHaveBeenCalled();
  });

  test.each([
    ["of another projection", (kept: object) => ({ ...kept, projection: 0 })],
    ["damaged", (kept: object) => ({ ...kept, base: ["forged"] })],
    ["something else", () => "not a checkpoint"],
    ["of another vocabulary", (kept: object) => ({ ...kept, vocabulary: "pain-reported@1" })],
  ])(
    "[JRN-31] a checkpoint that is %s is thrown away, and the state made from the events",
    async (_, spoil) => {
      const store = createMemoryJournalStore();
      const journal = await openLong(store, 300);
      await store.writeCheckpoint(spoil((await value(store.readCheckpoint())) as object));
      const again = await value(openJournal(aSetup(store)));
      expect(again.state).toEqual(journal.state);
      await again.refresh();
      expect(await value(store.readCheckpoint())).toMatchObject({ position: 300, projection: 1 });
    },
  );

  test("[JRN-31] a projection of a newer version folds all events anew", async () => {
    const store = createMemoryJournalStore();
    await openLong(store, 300);
    const louder = { ...listing, version: 2, apply: (state: readonly string[]) => [...state, "!"] };
    const again = await value(openJournal(aSetup(store, { projection: louder })));
    expect(again.state).toEqual(Array.from({ length: 300 }, () => "!"));
  });

  test("[JRN-31] a checkpoint of other rows than the store's is thrown away", async () => {
    const [store, other] = [createMemoryJournalStore(), createMemoryJournalStore()];
    await openLong(store, 300);
    const journal = await openLong(other, 300);
    await other.writeCheckpoint(await value(store.readCheckpoint()));
    expect((await value(openJournal(aSetup(other)))).state).toEqual(journal.state);
    await other.append([aForeign(1)]);
    const checkpoint = (await value(store.readCheckpoint())) as { count: number };
    await store.writeCheckpoint({ ...checkpoint, count: 299 });
    expect((await value(openJournal(aSetup(store)))).status.count).toBe(300);
  });

  test("[JRN-32] opening an empty store writes nothing to it", async () => {
    const store = createMemoryJournalStore();
    const writes = [vi.spyOn(store, "writeCheckpoint"), vi.spyOn(store, "append"), vi.spyOn(store, "record")];
    const journal = await value(openJournal(aSetup(store)));
    await value(journal.refresh());
    await value(journal.saveCheckpoint());
    await value(journal.importEvents([]));
    expect(writes.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  });

  test("[JRN-33] a store that fails to read is an answer", async () => {
    const store = createMemoryJournalStore();
    const failure = { ok: false, error: { type: "StorageUnavailable", reason: "private" } } as const;
    vi.spyOn(store, "readCheckpoint").mockResolvedValue(failure);
    expect(await openJournal(aSetup(store))).toEqual(failure);
  });

  test("[JRN-33] a row that is no event is counted, left where it is and not folded", async () => {
    const store = createMemoryJournalStore();
    await store.append([{ ...aForeign(1), at: "yesterday" as KeptEvent["at"] }, aForeign(2)]);
    const journal = await value(openJournal(aSetup(store)));
    await value(journal.record("note-written", { text: "A note" }));
    expect([journal.state, journal.status]).toEqual([["A note"], { count: 3, foreign: 1, faulty: 1 }]);
    const { kept, faults } = await value(journal.events());
    expect(kept.map(({ type }) => type)).toEqual(["knee-bent", "note-written"]);
    expect(faults.map(({ fault }) => fault.path)).toEqual(["at"]);
  });
});

describe("other tabs and other devices", () => {
  test("[JRN-34] what another tab wrote comes in by refresh, and by the next own event", async () => {
    const store = createMemoryJournalStore();
    const here = await value(openJournal(aSetup(store)));
    const there = await value(openJournal(aSetup(store)));
    await value(there.record("note-written", { text: "There 1" }));
    await value(here.refresh());
    expect(here.state).toEqual(["There 1"]);
    await value(there.record("note-written", { text: "There 2" }));
    await value(here.record("note-written", { text: "Here" }));
    expect([...here.state].sort()).toEqual(["Here", "There 1", "There 2"]);
  });

  test("[JRN-34] what another tab erased is gone here too, even when as much came back", async () => {
    const store = createMemoryJournalStore();
    const here = await value(openJournal(aSetup(store)));
    const there = await value(openJournal(aSetup(store)));
    await value(here.record("note-written", { text: "Before" }));
    await value(there.eraseEverything());
    expect(there.status.count).toBe(0);
    await value(there.record("note-written", { text: "After" }));
    await value(here.refresh());
    expect(here.state).toEqual(["After"]);
  });

  test("[JRN-35] an import adds what is not there, old events in their place, newer ones kept unread", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore(), { tailEntries: 1 })));
    for (const number of [1, 2, 3, 4]) await value(journal.record("note-written", noteOf(number).body));
    const old = anImported(7, "2020-01-01T10:00:00.000+01:00");
    expect(await value(journal.importEvents([aForeign(1), old]))).toEqual({ added: 2 });
    expect(await value(journal.importEvents([aForeign(1), old]))).toEqual({ added: 0 });
    expect(journal.state).toEqual(["Imported 7", "Note 1", "Note 2", "Note 3", "Note 4"]);
    expect(journal.status).toEqual({ count: 6, foreign: 1, faulty: 0 });
    const { kept, history } = await value(journal.events());
    expect(kept.map(({ type }) => type).slice(0, 2)).toEqual(["note-written", "knee-bent"]);
    expect(history.map(({ standing }) => standing).slice(0, 2)).toEqual(["counts", "newer"]);
    expect(kept[1]).toEqual(aForeign(1));
  });

  test("[JRN-36] a listener hears each change until it ends", async () => {
    const journal = await value(openJournal(aSetup(createMemoryJournalStore())));
    const heard: number[] = [];
    const stop = journal.subscribe((state) => heard.push(state.length));
    await value(journal.record("note-written", { text: "One" }));
    await value(journal.refresh());
    await value(journal.eraseEverything());
    stop();
    await value(journal.record("note-written", { text: "Two" }));
    expect(heard).toEqual([1, 0]);
  });
});
