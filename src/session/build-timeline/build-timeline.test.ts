import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Adaptation } from "#content";
import { isAudible } from "../cue-kinds.ts";
import { aSession, anItem, bothSides, content, plausibleSession, texts } from "../session.testing.ts";
import type { Cue, PlannedSession, TalkLevel, Timeline } from "../timeline.ts";
import { buildTimeline } from "./build-timeline.ts";
import { checkSession } from "./check-session.ts";

const talks: readonly TalkLevel[] = ["little", "normal", "much"];
const anyTalk = fc.constantFrom(...talks);
const runs = { seed: 20261120, numRuns: 80 };

const bolster = anItem({
  technique: "pas-bolster",
  side: "both",
  holdSeconds: 300,
  intervals: { settle: 40, rest: 0, switch: 0, close: 15 },
});

function build(
  session: PlannedSession,
  talk: TalkLevel = "normal",
  adaptations: readonly Adaptation[] = [],
): Timeline {
  return buildTimeline(session, { talk, adaptations }, content, texts);
}

function heard(timeline: Timeline): readonly Cue[] {
  return timeline.cues.filter(isAudible);
}

function brief({ at, id }: Cue): string {
  return `${String(at)} ${id}`;
}

/** The share of a span in which words are heard. */
function spokenShare(timeline: Timeline, start: number, seconds: number): number {
  const spoken = heard(timeline).filter(
    ({ at, phrase }) => phrase !== null && at >= start && at < start + seconds,
  );
  return spoken.reduce((sum, cue) => sum + cue.seconds, 0) / seconds;
}

const everyTimeline = fc.tuple(plausibleSession, anyTalk, fc.boolean()).map(([session, talk, breathe]) => ({
  session,
  talk,
  timeline: build(session, talk, breathe ? ["breathe-cue"] : []),
}));

function ofItem(timeline: Timeline, item: number): readonly Cue[] {
  return timeline.cues.filter(({ id }) => id.startsWith(`${String(item + 1)}-`));
}

describe("any plausible session", () => {
  test("[SES-1] lasts to the millisecond what the plan says", () => {
    fc.assert(
      fc.property(everyTimeline, ({ session, timeline }) => {
        expect(Math.abs(timeline.seconds - session.seconds)).toBeLessThan(0.001);
      }),
      runs,
    );
  });

  test("[SES-2] is sorted, with unique ids, and nothing that is heard overlaps or runs past the end", () => {
    fc.assert(
      fc.property(everyTimeline, ({ timeline }) => {
        const times = timeline.cues.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(timeline.cues.map(({ id }) => id)).size).toBe(timeline.cues.length);
        const ends = heard(timeline).map(({ at, seconds }) => Math.round((at + seconds) * 1000));
        const starts = heard(timeline).map(({ at }) => Math.round(at * 1000));
        const overlaps = heard(timeline).filter(
          (_, index) => (ends[index] ?? 0) > (starts[index + 1] ?? Infinity),
        );
        expect(overlaps.map(brief)).toEqual([]);
        expect(Math.max(...ends)).toBeLessThanOrEqual(Math.round(timeline.seconds * 1000));
      }),
      runs,
    );
  });

  test("[SES-3] has segments without gaps, and each set gets its full work", () => {
    fc.assert(
      fc.property(everyTimeline, ({ session, timeline }) => {
        const { segments } = timeline;
        const ends = segments.map(({ start, seconds }) => Math.round((start + seconds) * 1000));
        const starts = segments.map(({ start }) => Math.round(start * 1000));
        expect(starts).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(Math.round(timeline.seconds * 1000));
        for (const [index, item] of session.items.entries()) {
          const work = segments.filter((segment) => segment.item === index && segment.kind === "work");
          const { settle, rest, switch: turn, close } = item.intervals;
          const planned = item.seconds - settle - turn - close - (item.sets - 1) * rest;
          expect(work.map(({ set }) => set)).toEqual(Array.from({ length: item.sets }, (_, set) => set + 1));
          const done = work.reduce((total, { seconds }) => total + seconds, 0);
          expect(done).toBeCloseTo(planned, 3);
        }
      }),
      runs,
    );
  });

  test("[SES-4] says each item's side, rings its start and its end", () => {
    fc.assert(
      fc.property(everyTimeline, ({ session, timeline }) => {
        for (const index of session.items.keys()) {
          const cues = ofItem(timeline, index);
          const side = session.items[index]?.side;
          expect(cues.some(({ phrase }) => phrase === `side-${side}` || phrase === `switch-${side}`)).toBe(
            true,
          );
          expect(cues.filter(({ sound }) => sound === "start")).toHaveLength(session.items[index]?.sets ?? 0);
          expect(cues.filter(({ sound }) => sound === "end")).toHaveLength(1);
        }
      }),
      runs,
    );
  });

  test("[SES-6] is silent between the bells of a silent technique", () => {
    fc.assert(
      fc.property(everyTimeline, ({ timeline }) => {
        for (const { at, seconds } of timeline.cues.filter(({ kind }) => kind === "silence")) {
          const within = heard(timeline).filter((cue) => cue.at >= at && cue.at < at + seconds - 0.0005);
          expect(within.map(brief)).toEqual([]);
        }
      }),
      runs,
    );
  });

  test("[SES-14] comes out the same twice", () => {
    fc.assert(
      fc.property(plausibleSession, anyTalk, (session, talk) => {
        expect(build(session, talk)).toEqual(build(session, talk));
      }),
      { ...runs, numRuns: 30 },
    );
  });

  test("[SES-17] ends with one cue of kind end, and a part of a session has none and no opening", () => {
    fc.assert(
      fc.property(plausibleSession, anyTalk, (session, talk) => {
        const whole = build(session, talk);
        expect(whole.cues.filter(({ kind }) => kind === "end")).toHaveLength(1);
        const part = buildTimeline(session, { talk, part: true }, content, texts);
        expect(part.cues.filter(({ kind, id }) => kind === "end" || id.includes("opening"))).toEqual([]);
        expect(part.seconds).toBe(whole.seconds);
      }),
      { ...runs, numRuns: 50 },
    );
  });
});

describe("one session", () => {
  test("[SES-5] a change of side has its own bell and words, and a countdown to the start", () => {
    const timeline = build(aSession(...bothSides({ holdSeconds: 30 })));
    const turn = heard(timeline).filter(({ at }) => at >= 55 && at < 68);
    expect(turn.map(brief)).toEqual([
      "55 1-left-1-end",
      "56.4 2-right-1-side",
      "57.4 2-right-1-switch",
      "64 2-right-1-countdown-3",
      "65 2-right-1-countdown-2",
      "66 2-right-1-countdown-1",
      "67 2-right-1-start",
    ]);
    expect(timeline.segments.find(({ kind }) => kind === "switch")).toMatchObject({ start: 55, seconds: 12 });
  });

  test("[SES-5] five seconds are enough for the bells and the words", () => {
    const timeline = build(aSession(...bothSides({ holdSeconds: 30 }, 5)), "little");
    const turn = heard(timeline).filter(({ at }) => at >= 55 && at <= 60);
    expect(turn.map(brief)).toEqual([
      "55 1-left-1-end",
      "56.4 2-right-1-side",
      "57.4 2-right-1-switch",
      "60 2-right-1-start",
    ]);
  });

  test("[SES-7] the stop signs come first, whatever the talk setting and however little room", () => {
    for (const talk of talks) {
      expect(heard(build(aSession(bolster), talk))[0]).toMatchObject({ at: 0, phrase: "opening-signs" });
      const tight = anItem({ intervals: { settle: 2, rest: 0, switch: 0, close: 0 } });
      const phrases = heard(build(aSession(tight), talk)).map(({ phrase }) => phrase);
      expect(phrases).toContain("opening-signs");
    }
  });

  test("[SES-8] half time rings at the middle of holds of 40 seconds or more", () => {
    const halves = (holdSeconds: number) =>
      build(aSession(anItem({ holdSeconds })))
        .cues.filter(({ sound }) => sound === "half")
        .map(brief);
    expect(halves(40)).toEqual(["45 1-left-1-half"]);
    expect(halves(39)).toEqual([]);
  });

  test("[SES-9] three counts are spoken before a start; soft bells stand in when little is said and before silence", () => {
    const counts = (session: PlannedSession, talk: TalkLevel) =>
      build(session, talk)
        .cues.filter(({ id }) => id.includes("countdown"))
        .map(({ at, phrase, sound }) => [at, phrase ?? sound]);
    expect(counts(aSession(anItem()), "normal")).toEqual([
      [22, "count-3"],
      [23, "count-2"],
      [24, "count-1"],
    ]);
    const soft = [
      [37, "soft"],
      [38, "soft"],
      [39, "soft"],
    ];
    expect(counts(aSession(bolster), "much")).toEqual(soft);
  });

  test("[SES-9] soft bells count down to the start and to the end of a hold", () => {
    const timeline = build(aSession(anItem({ holdSeconds: 30 })), "little");
    const soft = timeline.cues.filter(({ sound }) => sound === "soft");
    expect(soft.map(({ at, text }) => [at, text])).toEqual([
      [22, "3"],
      [23, "2"],
      [24, "1"],
      [52, "3"],
      [53, "2"],
      [54, "1"],
    ]);
  });

  test("[SES-10] pressure of a minute asks how it is, also when little is said", () => {
    const hands = anItem({ technique: "rel-psoas-hands", holdSeconds: 60 });
    const asked = build(aSession(hands), "little").cues.filter(({ kind }) => kind === "check-in");
    expect(asked.map(({ at, phrase }) => [at, phrase])).toEqual([[45, "check-in"]]);
  });

  test("[SES-11] words go when room is short; bells and the side stay", () => {
    const tight = anItem({ holdSeconds: 10, intervals: { settle: 2, rest: 0, switch: 0, close: 0 } });
    expect(heard(build(aSession(tight), "much")).map(brief)).toEqual([
      "0 1-left-1-name",
      "2 1-left-1-start",
      "3.2 1-left-1-side-words",
      "5.8 1-left-1-opening",
      "10.8 1-left-1-end",
      "12 1-left-1-finish",
    ]);
  });

  test("[SES-12] with breathe-cue every set says to keep breathing, except in silence", () => {
    const session = aSession(
      bolster,
      anItem({ sets: 2 }),
      anItem({ technique: "ex-leg-lift", repetitions: 10, holdSeconds: 3 }),
    );
    const timeline = build(session, "little", ["breathe-cue"]);
    const said = timeline.cues.filter(({ phrase }) => phrase === "keep-breathing");
    expect(said.map(({ id }) => id)).toEqual([
      "2-left-1-keep-breathing",
      "2-left-2-keep-breathing",
      "3-left-1-keep-breathing",
    ]);
    expect(build(session, "much").cues.some(({ phrase }) => phrase === "keep-breathing")).toBe(false);
  });

  test("[SES-13] repetitions are counted, or marked by soft bells when little is said", () => {
    const lifts = aSession(
      anItem({ technique: "ex-psoas-band", repetitions: 3, holdSeconds: null, repetitionSeconds: 5 }),
    );
    const counts = (talk: TalkLevel) =>
      build(lifts, talk)
        .cues.filter(({ id }) => id.includes("count-"))
        .map(({ at, phrase, sound }) => [at, phrase ?? sound]);
    expect(counts("normal")).toEqual([
      [30, "count-2"],
      [35, "last-one"],
    ]);
    expect(counts("little")).toEqual([
      [30, "soft"],
      [35, "soft"],
    ]);
  });

  test("[SES-13] a rest begins with words of rest, and right before the next set comes what to mind", () => {
    const intervals = { settle: 25, rest: 30, switch: 0, close: 8 };
    const lifts = anItem({ technique: "ex-leg-lift", sets: 2, repetitions: 10, holdSeconds: 3, intervals });
    const resting = heard(build(aSession(lifts))).filter(({ at }) => at >= 75 && at < 105);
    expect(resting.map(({ at, phrase, sound }) => [at, phrase ?? sound])).toEqual([
      [75, "rest"],
      [76.2, "rest"],
      [78.5, "between-2"],
      [93.2, "last-set"],
      [95.6, "cue-ex-leg-lift-2"],
      [102, "count-3"],
      [103, "count-2"],
      [104, "count-1"],
    ]);
  });

  test("[SES-6] a soft bell ends the silence, and the closing bell follows", () => {
    const closing = heard(build(aSession(bolster), "much")).filter(({ at }) => at > 41);
    expect(closing.slice(0, 3).map(({ at, phrase, sound }) => [at, phrase ?? sound])).toEqual([
      [340, "soft"],
      [340.5, "end"],
      [341.9, "out-pas-bolster"],
    ]);
  });

  test("[SES-70] a hold of a minute or more is mostly quiet, in a measure by the talk setting", () => {
    const shares: Readonly<Record<TalkLevel, number>> = { little: 1 / 5, normal: 1 / 3, much: 1 / 2 };
    const loud = content.techniques.flatMap(({ id, sided, settleSeconds, doses, switchSeconds }) =>
      doses.flatMap(({ holdSeconds, repetitions }) => {
        if (repetitions !== null || holdSeconds === null || holdSeconds < 60) return [];
        const intervals = { settle: settleSeconds, rest: 0, switch: 0, close: 10 };
        const session =
          sided === "both"
            ? aSession(anItem({ technique: id, side: "both", holdSeconds, intervals }))
            : aSession(...bothSides({ technique: id, holdSeconds, intervals }, switchSeconds));
        return talks.flatMap((talk) => {
          const timeline = build(session, talk, ["breathe-cue"]);
          return timeline.segments
            .filter(({ kind }) => kind === "work")
            .map(({ start, seconds }) => spokenShare(timeline, start, seconds))
            .filter((share) => share > shares[talk])
            .map((share) => ({ id, holdSeconds, talk, share }));
        });
      }),
    );
    expect(loud).toEqual([]);
  });

  test("[SES-70] more is said, the more talk is asked for", () => {
    const hold = aSession(...bothSides({ technique: "rel-psoas-hands", holdSeconds: 90 }));
    const shares = talks.map((talk) => Math.round(spokenShare(build(hold, talk), 25, 90) * 100));
    expect(shares).toEqual([6, 25, 44]);
  });

  test("[SES-71] an introduction says name, side, what one needs and the way in, and leaves time to move", () => {
    const ball = anItem({
      technique: "rel-psoas-softball",
      holdSeconds: 45,
      intervals: { settle: 40, rest: 0, switch: 0, close: 12 },
    });
    const said = heard(build(aSession(bolster, ball))).filter(({ at }) => at >= 355 && at < 395);
    expect(said.map(({ at, phrase }) => [at, phrase])).toEqual([
      [355, "next-is"],
      [358.2, "name-rel-psoas-softball"],
      [361, "side-left"],
      [363.6, "need-rel-psoas-softball"],
      [367.6, "into-rel-psoas-softball"],
      [378.6, "sharp-stop"],
      [381.8, "roll-off-first"],
      [390.3, "ready"],
      [392, "count-3"],
      [393, "count-2"],
      [394, "count-1"],
    ]);
  });

  test("[SES-71] before repetitions it says what to do, even when what one needs has no room", () => {
    const intervals = { settle: 25, rest: 0, switch: 0, close: 8 };
    const lifts = anItem({ technique: "ex-leg-lift", repetitions: 10, holdSeconds: 3, intervals });
    const said = heard(build(aSession(bolster, lifts))).filter(
      ({ at, phrase }) => at >= 355 && phrase !== null,
    );
    expect(said.map(({ phrase }) => phrase).slice(0, 5)).toEqual([
      "name-ex-leg-lift",
      "side-left",
      "into-ex-leg-lift",
      "cue-ex-leg-lift-1",
      "count-3",
    ]);
  });

  test("[SES-71] what is at hand already is not asked for again", () => {
    const intervals = { settle: 40, rest: 0, switch: 0, close: 10 };
    const needs = (...techniques: readonly string[]) =>
      build(aSession(...techniques.map((technique) => anItem({ technique, intervals }))))
        .cues.filter(({ id }) => id.endsWith("-need"))
        .map(({ phrase }) => phrase);
    expect(needs("rel-foam-tfl", "rel-pectineus-roller")).toEqual(["need-rel-foam-tfl"]);
    expect(needs("rel-foam-tfl", "st-table")).toEqual(["need-rel-foam-tfl", "need-st-table"]);
  });

  test("[SES-72] each side of pressure hears that sharp means stop, at every talk setting", () => {
    const session = aSession(bolster, ...bothSides({ technique: "rel-foam-tfl" }));
    for (const talk of talks) {
      const sharp = build(session, talk).cues.filter(({ phrase }) => phrase === "sharp-stop");
      expect(sharp.map(({ side }) => side)).toEqual(["left", "right"]);
    }
    const first = build(aSession(...bothSides({ technique: "rel-foam-tfl" })), "little");
    const warned = first.cues.filter(({ phrase }) => phrase === "sharp-stop" || phrase === "opening-signs");
    expect(warned.map(({ phrase, side }) => [phrase, side])).toEqual([
      ["opening-signs", "left"],
      ["sharp-stop", "right"],
    ]);
  });

  test("[SES-73] encouragement varies, comes in long holds and rests only, and never when little is said", () => {
    const long = aSession(...bothSides({ holdSeconds: 120 }));
    const cheers = (session: PlannedSession, talk: TalkLevel) =>
      build(session, talk)
        .cues.filter(({ phrase }) => /^(encourage|between)-/.test(phrase ?? ""))
        .map(({ phrase }) => phrase);
    expect(cheers(long, "little")).toEqual([]);
    expect(cheers(long, "normal")).toEqual(["encourage-1", "encourage-2"]);
    expect(cheers(long, "much")).toEqual(["encourage-1", "encourage-2", "encourage-2", "encourage-3"]);
    expect(cheers(aSession(bolster, ...bothSides()), "much")).toEqual([]);
  });

  test("[SES-74] with much talk the first breaths of a hold are said at their pace", () => {
    const hold = aSession(anItem({ holdSeconds: 60 }));
    const breaths = (talk: TalkLevel) =>
      build(hold, talk)
        .cues.filter(({ phrase }) => phrase === "inhale" || phrase === "exhale")
        .map(({ at, phrase }) => [at, phrase]);
    expect(breaths("much")).toEqual([
      [29, "exhale"],
      [35, "inhale"],
      [39, "exhale"],
      [45, "inhale"],
    ]);
    expect(breaths("normal")).toEqual([]);
  });

  test("[SES-75] at a change of side of pressure the side comes first, then how to get off", () => {
    const turn = (technique: string) =>
      heard(build(aSession(...bothSides({ technique }, 15))))
        .filter(({ at }) => at > 55 && at < 67)
        .map(({ phrase, sound }) => phrase ?? sound);
    expect(turn("rel-foam-tfl")).toEqual(["side", "switch-right", "out-rel-foam-tfl"]);
    expect(turn("st-half-kneeling")).toEqual(["side", "switch-right", "change-over"]);
  });

  test("[SES-5] sides that alternate hear the next cue each time round", () => {
    const rounds = aSession(...bothSides(), ...bothSides());
    const cues = build(rounds).cues.filter(({ id }) => id.includes("-cue-"));
    expect(cues.map(({ id }) => id)).toEqual([
      "1-left-1-cue-1",
      "2-right-1-cue-1",
      "3-left-1-cue-2",
      "4-right-1-cue-2",
    ]);
  });

  test("[SES-15] an own technique is called by a general sentence, with its name on the screen", () => {
    const session = aSession(anItem({ technique: "own-wall-reach" }));
    const named = { ...content, own: [{ id: "own-wall-reach", name: "Wall reach" }] };
    const names = buildTimeline(session, { talk: "little" }, named, texts).cues.filter(({ id }) =>
      id.endsWith("-name"),
    );
    expect(names).toMatchObject([{ phrase: "own-technique", text: "Wall reach" }]);
    expect(texts["own-technique"]).toBe("Now your own exercise.");
    const unnamed = build(session).cues.find(({ id }) => id.endsWith("-name"));
    expect(unnamed).toMatchObject({ phrase: "own-technique", text: texts["own-technique"] });
  });
});

describe("[SES-16] a session that does not add up", () => {
  const noIntervals = { settle: 0, rest: 0, switch: 0, close: 0 };
  const item = anItem({ sets: 2 });

  test("[SES-16] is refused at its sum", () => {
    const session = { ...aSession(item), seconds: 100 };
    const sum = String(item.seconds);
    expect(checkSession(session)).toEqual({
      ok: false,
      error: {
        type: "SessionDoesNotAddUp",
        path: "seconds",
        expected: `${sum}, the sum of the items`,
        found: "100",
      },
    });
    expect(() => build(session)).toThrow("seconds");
  });

  test("[SES-16] is refused at an item whose hold and intervals do not make its seconds", () => {
    const wrong = { ...item, seconds: item.seconds + 5 };
    expect(checkSession(aSession(bolster, wrong))).toMatchObject({
      ok: false,
      error: { path: "items.1.seconds" },
    });
    const empty = { ...item, repetitions: 0 };
    expect(checkSession(aSession(empty))).toMatchObject({
      ok: false,
      error: { path: "items.0.repetitions" },
    });
    const none = { ...item, holdSeconds: null };
    expect(checkSession(aSession(none))).toMatchObject({
      ok: false,
      error: { path: "items.0.holdSeconds" },
    });
  });

  test("[SES-16] is refused where it is longer than a day, or has no second for each repetition", () => {
    const endless = { ...item, sets: 90_000, holdSeconds: 1, intervals: noIntervals, seconds: 90_000 };
    expect(checkSession(aSession(endless))).toMatchObject({ ok: false, error: { path: "seconds" } });
    const hasty = { ...item, repetitions: 1_000_000, holdSeconds: null };
    expect(checkSession(aSession(hasty))).toMatchObject({
      ok: false,
      error: { path: "items.0.repetitions" },
    });
  });
});
