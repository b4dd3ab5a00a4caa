/** Made-up journals of any length, the same for the same random numbers: for the benches and the browser's. */
import { addDays, dayOf, epochMs, instantOf, localDate } from "#base";
import type { LocalDate, Random } from "#base";
import type { DeviceId, EventBody, EventId, EventType, JournalEvent, PlannedItem } from "#events";
import { eventKinds } from "#events";

/** 3,650 days from 2016-11-22 with one session each, more than 60,000 events, corrections and retractions included. */
export function tenYears(random: Random): readonly JournalEvent[] {
  return madeUpJournal(random, localDate("2016-11-22"), 3650);
}

/** Three weeks from 2026-10-30. */
export function threeWeeks(random: Random): readonly JournalEvent[] {
  return madeUpJournal(random, localDate("2026-10-30"), 21);
}

/** A stable sequence of numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const techniques = [
  ["pas-crp", "both", 1],
  ["rel-foam-tfl", "left", 1],
  ["rel-foam-tfl", "right", 1],
  ["st-half-kneeling", "left", 2],
  ["st-half-kneeling", "right", 2],
  ["st-table", "left", 2],
  ["st-table", "right", 1],
  ["ex-deadbug", "both", 2],
  ["ex-leg-lift", "left", 2],
  ["ex-leg-lift", "right", 2],
] as const;

const dayMs = 86_400_000;

interface Diary {
  readonly random: Random;
  readonly add: <Type extends EventType>(type: Type, body: EventBody<Type>, afterSeconds?: number) => EventId;
  readonly events: readonly JournalEvent[];
}

function madeUpJournal(random: Random, from: LocalDate, days: number): readonly JournalEvent[] {
  const diary = createDiary(random, from);
  for (let day = 0; day < days; day += 1) {
    diary.wakeUp(day);
    if (day === 0) addBeginning(diary);
    addDay(diary, addDays(from, day), day);
  }
  return diary.events;
}

function createDiary(random: Random, from: LocalDate): Diary & { readonly wakeUp: (day: number) => void } {
  const events: JournalEvent[] = [];
  const device = uuidFrom(random) as string as DeviceId;
  const start = Date.parse(`${from}T06:00:00Z`);
  let now = start;
  return {
    random,
    events,
    wakeUp: (day) => {
      now = start + day * dayMs + Math.floor(random() * 10 * 3600) * 1000;
    },
    add: (type, body, afterSeconds = 20) => {
      now += afterSeconds * 1000;
      const at = instantOf(epochMs(now), 60);
      const { version } = eventKinds[type];
      const id = uuidFrom(random);
      // Type and body belong together by the signature; a union of all types cannot be built without saying so.
      events.push({
        id,
        type,
        version,
        at,
        day: dayOf(at),
        device,
        count: events.length + 1,
        body,
      } as unknown as JournalEvent);
      return id;
    },
  };
}

function addBeginning({ add }: Diary): void {
  add("safety-answered", {
    scope: "full",
    answers: { "rf-cauda": "no", "rf-abdomen": "no", "ci-preg": "no", "ci-knee": "unsure", "ci-floor": "no" },
    context: {},
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
    freeOf: [],
  });
  add("profile-changed", {
    person: { age: 42, athlete: false, experience: "beginner", sittingHoursPerDay: 8 },
    equipment: ["mat", "foam-roller", "table"],
    settings: { units: "metric", minutes: 15, talk: "normal" },
  });
}

function addDay(diary: Diary, day: LocalDate, index: number): void {
  const { add, random } = diary;
  add("safety-answered", {
    scope: "before-session",
    answers: {},
    context: {},
    painToday: Math.floor(random() * 4),
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
    freeOf: [],
  });
  if (index % 7 === 0) addRetest(diary, index);
  addSession(diary, day);
  if (index % 7 === 3)
    add("activity-scored", { activity: "Sitting through a film", score: Math.floor(random() * 11) });
  if (index % 28 === 27) add("change-reported", { change: Math.floor(random() * 4) });
  if (index % 10 === 4) add("note-written", { text: "Left side felt easier; slept better – “no pull” ☀" });
}

function addRetest({ add, random }: Diary, index: number): void {
  for (const side of ["left", "right"] as const) {
    const purpose = index === 0 ? "first" : "retest";
    const thighDegrees = Math.round(random() * 20 - 10);
    const measured = {
      method: "tape",
      surface: "edge",
      pelvisDegrees: 0,
      backStayedFlat: true,
      kneeDegrees: 80,
    } as const;
    add("test-recorded", {
      purpose,
      record: { test: "test-modified-thomas", side, thighDegrees, pain: false, ...measured },
    });
    const seconds = Math.round(random() * 300) / 10;
    add("test-recorded", {
      purpose,
      record: {
        test: "test-hold-seated",
        side,
        seconds,
        difficult: seconds < 15,
        shifts: false,
        pain: false,
      },
    });
  }
}

function addSession(diary: Diary, date: LocalDate): void {
  const { add, random } = diary;
  const items = techniques.map(([technique, side, sets]) => plannedItem(technique, side, sets));
  const seconds = items.reduce((sum, item) => sum + item.seconds, 0);
  const session = add("session-started", {
    kind: "planned",
    session: { date, items, seconds },
    safetyCheckedOn: date,
  });
  for (const [item, [technique, side, sets]] of techniques.entries()) {
    for (let set = 1; set <= sets; set += 1) {
      const isSkipped = random() < 0.02;
      const outcome = isSkipped ? "skipped" : "done";
      const discomfort = random() < 0.3 ? Math.floor(random() * 5) : null;
      const body = {
        session,
        item,
        technique,
        side,
        set,
        seconds: isSkipped ? 4 : 45,
        outcome,
        discomfort,
      } as const;
      add("step-finished", body, 45);
    }
  }
  if (random() < 0.01) add("stop-sign", { session, technique: "ex-deadbug", side: "both", sign: "sharp" });
  add("session-ended", { session, outcome: random() < 0.05 ? "left" : "done", seconds });
  addSlips(diary, session);
}

/** Now and then a score is put right, or taken back, or taken back and then not. */
function addSlips({ add, random }: Diary, session: EventId): void {
  const pain = add("pain-reported", { score: Math.floor(random() * 6), when: "after", session });
  const slip = random();
  if (slip < 0.05) {
    add("entry-corrected", { entry: pain, version: 1, body: { score: 1, when: "after", session } });
  } else if (slip < 0.1) {
    const undo = add("entry-retracted", { entry: pain });
    if (slip < 0.07) add("entry-retracted", { entry: undo });
  }
}

function plannedItem(technique: string, side: PlannedItem["side"], sets: number): PlannedItem {
  const intervals = { settle: 10, rest: 20, switch: 5, close: 10 };
  const seconds = 10 + sets * 45 + (sets - 1) * 20 + 5 + 10;
  const why = [{ rule: "PLAN-3", source: "S0:L206" }];
  return { technique, side, level: 2, sets, repetitions: null, holdSeconds: 45, intervals, seconds, why };
}

function uuidFrom(random: Random): EventId {
  const hex = () =>
    Math.floor(random() * 4_294_967_296)
      .toString(16)
      .padStart(8, "0");
  const [a, b, c, d] = [hex(), hex(), hex(), hex()];
  const text = `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
  return text as EventId;
}
