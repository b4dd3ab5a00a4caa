import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { epochMs } from "#base";
import type { JournalEvent, KeptEvent } from "#events";
import { createMemoryJournalStore, openJournal, resolveEntries } from "#journal";
import type { Entry, Journal, JournalStore, Projection } from "#journal";
import { arbitraryEvents, arbitraryForeign } from "./arbitrary-events.testing.ts";
import { sortEvents } from "./canonical-order.ts";
import { advanceBase, emptyFold, foldAll, takeIn } from "./fold.ts";
import { foldEntries } from "./projection.ts";

/** Remembers order and content of all that it folds, so that nothing wrong can hide. */
const everything: Projection<readonly string[]> = {
  version: 1,
  initial: [],
  apply: (state, entry) => [...state, `${entry.id.slice(-4)} ${JSON.stringify(entry.body)}`],
};

function fromScratch(events: readonly JournalEvent[]): readonly string[] {
  return foldEntries(everything, everything.initial, resolveEntries(sortEvents(events)).counting);
}

test("[JRN-50] many entries at once fold as one after another", () => {
  const inOne: Projection<readonly string[]> = {
    ...everything,
    applyAll: vi.fn((state: readonly string[], entries: readonly Entry[]) =>
      entries.reduce(everything.apply, state),
    ),
  };
  fc.assert(
    fc.property(arbitraryEvents({ maxLength: 13 }), (events) => {
      expect(foldAll(inOne, events, 3).state).toEqual(fromScratch(events));
    }),
    { seed: 50, numRuns: 50 },
  );
  expect(inOne.applyAll).toHaveBeenCalled();
});

test("[JRN-51] base and tail are the fold of all events, whatever arrives, and wherever the base ends", () => {
  const run = fc.tuple(
    arbitraryEvents({ maxLength: 13 }),
    fc.array(fc.integer({ min: 1, max: 4 })),
    fc.nat(4),
  );
  fc.assert(
    fc.property(run, ([events, sizes, keep]) => {
      let fold = emptyFold(everything);
      let taken = 0;
      for (const size of [...sizes, events.length]) {
        const batch = events.slice(taken, taken + size);
        taken += batch.length;
        const known = events.slice(0, taken);
        fold = takeIn(everything, fold, batch) ?? foldAll(everything, known, keep);
        expect(fold.state).toEqual(fromScratch(known));
        fold = advanceBase(everything, fold, keep);
        expect(fold.state).toEqual(fromScratch(known));
      }
    }),
    { seed: 51, numRuns: 1000 },
  );
});

test("[JRN-52] undoing something recent leaves the base alone; something old needs all events", () => {
  const at = (minute: number) => `2026-11-20T07:${String(minute).padStart(2, "0")}:00.000+01:00`;
  const envelope = (number: number) => ({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    version: 1,
    at: at(number),
    day: "2026-11-20",
    device: "device-a",
    count: number,
  });
  const notes = [1, 2, 3, 4, 5].map(
    (number) => ({ ...envelope(number), type: "note-written", body: { text: "A note" } }) as JournalEvent,
  );
  const retract = (number: number, entry: number) =>
    ({ ...envelope(number), type: "entry-retracted", body: { entry: envelope(entry).id } }) as JournalEvent;
  const fold = foldAll(everything, notes, 2);
  expect(fold.tail.map(({ count }) => count)).toEqual([4, 5]);
  const undone = takeIn(everything, fold, [retract(6, 4)]);
  expect([undone?.base === fold.base, undone?.state.length]).toEqual([true, 4]);
  expect(takeIn(everything, fold, [retract(6, 3)])).toBeUndefined();
});

type Step =
  | { readonly do: "record"; readonly score: number }
  | { readonly do: "retract" | "restore" | "correct"; readonly nth: number; readonly score: number }
  | { readonly do: "import"; readonly events: readonly KeptEvent[] }
  | { readonly do: "refresh" | "reopen" | "save" | "spoil" };

const nth = fc.nat(20);
const score = fc.integer({ min: 0, max: 10 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("record" as const), score }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("retract" as const, "restore" as const, "correct" as const),
      nth,
      score,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("import" as const),
      events: fc
        .tuple(arbitraryEvents({ maxLength: 5 }), fc.array(arbitraryForeign(), { maxLength: 1 }))
        .map(([known, foreign]) => [...known, ...foreign]),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("refresh" as const, "reopen" as const, "save" as const, "spoil" as const),
    }),
  },
);

test("[JRN-53] two tabs that record, undo, import, save and reopen in any order both have the state of all events", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 30 }), async (steps) => {
      const store = createMemoryJournalStore();
      const setup = makeSetup(store);
      const tabs = [await opened(setup), await opened(setup)];
      for (const [isSecond, action] of steps) {
        const tab = isSecond ? 1 : 0;
        if (action.do === "reopen") tabs[tab] = await opened(setup);
        else await act(store, tabs[tab]!, action);
      }
      for (const journal of tabs) {
        await journal.refresh();
        const contents = await journal.events();
        const kept = contents.ok ? contents.value.kept : [];
        const known = kept.filter(({ type }) => type !== "knee-bent") as readonly JournalEvent[];
        expect(journal.state).toEqual(fromScratch(known));
        expect(journal.status).toEqual({
          count: kept.length,
          foreign: kept.length - known.length,
          faulty: 0,
        });
      }
    }),
    { seed: 53, numRuns: 150 },
  );
});

function makeSetup(store: JournalStore) {
  let now = Date.UTC(2026, 10, 20, 6, 10);
  let ids = 100;
  return {
    store,
    projection: everything,
    now: () => epochMs((now += 1000)),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`,
    offsetMinutes: () => 60,
    tailEntries: 2,
  };
}

async function opened(setup: ReturnType<typeof makeSetup>): Promise<Journal<readonly string[]>> {
  const journal = await openJournal(setup);
  if (!journal.ok) throw new Error(journal.error.type);
  return journal.value;
}

async function act(store: JournalStore, journal: Journal<readonly string[]>, action: Step): Promise<void> {
  if (action.do === "record") await journal.record("pain-reported", bodyOf(action.score));
  if (action.do === "import") await journal.importEvents(action.events);
  if (action.do === "refresh") await journal.refresh();
  if (action.do === "save") await journal.saveCheckpoint();
  if (action.do === "spoil") await store.writeCheckpoint({ digest: 0, position: 3 });
  if (action.do === "retract" || action.do === "restore" || action.do === "correct") {
    const rows = await store.readAll();
    const target = rows.ok
      ? (rows.value[action.nth % Math.max(1, rows.value.length)]?.event as KeptEvent)
      : undefined;
    if (target === undefined) return;
    if (action.do === "correct") await journal.correct(target.id, bodyOf(action.score));
    else await journal[action.do](target.id);
  }
}

function bodyOf(painScore: number) {
  return { score: painScore, when: "other", session: null } as const;
}
