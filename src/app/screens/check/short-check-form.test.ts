import { describe, expect, test } from "vitest";
import { localDate } from "#base";
import { questions } from "#content/questions";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";
import type { TechniqueId } from "#content";
import type { DoneSession, PersonRecord, Plan, ToldStopSign } from "#engine";
import { emptyRecord } from "#engine/progress";
import type { EventId } from "#events";
import { tick } from "./answer-list.ts";
import {
  asksAgainAfterSigns,
  emptyShortDraft,
  shortAnswers,
  shortCheckEvents,
  shortFormFor,
} from "./short-check-form.ts";
import type { ShortDraft } from "./short-check-form.ts";

const catalogue = { techniques, tests };
const day = localDate("2026-11-20");
const yesterday = localDate("2026-11-19");

function sessionOf(...ids: readonly TechniqueId[]): Plan["session"] {
  const items = ids.map((technique) => ({
    technique,
    side: "left" as const,
    level: 1 as const,
    sets: 1,
    repetitions: null,
    holdSeconds: 30,
    intervals: { settle: 0, rest: 0, switch: 0, close: 0 },
    seconds: 30,
    why: [],
  }));
  return { date: day, items, seconds: 30 * ids.length };
}

function doneOn(on: typeof day, technique: TechniqueId, seconds: number): DoneSession {
  const item = {
    technique,
    side: "left" as const,
    level: 1 as const,
    seconds,
    setsDone: 1,
    setsPlanned: 1,
    discomfort: null,
  };
  return {
    id: "s" as EventId,
    day: on,
    startedAt: `${on}T10:00:00Z` as DoneSession["startedAt"],
    kind: "planned",
    outcome: "done",
    seconds,
    items: [item],
    stopSigns: [],
  };
}

const formOf = (record: PersonRecord, ...ids: readonly TechniqueId[]) =>
  shortFormFor(record, sessionOf(...ids), day, catalogue, questions);

describe("what the short check asks", () => {
  test("is the emergency list and pain alone where nothing presses on the belly", () => {
    const form = formOf(emptyRecord, "pas-bolster", "st-half-kneeling");
    expect(form).toMatchObject({ asksBelly: false, asksDeepSigns: false, asksAgain: [] });
    expect(form.emergencies).toHaveLength(13);
  });

  test("takes in bladder and meal with pressure on the belly, and with an own technique of unknown classes", () => {
    expect(formOf(emptyRecord, "pas-bolster", "rel-psoas-hands").asksBelly).toBe(true);
    expect(formOf(emptyRecord, "own-ball").asksBelly).toBe(true);
  });

  test("takes in the 48-hour signs after deep pressure that was really done", () => {
    const deep = (seconds: number) => ({
      ...emptyRecord,
      sessions: [doneOn(yesterday, "rel-psoas-softball", seconds)],
    });
    expect(formOf(deep(30), "pas-bolster").asksDeepSigns).toBe(true);
    expect(formOf(deep(0), "pas-bolster").asksDeepSigns).toBe(false);
  });
});

describe("after a serious stop sign", () => {
  const sign = (on: typeof day): ToldStopSign => ({
    event: "e" as EventId,
    on,
    session: null,
    technique: "rel-psoas-hands",
    side: "left",
    sign: "pulse",
  });
  const answered = (on: typeof day) => ({ "rf-pulse": { answer: "no" as const, on } });

  test("its questions come once more until they are answered on a later day", () => {
    expect(asksAgainAfterSigns({ stopSigns: [sign(yesterday)], answers: {} })).toEqual(["rf-pulse"]);
    expect(asksAgainAfterSigns({ stopSigns: [sign(yesterday)], answers: answered(yesterday) })).toEqual([
      "rf-pulse",
    ]);
    expect(asksAgainAfterSigns({ stopSigns: [sign(yesterday)], answers: answered(day) })).toEqual([]);
  });

  test("a sign of too much brings up no question", () => {
    expect(asksAgainAfterSigns({ stopSigns: [{ ...sign(day), sign: "sharp" }], answers: {} })).toEqual([]);
  });
});

describe("what is saved before a session", () => {
  const form = formOf(emptyRecord, "pas-bolster");
  const fine: ShortDraft = { ...emptyShortDraft, isNew: false, pain: 2 };

  test("answers nothing that was not said", () => {
    expect(shortAnswers(emptyShortDraft, form)).toEqual({
      emergencies: {},
      painToday: null,
      emptyBladder: null,
      twoHoursSinceMeal: null,
      signsAfterDeepPressure: null,
    });
  });

  test("is one short check with a no to the whole list and the pain of today", () => {
    const [event, ...more] = shortCheckEvents(emptyRecord, fine, form, day, questions);
    expect(more).toEqual([]);
    expect(event).toEqual({
      type: "safety-answered",
      body: {
        scope: "before-session",
        answers: Object.fromEntries(form.emergencies.map((id) => [id, "no"])),
        context: {},
        painToday: 2,
        emptyBladder: null,
        twoHoursSinceMeal: null,
        signsAfterDeepPressure: null,
        freeOf: [],
      },
    });
  });

  test("keeps a ticked line, and the answers that a stop sign brought up as a change", () => {
    const emergencies = tick(fine.emergencies, "rf-dvt", true);
    const told = { ...fine, isNew: true, emergencies, again: { items: {}, none: true } };
    const asked = { ...form, asksAgain: ["rf-pulse"] as const };
    const [check, change] = shortCheckEvents(emptyRecord, told, asked, day, questions);
    expect(check?.body).toMatchObject({ answers: { "rf-dvt": "yes", "rf-cauda": "no" } });
    expect(change?.body).toMatchObject({ scope: "change", answers: { "rf-pulse": "no" } });
  });
});
