/** A journal of ten years in Node, with the memory store: opened from its checkpoint, and rebuilt from its events. */
import { epochMs } from "#base";
import { emptyRecord, foldEvent, foldRecord } from "#engine/progress";
import { createMemoryJournalStore, openJournal, readJournalFile, writeJournalFile } from "#journal";
import type { JournalSetup } from "#journal";
import type { PersonRecord } from "#engine";
import { seededRandom, tenYears } from "./made-up-journal.ts";

const runs = 7;
const events = tenYears(seededRandom(2026));
const random = seededRandom(1);
const store = createMemoryJournalStore();

const setup: JournalSetup<PersonRecord> = {
  store,
  projection: {
    version: 1,
    initial: emptyRecord,
    apply: foldEvent,
    applyAll: (record, entries) => foldRecord(entries, record),
  },
  now: () => epochMs(Date.UTC(2026, 10, 20)),
  newId: () =>
    `00000000-0000-4000-8000-${Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(12, "0")}`,
  offsetMinutes: () => 60,
};

await store.append(events);
report("journal-rebuild", await measure(() => open()), { events: events.length });

const journal = await open();
await journal.saveCheckpoint();
const checkpoint = await store.readCheckpoint();
const bytes = checkpoint.ok ? JSON.stringify(checkpoint.value).length : 0;
report("journal-open-from-checkpoint", await measure(() => open()), { checkpointBytes: bytes });
report("journal-record-one", await measure(recordOne), {});

const text = writeJournalFile(events);
report("journal-read-file", await measure(() => readJournalFile(text)), { bytes: text.length });

async function open() {
  const opened = await openJournal(setup);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function recordOne() {
  const recorded = await journal.record("note-written", { text: "One more" });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
}

/** The median of the runs, in milliseconds. */
async function measure(task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function report(name: string, value: number, more: object): void {
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit: "ms", runs, ...more }));
}
