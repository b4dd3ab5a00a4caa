/** A journal of ten years in Node, with the memory store: opened from its checkpoint, and rebuilt from its events. */
import { epochMs } from "#base";
import { emptyRecord, foldEvent, foldRecord } from "#engine/progress";
import { createMemoryJournalStore, openJournal, readJournalFile, writeJournalFile } from "#journal";
import type { JournalSetup } from "#journal";
import type { PersonRecord } from "#engine";
import { seededRandom, tenYears } from "./made-up-journal.ts";
import { median, report, spread } from "./support/report.ts";

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
await reportTimes("journal-rebuild", open, { events: events.length });

const journal = await open();
await journal.saveCheckpoint();
const checkpoint = await store.readCheckpoint();
const bytes = checkpoint.ok ? JSON.stringify(checkpoint.value).length : 0;
await reportTimes("journal-open-from-checkpoint", open, { checkpointBytes: bytes });
await reportTimes("journal-record-one", recordOne);

const text = writeJournalFile(events);
await reportTimes("journal-read-file", () => readJournalFile(text), { bytes: text.length });

async function open() {
  const opened = await openJournal(setup);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function recordOne() {
  const recorded = await journal.record("note-written", { text: "One more" });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
}

/** How long each run took, in milliseconds. */
async function timesOf(task: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times;
}

async function reportTimes(name: string, task: () => unknown, more: object = {}): Promise<void> {
  const times = await timesOf(task);
  report({ name, value: median(times), unit: "ms", ...spread(times), ...more });
}
