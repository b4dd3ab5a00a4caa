import * as fc from "fast-check";
import { addDays, localDate } from "#base";
import type { Instant, LocalDate } from "#base";
import type { DeviceId, EventBody, EventId, EventOf, EventType, JournalEvent, PlannedItem } from "#events";

export const today = localDate("2026-11-20");
export const daysAgo = (days: number): LocalDate => addDays(today, -days);

let counted = 0;
/** An id that nothing else has. */
export function anId(): EventId {
  counted += 1;
  return `00000000-0000-4000-8000-${String(counted).padStart(12, "0")}` as EventId;
}

export function anEvent<Type extends EventType>(
  type: Type,
  body: EventBody<Type>,
  day: LocalDate = today,
  id: EventId = anId(),
): EventOf<Type> {
  const at = `${day}T07:30:00+01:00` as Instant;
  const event = { id, type, version: 1, at, day, device: "phone" as DeviceId, count: counted, body };
  return event as unknown as EventOf<Type>;
}

export function anItem(technique: string, changes: Partial<PlannedItem> = {}): PlannedItem {
  return {
    technique,
    side: "left",
    level: 2,
    sets: 1,
    repetitions: null,
    holdSeconds: 30,
    intervals: { settle: 10, rest: 0, switch: 0, close: 5 },
    seconds: 45,
    why: [],
    ...changes,
  };
}

export interface Done {
  readonly technique: string;
  readonly side?: "left" | "right" | "both";
  readonly level?: 1 | 2 | 3;
  readonly discomfort?: number | null;
  readonly outcome?: "done" | "skipped" | "stopped";
}

/** A whole session, each item one set of 30 seconds. */
export function aSession(
  done: readonly Done[],
  day: LocalDate = today,
  outcome: "done" | "left" | "stopped" | null = "done",
  id: EventId = anId(),
): readonly JournalEvent[] {
  const items = done.map(({ technique, side = "left", level = 2 }) => anItem(technique, { side, level }));
  const start = anEvent(
    "session-started",
    { kind: "planned", session: { date: day, items, seconds: 45 * items.length }, safetyCheckedOn: day },
    day,
    id,
  );
  const steps = done.map(({ technique, side = "left", discomfort = null, outcome: how = "done" }, item) =>
    anEvent(
      "step-finished",
      {
        session: id,
        item,
        technique: technique as never,
        side,
        set: 1,
        seconds: 30,
        outcome: how,
        discomfort,
      },
      day,
    ),
  );
  const end =
    outcome === null
      ? []
      : [anEvent("session-ended", { session: id, outcome, seconds: 45 * items.length }, day)];
  return [start, ...steps, ...end];
}

export function aPain(
  score: number,
  day: LocalDate = today,
  changes: Partial<EventBody<"pain-reported">> = {},
): JournalEvent {
  return anEvent("pain-reported", { score, when: "before", session: null, ...changes }, day);
}

export function aStopSign(
  technique: string,
  sign: EventBody<"stop-sign">["sign"],
  day: LocalDate = today,
  session: EventId | null = null,
): EventOf<"stop-sign"> {
  return anEvent("stop-sign", { session, technique: technique as never, side: "left", sign }, day);
}

export function aSafetyAnswer(
  changes: Partial<EventBody<"safety-answered">>,
  day: LocalDate = today,
): JournalEvent {
  return anEvent(
    "safety-answered",
    {
      scope: "full",
      answers: {},
      context: {},
      painToday: null,
      emptyBladder: null,
      twoHoursSinceMeal: null,
      signsAfterDeepPressure: null,
      freeOf: [],
      ...changes,
    },
    day,
  );
}

const score = fc.integer({ min: 0, max: 10 });
const techniques = ["st-table", "st-half-kneeling", "rel-psoas-hands", "rel-iliacus-hands", "ex-psoas-band"];
const aDone = fc.record({
  technique: fc.constantFrom(...techniques),
  side: fc.constantFrom("left" as const, "right" as const),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  discomfort: fc.option(score),
});

/** What may happen on a day, by the days that passed since the last thing; sessions may be told of later on. */
const aHappening = fc.oneof(
  fc.record({
    kind: fc.constant("session" as const),
    done: fc.array(aDone, { maxLength: 4 }),
    ends: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("stop" as const),
    sign: fc.constantFrom("pulse" as const, "sharp" as const),
    technique: fc.constantFrom(...techniques),
  }),
  fc.record({
    kind: fc.constant("pain" as const),
    score,
    when: fc.constantFrom("before" as const, "next-day" as const, "after" as const),
  }),
  fc.record({
    kind: fc.constant("answers" as const),
    scope: fc.constantFrom(
      "full" as const,
      "change" as const,
      "before-session" as const,
      "later-check" as const,
    ),
    said: fc.constantFrom("yes" as const, "no" as const, "unsure" as const),
  }),
  fc.record({
    kind: fc.constant("level" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    always: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("late-step" as const), back: fc.integer({ min: 1, max: 5 }), score }),
  fc.record({ kind: fc.constant("profile" as const), athlete: fc.boolean() }),
);

/** Journals of up to a few years, with gaps, late steps and signs told after the end. */
export const anyJournal: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 1, 1, 7, 50, 130), aHappening), { maxLength: 30 })
  .map((happenings) => {
    let day = localDate("2024-01-01");
    const sessions: EventId[] = [];
    return happenings.flatMap(([gap, happening]): readonly JournalEvent[] => {
      day = addDays(day, gap);
      const session = sessions.at(-1) ?? null;
      switch (happening.kind) {
        case "session": {
          const id = anId();
          sessions.push(id);
          return aSession(happening.done, day, happening.ends ? "done" : null, id);
        }
        case "stop":
          return [aStopSign(happening.technique, happening.sign, day, session)];
        case "pain":
          return [aPain(happening.score, day, { when: happening.when, session })];
        case "answers":
          return [
            aSafetyAnswer(
              {
                scope: happening.scope,
                answers: { "rf-cauda": happening.said },
                painToday: 3,
                freeOf: ["st-table"],
              },
              day,
            ),
          ];
        case "level":
          return [
            anEvent(
              "plan-edited",
              {
                day,
                always: happening.always,
                edit: { kind: "level", technique: "st-table", level: happening.level },
              },
              day,
            ),
          ];
        case "late-step": {
          const late = sessions.at(-happening.back);
          if (late === undefined) return [];
          const body = {
            session: late,
            item: 0,
            technique: "st-table" as const,
            side: "left" as const,
            set: 2,
            seconds: 20,
            outcome: "done" as const,
            discomfort: happening.score,
          };
          return [
            anEvent("step-finished", body, day),
            anEvent("session-ended", { session: late, outcome: "left", seconds: 99 }, day),
          ];
        }
        case "profile":
          return [anEvent("profile-changed", { person: { athlete: happening.athlete } }, day)];
      }
    });
  });
