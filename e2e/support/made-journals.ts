/** Journals of made-up people, written by the journal itself: what a browser test begins with. */
import { epochMs } from "#base";
import type { Answer } from "#content";
import { questions } from "#content/questions";
import { emptyRecord, foldEvent } from "#engine/progress";
import type { EventBody, JournalEvent } from "#events";
import { createMemoryJournalStore, openJournal } from "#journal";
import type { NewEntry } from "#journal";
import { seededRandom } from "../../bench/made-up-journal.ts";

export interface MadePerson {
  /** When the check was answered and the tests were done; two days ago when not said. */
  readonly at?: Date;
  readonly minutes?: number;
  readonly talk?: "little" | "normal" | "much";
  readonly equipment?: readonly string[];
  readonly belly?: { readonly hands: boolean; readonly deep: boolean };
  /** Answers other than "no". */
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly experience?: "beginner" | "experienced";
  /** Side on which the thigh does not come down; null when nothing is found. */
  readonly tight?: "left" | "right" | null;
  readonly tested?: boolean;
  /** What happened since, at the same instant. */
  readonly since?: readonly NewEntry[];
  /** Another number gives other ids. */
  readonly seed?: number;
}

const dayMs = 86_400_000;

export function daysBefore(day: Date, days: number): Date {
  return new Date(day.getTime() - days * dayMs);
}

/** A person who has answered the check, said what they have, and was tested: with a plan for today. */
export async function journalOf(person: MadePerson = {}): Promise<readonly JournalEvent[]> {
  const random = seededRandom(person.seed ?? 7);
  const at = epochMs(person.at?.getTime() ?? Date.now() - 2 * dayMs);
  const store = createMemoryJournalStore();
  const journal = must(
    await openJournal({
      store,
      projection: { version: 1, initial: emptyRecord, apply: foldEvent },
      now: () => at,
      newId: () => idFrom(random),
      offsetMinutes: () => -new Date(at).getTimezoneOffset(),
    }),
  );
  must(
    await journal.recordAll([
      checkOf(person),
      profileOf(person),
      ...testsOf(person),
      ...(person.since ?? []),
    ]),
  );
  return must(await store.readAll()).map(({ event }) => event as JournalEvent);
}

function checkOf({ answers = {} }: MadePerson): NewEntry {
  const said = Object.fromEntries(questions.map(({ id }) => [id, answers[id] ?? "no"]));
  const body: EventBody<"safety-answered"> = {
    scope: "full",
    answers: said,
    context: { age: 42 },
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
    freeOf: [],
  };
  return { type: "safety-answered", body };
}

function profileOf(person: MadePerson): NewEntry {
  const { minutes = 15, talk = "normal", equipment = ["mat", "table"], experience = "beginner" } = person;
  const { belly = { hands: false, deep: false } } = person;
  return {
    type: "profile-changed",
    body: {
      person: { age: 42, athlete: false, experience, sittingHoursPerDay: 8 },
      equipment: [...equipment],
      bellyPressure: belly,
      settings: { units: "metric", minutes, talk },
    },
  };
}

function testsOf({ tight = "left", tested = true }: MadePerson): readonly NewEntry[] {
  if (!tested) return [];
  return (["left", "right"] as const).flatMap((side): readonly NewEntry[] => [
    {
      type: "test-recorded",
      body: {
        purpose: "first",
        record: {
          test: "test-modified-thomas",
          side,
          method: "looked",
          surface: "edge",
          thighUp: side === tight,
          kneeBends: false,
          kneeStraightens: false,
          turnsOut: false,
          driftsOut: false,
          pain: false,
        },
      },
    },
    {
      type: "test-recorded",
      body: {
        purpose: "first",
        record: { test: "test-hold-seated", side, seconds: 25, difficult: false, shifts: false, pain: false },
      },
    },
  ]);
}

function idFrom(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function must<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
