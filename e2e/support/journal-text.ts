import { dayOf, epochMs, instantOf } from "#base";
import { questions } from "#content/questions";
import { completeAnswers } from "#engine/screening";
import { decodeEvent } from "#events";
import type { EventBody, KeptEvent, TestRecord } from "#events";
import { writeJournalFile } from "#journal";
import type { NewEntry } from "#journal";
import type { About, Said } from "./person-steps.ts";

/** Something that a person did, so many days before the story begins. */
export type Past = NewEntry & { readonly daysAgo: number };

/** A journal file as the app saves it, from what a person did before the story begins. */
export function journalText(storyBegins: Date, past: readonly Past[]): string {
  return writeJournalFile(past.map((entry, index) => eventFrom(storyBegins, entry, index)));
}

function eventFrom(storyBegins: Date, { daysAgo, type, body }: Past, index: number): KeptEvent {
  // A second apart, so that their order stands.
  const at = instantOf(epochMs(storyBegins.getTime() - daysAgo * 86_400_000 - 3_600_000 + index * 1000), 120);
  const event = {
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    type,
    version: 1,
    at,
    day: dayOf(at),
    device: "00000000-0000-4000-9000-000000000001",
    count: index + 1,
    body: JSON.parse(JSON.stringify(body)) as unknown,
  };
  const decoded = decodeEvent(event);
  if (!decoded.ok) throw new Error(`A body of ${type} does not fit: ${JSON.stringify(decoded.error)}`);
  return event as KeptEvent;
}

/** The whole check, every question answered. */
export function checked(said: Said, daysAgo = 7): Past {
  const person = said.age === null ? {} : { age: said.age };
  const asked = Object.fromEntries(questions.map(({ id }) => [id, said.answers?.[id] ?? "no"]));
  const body: EventBody<"safety-answered"> = {
    scope: "full",
    answers: completeAnswers(asked, { gates: {}, person }, questions),
    context: person,
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
    freeOf: [],
  };
  return { type: "safety-answered", body, daysAgo };
}

export function toldAbout(
  said: Said,
  { experience, athlete, sittingHours, equipment, minutes }: About,
): Past {
  return {
    type: "profile-changed",
    body: {
      person: {
        experience,
        athlete,
        ...(said.age === null ? {} : { age: said.age }),
        ...(sittingHours === undefined ? {} : { sittingHoursPerDay: sittingHours }),
      },
      equipment: [...equipment],
      settings: { minutes },
    },
    daysAgo: 7,
  };
}

export function tested(record: TestRecord, daysAgo = 7): Past {
  return { type: "test-recorded", body: { record, purpose: "first" }, daysAgo };
}
