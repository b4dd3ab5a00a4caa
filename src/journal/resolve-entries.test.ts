import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, epochMs, instantOf } from "#base";
import { decodeBody, eventKinds } from "#events";
import type { EventId, JournalEvent } from "#events";
import { listHistory, resolveEntries, uniteEvents } from "#journal";
import { arbitraryEvents, idNumber } from "./arbitrary-events.testing.ts";
import { sortEvents } from "./canonical-order.ts";

let now = Date.UTC(2026, 10, 20, 6, 30);
/** Each later than the one before. */
function anEvent(number: number, type: JournalEvent["type"], body: unknown): JournalEvent {
  const at = instantOf(epochMs((now += 1000)), 60);
  return {
    id: idNumber(number),
    type,
    version: 1,
    at,
    day: dayOf(at),
    device: "device-a",
    count: 1,
    body,
  } as JournalEvent;
}

const pain = (number: number, score: number) => anEvent(number, "pain-reported", painBody(score));
const painBody = (score: number) => ({ score, when: "other", session: null });
const retract = (number: number, entry: number) =>
  anEvent(number, "entry-retracted", { entry: idNumber(entry) });
const correct = (number: number, entry: number, score: number) =>
  anEvent(number, "entry-corrected", { entry: idNumber(entry), version: 1, body: painBody(score) });

/** Number and score of what counts. */
function resolve(...events: readonly JournalEvent[]) {
  const resolution = resolveEntries(sortEvents(events));
  const counting = resolution.counting.map((entry) => [
    Number(entry.id.slice(-12)),
    entry.type === "pain-reported" ? entry.body.score : entry.type,
  ]);
  const withoutEffect = [...resolution.withoutEffect].map(([id, why]) => [Number(id.slice(-12)), why]);
  return { counting, withoutEffect };
}

describe("order and union", () => {
  test("[JRN-10] events stand by instant, then device, then the device's count, then id", () => {
    const at = (text: string, device: string, count: number, id: number) =>
      ({ ...pain(id, 0), at: `2026-11-20T${text}`, device, count }) as JournalEvent;
    const ordered = [
      at("08:00:00.000+02:00", "b", 9, 7),
      at("06:30:00Z", "a", 2, 6),
      at("07:30:00.000+01:00", "a", 10, 5),
      at("06:30:00.000Z", "b", 1, 3),
      at("06:30:00.000Z", "b", 1, 4),
      at("06:30:00.001Z", "a", 1, 1),
    ];
    expect(sortEvents(ordered.toReversed())).toEqual(ordered);
  });

  test("[JRN-11] a union has each id once, keeps ours, and does not depend on how often or in which order", () => {
    fc.assert(
      fc.property(arbitraryEvents({ maxLength: 12 }), fc.nat(12), fc.nat(12), (events, from, to) => {
        const [some, others] = [events.slice(0, from), events.slice(Math.min(from, to))];
        const united = uniteEvents(some, others);
        expect(united).toEqual(uniteEvents(others, some));
        expect(uniteEvents(united, some)).toEqual(united);
        expect(new Set(united.map(({ id }) => id))).toEqual(
          new Set([...some, ...others].map(({ id }) => id)),
        );
      }),
      { seed: 11, numRuns: 100 },
    );
    expect(uniteEvents([pain(1, 3)], [pain(1, 9)]).map(({ body }) => body)).toEqual([painBody(3)]);
  });
});

describe("retraction", () => {
  test("[JRN-12] a retracted entry does not count", () => {
    expect(resolve(pain(1, 3), pain(2, 4), retract(3, 1)).counting).toEqual([[2, 4]]);
  });

  test("[JRN-13] retracting a retraction takes it back, and so on without end", () => {
    const undo = [pain(1, 3), retract(2, 1), retract(3, 2)];
    expect(resolve(...undo).counting).toEqual([[1, 3]]);
    expect(resolve(...undo, retract(4, 3)).counting).toEqual([]);
    expect(resolve(...undo, retract(4, 1)).counting).toEqual([]);
    const long = Array.from({ length: 20_001 }, (_, index) => retract(index + 2, index + 1));
    expect(resolve(pain(1, 3), ...long).counting).toEqual([]);
  });
});

describe("correction", () => {
  test("[JRN-14] the last correction that stands is the body that counts, in the entry's own place", () => {
    const twice = [pain(1, 3), pain(2, 9), correct(3, 1, 4), correct(4, 1, 5)];
    expect(resolve(...twice).counting).toEqual([
      [1, 5],
      [2, 9],
    ]);
    expect(resolve(...twice, retract(5, 4)).counting).toEqual([
      [1, 4],
      [2, 9],
    ]);
    expect(resolve(...twice, retract(5, 4), retract(6, 3)).counting).toEqual([
      [1, 3],
      [2, 9],
    ]);
  });

  test("[JRN-15] a correction of a correction is about the entry, and falls with what it corrects", () => {
    const chain = [pain(1, 3), correct(2, 1, 4), correct(3, 2, 5)];
    expect(resolve(...chain).counting).toEqual([[1, 5]]);
    expect(resolve(...chain, retract(4, 3)).counting).toEqual([[1, 4]]);
    expect(resolve(...chain, retract(4, 2)).counting).toEqual([[1, 3]]);
  });

  test("[JRN-16] an amendment that cannot be carried out is kept and changes nothing", () => {
    const newer = anEvent(3, "entry-corrected", { entry: idNumber(1), version: 2, body: painBody(5) });
    const faulty = anEvent(4, "entry-corrected", { entry: idNumber(1), version: 1, body: painBody(55) });
    const events = [
      pain(1, 3),
      newer,
      faulty,
      retract(5, 99),
      correct(6, 98, 4),
      retract(7, 5),
      correct(8, 7, 1),
    ];
    expect(resolve(...events)).toEqual({
      counting: [[1, 3]],
      withoutEffect: [
        [3, "newer-version"],
        [4, "faulty-body"],
        [5, "unknown-entry"],
        [6, "unknown-entry"],
        [8, "corrects-a-retraction"],
      ],
    });
  });

  test("[JRN-16] amendments that name themselves or one another in a circle change nothing", () => {
    const circle = [retract(2, 3), retract(3, 2), correct(4, 4, 1), retract(5, 5)];
    expect(resolve(pain(1, 3), ...circle, retract(6, 2))).toEqual({
      counting: [[1, 3]],
      withoutEffect: [2, 3, 4, 5].map((number) => [number, "loop"]),
    });
  });
});

test("[JRN-17] the outcome is that of the plain rules, in whichever order the events arrive", () => {
  fc.assert(
    fc.property(arbitraryEvents({ maxLength: 13 }), fc.infiniteStream(fc.nat()), (events, keys) => {
      const shuffled = events
        .map((event) => [keys.next().value as number, event] as const)
        .sort(([a], [b]) => a - b)
        .map(([, event]) => event);
      const { counting } = resolveEntries(sortEvents(shuffled));
      expect(counting).toEqual(resolveByTheRules(events));
    }),
    { seed: 17, numRuns: 500 },
  );
});

test("[JRN-18] history shows every event with what became of it", () => {
  const events = [
    pain(1, 3),
    pain(2, 4),
    pain(3, 5),
    correct(4, 1, 8),
    retract(5, 2),
    retract(6, 3),
    retract(7, 6),
  ];
  const foreign = { ...pain(9, 1), type: "knee-bent" };
  const rows = listHistory(events, [foreign]);
  expect(rows.map(({ event, standing, by }) => [Number(event.id.slice(-12)), standing, by])).toEqual([
    [1, "corrected", [idNumber(4)]],
    [2, "retracted", [idNumber(5)]],
    [3, "counts", []],
    [4, "amends", []],
    [5, "amends", []],
    [6, "no-effect", []],
    [7, "amends", []],
    [9, "newer", []],
  ]);
  expect(rows[0]?.event.body).toEqual(painBody(8));
});

/** The rules once more, slowly and word by word, with no order of work to get wrong. */
function resolveByTheRules(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const sorted = sortEvents(events);
  const find = (id: string) => sorted.find((event) => event.id === id);
  const nameOf = (event: JournalEvent) =>
    event.type === "entry-corrected" || event.type === "entry-retracted" ? event.body.entry : undefined;

  function isInLoop(event: JournalEvent): boolean {
    const seen = new Set<string>();
    for (let next = nameOf(event); next !== undefined;) {
      if (next === event.id) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      const named = find(next);
      next = named === undefined ? undefined : nameOf(named);
    }
    return false;
  }
  const namersOf = (id: EventId) => sorted.filter((event) => nameOf(event) === id && !isInLoop(event));
  const isRetracted = (id: EventId): boolean =>
    namersOf(id).some((event) => event.type === "entry-retracted" && !isRetracted(event.id));

  function bodyFor(entry: JournalEvent, id: EventId, own: unknown): unknown {
    const bodies = namersOf(id).flatMap((event) => {
      if (event.type !== "entry-corrected" || isRetracted(event.id)) return [];
      const kind = eventKinds[entry.type];
      const decoded = decodeBody(kind, event.body.version, event.body.body);
      const body = bodyFor(entry, event.id, decoded.ok ? decoded.value : undefined);
      return body === undefined ? [] : [body];
    });
    return bodies.at(-1) ?? own;
  }
  return sorted
    .filter((event) => nameOf(event) === undefined && !isRetracted(event.id))
    .map((event) => ({ ...event, body: bodyFor(event, event.id, event.body) }) as JournalEvent);
}
