import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  decodeBody,
  decodeEvent,
  describeEventFault,
  describeVocabulary,
  encodeEvent,
  eventKind,
  eventKinds,
  upcastsFrom,
} from "#events";
import type { EventBody, EventType, KeptEvent, PlannedItem } from "#events";

const envelope = {
  id: "00000000-0000-4000-8000-000000000001",
  version: 1,
  at: "2026-11-20T07:30:00.000+01:00",
  day: "2026-11-20",
  device: "device-a",
  count: 1,
};
const session = "00000000-0000-4000-8000-000000000009";
const item: PlannedItem = {
  technique: "st-table",
  side: "left",
  level: 1,
  sets: 2,
  repetitions: null,
  holdSeconds: 30,
  intervals: { settle: 10, rest: 20, switch: 0, close: 5 },
  seconds: 95,
  why: [
    { rule: "PLAN-3", source: "S0:L206" },
    { rule: "PLAN-1", source: null },
  ],
};

/** A body of every type; the compiler asks for one when a type is added. */
const bodies: { readonly [Type in EventType]: EventBody<Type> } = {
  "safety-answered": {
    scope: "full",
    answers: { "rf-cauda": "no", "ci-preg": "unsure" },
    gates: { complaint: "yes", blood: "no" },
    context: { pregnancyWeeks: 12 },
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
    freeOf: ["ext"],
  },
  "profile-changed": { person: { age: 40 }, equipment: ["mat"], settings: { minutes: 15, retestWeekday: 6 } },
  "test-recorded": {
    purpose: "retest",
    record: {
      test: "test-modified-thomas",
      side: "left",
      method: "tape",
      surface: "edge",
      thighDegrees: -6.8,
      pelvisDegrees: null,
      backStayedFlat: true,
      kneeDegrees: 80,
      pain: false,
    },
  },
  "session-started": {
    kind: "planned",
    session: { date: "2026-11-20" as never, items: [item], seconds: 95 },
    safetyCheckedOn: "2026-11-20" as never,
  },
  "step-finished": {
    session,
    item: 0,
    technique: "st-table",
    side: "left",
    set: 1,
    seconds: 30,
    outcome: "done",
    discomfort: 3,
  },
  "stop-sign": { session: null, technique: "own-my-stretch", side: "both", sign: "numbness" },
  "session-ended": { session, outcome: "done", seconds: 95 },
  "pain-reported": { score: 2, when: "next-day", session: null },
  "activity-scored": { activity: "Sitting through a film", score: 7 },
  "change-reported": { change: -1 },
  "plan-edited": {
    day: "2026-11-20" as never,
    always: false,
    edit: { kind: "swap", technique: "st-table", side: "left", with: "st-half-kneeling" },
  },
  "technique-added": {
    id: "own-my-stretch",
    name: "My stretch",
    steps: "Lean back.",
    phase: "stretch",
    sided: "one",
    classes: null,
    places: ["standing"],
    needs: [],
    sets: 2,
    repetitions: null,
    holdSeconds: 30,
  },
  "note-written": { text: "Felt easier" },
  "entry-corrected": { entry: session, version: 1, body: { text: "Felt easier today" } },
  "entry-retracted": { entry: session },
};
const examples = Object.entries(bodies).map(([type, body]) => ({
  ...envelope,
  type,
  version: eventKinds[type as EventType].version,
  body,
}));

function faultOf(value: unknown): string {
  const decoded = decodeEvent(value);
  return decoded.ok ? "none" : describeEventFault(decoded.error);
}

test.each(examples.map((event) => [event.type, event] as const))(
  "[EVT-1] %s is the same after it was written and read again",
  (_, event) => {
    const decoded = decodeEvent(JSON.parse(encodeEvent(event as unknown as KeptEvent)));
    expect(decoded).toStrictEqual({ ok: true, value: { kind: "known", event } });
  },
);

test("[EVT-2] any single field that is missing or wrong is named by its path", () => {
  const places = examples.flatMap((event) => pathsIn(event).map((path) => [event, path] as const));
  fc.assert(
    fc.property(fc.constantFrom(...places), ([event, path]) => {
      const spoilt = setIn(event, path, Symbol.for("wrong"));
      const decoded = decodeEvent(spoilt);
      expect(decoded.ok).toBe(false);
      // Of a variant's wrong discriminator the fault may name the whole variant's field.
      if (!decoded.ok) expect(path.join(".")).toBe(decoded.error.path);
    }),
    { seed: 2, numRuns: 400 },
  );
});

test("[EVT-2] a fault is a sentence", () => {
  const body = bodies["pain-reported"];
  const pain = { ...envelope, type: "pain-reported", body };
  const record = bodies["test-recorded"].record;
  const recorded = (change: object) => ({
    ...envelope,
    type: "test-recorded",
    body: { purpose: "retest", record: { ...record, ...change } },
  });
  expect([
    faultOf({ ...pain, body: { ...body, score: 11 } }),
    faultOf({ ...pain, body: { ...body, score: 1.5 } }),
    faultOf({ ...pain, body: { ...body, when: "later" } }),
    faultOf({ ...pain, body: { score: 1, when: "other" } }),
    faultOf({ ...pain, body: [] }),
    faultOf({ ...pain, count: 0 }),
    faultOf({ ...pain, id: envelope.id.toUpperCase().replace("1", "A") }),
    faultOf({ ...envelope, type: "pain-reported" }),
    faultOf(recorded({ thighDegrees: 300 })),
    faultOf(recorded({ method: "guess" })),
    faultOf(recorded({ test: "test-of-courage" })),
    faultOf(recorded({ seconds: 3 })),
    faultOf({ ...envelope, type: "note-written", body: { text: "x".repeat(5000) } }),
    faultOf({ ...envelope, type: "note-written", body: { text: " \n" } }),
    faultOf(null),
    faultOf("hello"),
  ]).toEqual([
    "body.score: expected a number of at most 10, found 11",
    "body.score: expected a whole number, found 1.5",
    'body.when: expected one of "before", "after", "next-day", "other", found "later"',
    "body.session: expected this field, found nothing",
    "body.score: expected this field, found nothing",
    "count: expected a whole number of at least 1, found 0",
    'id: expected a UUID in lower case, found "00000000-0000-4000-8000-00000000000A"',
    "body: expected the event's body, found nothing",
    "body.record.thighDegrees: expected a number of at most 150, found 300",
    'body.record.method: expected one of "looked", "phone", "tape", "photo", found "guess"',
    'body.record.test: expected one of "test-modified-thomas", "test-hold-seated", "test-hold-standing", "test-recline", "test-leg-length", found "test-of-courage"',
    "body.record.seconds: expected no field of this name, found it",
    `body.text: expected a length of at most 4000, found "${"x".repeat(59)}…`,
    'body.text: expected a text that is not empty, found " \\n"',
    "expected an event, which is an object, found null",
    'expected an event, which is an object, found "hello"',
  ]);
});

test("[EVT-3] unknown types and newer versions come out exactly as they went in", () => {
  const unknown = { ...envelope, type: "constructor", version: 4, body: null, signature: "abc" };
  const newer = { ...envelope, type: "note-written", version: 2, body: { words: [] }, signature: "abc" };
  const decoded = [decodeEvent(unknown), decodeEvent(newer)];
  expect(decoded).toStrictEqual([
    { ok: true, value: { kind: "foreign", event: unknown, why: "unknown-type" } },
    { ok: true, value: { kind: "foreign", event: newer, why: "newer-version" } },
  ]);
  expect(JSON.parse(encodeEvent(unknown as unknown as KeptEvent))).toStrictEqual(unknown);
});

describe("earlier versions", () => {
  const first = v.strictObject({ pain: v.number() });
  const second = v.strictObject({ score: v.pipe(v.number(), v.maxValue(10)) });
  const third = v.strictObject({ score: v.pipe(v.number(), v.maxValue(10)), when: v.string() });
  const kind = eventKind(
    "pain-told",
    third,
    upcastsFrom("calls the pain a score", first, ({ pain }) => ({ score: pain })).next(
      "says when it was",
      second,
      ({ score }) => ({ score, when: "other" }),
    ),
  );

  test("[EVT-4] a body of any earlier version is read as today's", () => {
    expect([kind.version, kind.upcasts.map(({ what }) => what)]).toEqual([
      3,
      ["calls the pain a score", "says when it was"],
    ]);
    const today = { ok: true, value: { score: 4, when: "other" } };
    expect(decodeBody(kind, 1, { pain: 4 })).toEqual(today);
    expect(decodeBody(kind, 2, { score: 4 })).toEqual(today);
    expect(decodeBody(kind, 3, { score: 4, when: "other" })).toEqual(today);
    expect(decodeBody(kind, 4, { score: 4 })).toEqual({ ok: false, error: { type: "NewerVersion" } });
  });

  test("[EVT-4] a body is checked as the version that it says it is, and again when it has become today's", () => {
    const faults = [
      decodeBody(kind, 1, { score: 4 }),
      decodeBody(kind, 2, { score: "4" }),
      decodeBody(kind, 1, { pain: 11 }),
    ];
    expect(faults.map((result) => (result.ok ? "none" : result.error))).toEqual([
      { type: "BodyFaulty", fault: { path: "body.pain", expected: "this field", found: "nothing" } },
      { type: "BodyFaulty", fault: { path: "body.score", expected: "a number", found: '"4"' } },
      { type: "BodyFaulty", fault: { path: "body.score", expected: "a number of at most 10", found: "11" } },
    ]);
  });

  test("[EVT-4] a safety check of the time when its first page was not kept says nothing of it", () => {
    const { gates: _later, ...body } = bodies["safety-answered"];
    const before = { ...envelope, type: "safety-answered", version: 1, body };
    expect(decodeEvent(before)).toStrictEqual({
      ok: true,
      value: { kind: "known", event: { ...before, version: 2 } },
    });
    expect(faultOf({ ...before, body: { ...body, gates: {} } })).toBe(
      "body.gates: expected no field of this name, found it",
    );
  });

  test("[EVT-5] a chain that does not end in today's body does not compile", () => {
    const toSecond = upcastsFrom("calls the pain a score", first, ({ pain }) => ({ score: pain }));
    // @ts-expect-error The last step lacks `when`.
    expect(eventKind("pain-told", third, toSecond).version).toBe(2);
    // @ts-expect-error The second step does not take what the first one gives.
    expect(toSecond.next("skips one", third, (body) => body).steps).toHaveLength(2);
    expect(eventKind("pain-told", second, toSecond).version).toBe(2);
  });
});

test("[EVT-6] of a known version no field is unknown", () => {
  const note = { ...envelope, type: "note-written", body: { text: "A note" } };
  expect([faultOf({ ...note, mood: 1 }), faultOf({ ...note, body: { text: "A note", mood: 1 } })]).toEqual([
    "mood: expected no field of this name, found it",
    "body.mood: expected no field of this name, found it",
  ]);
});

test("[EVT-7] texts are kept exactly as written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), (text) => {
      const event = { ...envelope, type: "note-written", body: { text: `${text}.` } };
      const decoded = decodeEvent(JSON.parse(encodeEvent(event as unknown as KeptEvent)));
      expect(decoded).toEqual({ ok: true, value: { kind: "known", event } });
    }),
    { seed: 7, numRuns: 100 },
  );
});

test("[EVT-8] the vocabulary names every type with its version", () => {
  expect(describeVocabulary().split(" ")).toEqual(
    Object.values(eventKinds).map(({ type, version }) => `${type}@${String(version)}`),
  );
  expect(describeVocabulary()).toContain("safety-answered@2");
});

/** Paths of all leaves, as far as there are objects and lists. Bodies and records of free form end above. */
function pathsIn(value: unknown, path: readonly string[] = []): ReadonlyArray<readonly string[]> {
  const isFree = path.at(-1) === "answers" || path.at(-1) === "gates" || path.join(".") === "body.body";
  if (typeof value !== "object" || value === null || isFree) return [path];
  return Object.entries(value).flatMap(([key, field]) =>
    key === "type" ? [] : pathsIn(field, [...path, key]),
  );
}

function setIn(value: unknown, path: readonly string[], leaf: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return leaf;
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? setIn(part, rest, leaf) : part));
  return {
    ...(value as object),
    [key]: setIn((value as Readonly<Record<string, unknown>>)[key], rest, leaf),
  };
}
