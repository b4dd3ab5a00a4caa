import fc from "fast-check";
import { dayOf, epochMs, instantOf } from "#base";
import type { EventId, JournalEvent, KeptEvent } from "#events";

/** The ids of a small world, so that events often name one another, and sometimes nothing. */
export function idNumber(number: number): EventId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as EventId;
}

const world = 12;
const anId = fc.integer({ min: 0, max: world }).map(idNumber);
const score = fc.integer({ min: 0, max: 10 });
const pain = fc.record({
  score,
  when: fc.constantFrom("before", "after", "next-day", "other"),
  session: fc.constant(null),
});
const note = fc.record({
  text: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text)),
});

const typeAndBody = fc.oneof(
  { weight: 4, arbitrary: pain.map((body) => ({ type: "pain-reported", body })) },
  { weight: 2, arbitrary: note.map((body) => ({ type: "note-written", body })) },
  { weight: 3, arbitrary: anId.map((entry) => ({ type: "entry-retracted", body: { entry } })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(anId, fc.oneof({ weight: 5, arbitrary: pain }, note), fc.constantFrom(1, 1, 1, 1, 2))
      .map(([entry, body, version]) => ({ type: "entry-corrected", body: { entry, version, body } })),
  },
);

/** Few instants and two devices, so that order is often decided by device and count. */
const envelope = fc.record({
  at: fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(-300, 0, 60))
    .map(([minute, offset]) => instantOf(epochMs(Date.UTC(2026, 10, 20, 6, minute)), offset)),
  device: fc.constantFrom("device-a", "device-b"),
  count: fc.integer({ min: 1, max: 30 }),
});

/** Events with different ids, in no order; corrections and retractions name entries, one another and nothing. */
export function arbitraryEvents({
  maxLength,
}: {
  readonly maxLength: number;
}): fc.Arbitrary<readonly JournalEvent[]> {
  const numbered = fc.uniqueArray(fc.integer({ min: 0, max: Math.max(world, maxLength) }), { maxLength });
  return numbered.chain((numbers) =>
    fc.tuple(...numbers.map((number) => anEvent(number))).map((events) => events as readonly JournalEvent[]),
  );
}

/** Of types that nobody knows, with any JSON inside. */
export function arbitraryForeign(): fc.Arbitrary<KeptEvent> {
  return fc
    .tuple(fc.uuid({ version: 7 }), envelope, fc.jsonValue(), fc.integer({ min: 1, max: 9 }))
    .map(([id, fields, body, version]) => {
      const kept = {
        id,
        type: "knee-bent",
        version,
        day: dayOf(fields.at),
        ...fields,
        body: withoutMinusZero(body),
      };
      return kept as KeptEvent;
    });
}

function anEvent(number: number): fc.Arbitrary<unknown> {
  return fc.tuple(envelope, typeAndBody).map(([fields, { type, body }]) => ({
    id: idNumber(number),
    type,
    version: 1,
    day: dayOf(fields.at),
    ...fields,
    body,
  }));
}

/** JSON has no minus zero. */
function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
