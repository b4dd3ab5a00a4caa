import { describe, expect, test } from "vitest";
import { techniques as realTechniques } from "#content/techniques";
import { aSession, anItem, bothSides } from "../session.testing.ts";
import { findPlayerState } from "./find-player-state.ts";
import { holdLimits, itemCaps } from "./item-caps.ts";
import { aPlayer, at, gentler, notices, only, play, tickThrough } from "./player.testing.ts";
import type { Played } from "./player.testing.ts";
import { step } from "./step.ts";
import { upcomingCues } from "./upcoming-cues.ts";
import { viewOf } from "./view-of.ts";

/** Left: settle 0-25, work 25-55, turn 55-67. Right: work 67-97, close 97-105. */
const twoSides = aSession(...bothSides());
/** Settle 0-25, work 25-55, rest 55-65, work 65-95, close 95-103. */
const twoSets = aSession(anItem({ sets: 2 }));
/** Settle 0-25, work 25-85, close 85-93. */
const hands = (holdSeconds: number) =>
  aSession(
    anItem({
      technique: "rel-psoas-hands",
      holdSeconds,
      intervals: { settle: 25, rest: 0, switch: 0, close: 8 },
    }),
  );

function cuesOf(played: Played): readonly string[] {
  return played.effects.flatMap((effect) =>
    effect.type === "say" || effect.type === "bell" ? [effect.cue] : [],
  );
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

describe("the clock", () => {
  test("[SES-20] the position is the time since the start, however rarely it is looked at", () => {
    const { state } = play(aPlayer(twoSides), [0, "start"], [0.4, "tick"], [4.9, "tick"], [9.85, "tick"]);
    expect(viewOf(state, at(12.25))).toMatchObject({ secondsLeft: 92.75, secondsLeftInSpan: 12.75 });
  });

  test("[SES-21] a pause adds nothing, and going on continues at the same millisecond", () => {
    const paused = play(aPlayer(twoSides), [0, "start"], [4.321, "pause"]);
    expect(viewOf(paused.state, at(5000)).secondsLeft).toBe(100.679);
    const resumed = play(paused.state, [5000, "resume"]);
    expect(viewOf(resumed.state, at(5001)).secondsLeft).toBe(99.679);
    expect(resumed.state.ranMs).toBe(4321);
  });

  test("[SES-42] a device clock that is set back takes nothing away", () => {
    const { state } = play(aPlayer(twoSides), [0, "start"], [4, "tick"], [-3600, "tick"], [-3598, "tick"]);
    expect([state.reached, state.ranMs, state.status]).toEqual([6000, 6000, "running"]);
  });

  test("[SES-27] after more than five minutes without a sign of life it waits where it was", () => {
    const ran = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 10).state;
    const slept = play(ran, [311, "tick"]);
    expect(slept.state).toMatchObject({ status: "paused", why: "away", reached: 10_000, pausedAt: at(10) });
    expect(slept.effects).toEqual([
      { type: "notice", notice: { code: "paused-after-gap", seconds: 301 } },
      { type: "save" },
    ]);
    const hidden = play(ran, [10, "went-away"], [311, "came-back"]);
    expect(hidden.state).toMatchObject({ status: "paused", why: "hidden-too-long", hiddenSince: null });
  });

  test("[SES-26] a shorter gap is caught up with, and the way back takes off what was counted", () => {
    const ran = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 50).state;
    const caughtUp = play(ran, [75, "tick"]);
    expect(notices(caughtUp)).toEqual([
      {
        code: "caught-up",
        seconds: 25,
        skippedOver: [{ item: 0, technique: "st-half-kneeling", side: "left", set: 1 }],
      },
    ]);
    expect(viewOf(caughtUp.state, at(75))).toMatchObject({ caughtUpSeconds: 25, now: { side: "right" } });
    const back = play(caughtUp.state, [77, "back-to-gap"]);
    expect(back.state).toMatchObject({ reached: 50_000, ranMs: 50_000, gap: null });
    expect(back.state.steps.map(({ workedMs, outcome }) => [workedMs, outcome])).toEqual([
      [25_000, null],
      [0, null],
    ]);
    const again = tickThrough(back.state, 78, 82);
    expect([...only(again, "step-finished"), ...only(again, "step-corrected")]).toEqual([]);
    expect(again.state.steps[0]).toMatchObject({ workedMs: 30_000, outcome: "done" });
  });

  test("[SES-28] after a reload it waits at the last sign of life, at the same side and second", () => {
    const ran = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 70).state;
    const stored = JSON.parse(JSON.stringify(ran)) as typeof ran;
    const restored = play(stored, [90_000, { type: "restored", aliveAt: at(73) }]);
    expect(restored.state).toMatchObject({ status: "paused", why: "restored", reached: 73_000 });
    expect(viewOf(restored.state, at(90_000))).toMatchObject({
      now: { side: "right", kind: "work", set: 1 },
      secondsLeftInSpan: 24,
    });
    expect(cuesOf(restored)).toEqual([]);
    const going = play(restored.state, [90_001, "resume"], [90_003, "tick"]);
    expect(going.state.reached).toBe(75_000);
  });

  test("[SES-28] what was stored is taken up only when it is a session of this version", () => {
    const { state } = play(aPlayer(twoSides), [0, "start"]);
    expect(findPlayerState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    const others = [
      null,
      "state",
      {},
      { ...state, version: 2 },
      { ...state, steps: null },
      { ...state, track: {} },
    ];
    expect(others.map(findPlayerState)).toEqual(others.map(() => undefined));
  });

  test("[SES-28] a reload closes a question about leaving and keeps the stop sheet open", () => {
    const asked = play(
      aPlayer(twoSides),
      [0, "start"],
      [3, "leave-asked"],
      [99, { type: "restored", aliveAt: at(4) }],
    );
    expect(asked.state).toMatchObject({ status: "paused", why: "restored", leaving: null, reached: 3000 });
    const hurt = play(
      aPlayer(twoSides),
      [0, "start"],
      [3, "hurts"],
      [99, { type: "restored", aliveAt: at(4) }],
    );
    expect(hurt.state).toMatchObject({ status: "paused", why: "stop-sheet", asking: "stop-sign" });
  });
});

describe("cues", () => {
  test("[SES-29] each is fired once when its moment comes", () => {
    const started = play(aPlayer(twoSides), [0, "start"]);
    const ran = tickThrough(started.state, 1, 106);
    const all = [...cuesOf(started), ...cuesOf(ran)];
    const audible = started.state.track.cues.filter(({ lengthMs }) => lengthMs > 0).map(({ id }) => id);
    expect(all).toEqual(audible);
  });

  test("[SES-29] more than two seconds late they are noted; sides and ends are still to be shown", () => {
    const ran = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 54).state;
    const late = play(ran, [58.5, "tick"]);
    expect(only(late, "missed").map(({ cue, show }) => [cue, show])).toEqual([
      ["1-left-1-end", true],
      ["2-right-1-side", true],
    ]);
    expect(cuesOf(late)).toEqual(["2-right-1-switch"]);
  });

  test("[SES-39] bells and words to come are offered with their instants", () => {
    const { state } = play(
      aPlayer(twoSides),
      [0, "start"],
      [4, "tick"],
      [4.5, "pause"],
      [104.5, "resume"],
      [120, "tick"],
    );
    expect(state.reached).toBe(20_000);
    expect(upcomingCues(state, at(120), 5000).map(({ cue, at: due }) => [cue, due])).toEqual([
      ["1-left-1-ready", at(120.3)],
      ["1-left-1-countdown-3", at(122)],
      ["1-left-1-countdown-2", at(123)],
      ["1-left-1-countdown-1", at(124)],
      ["1-left-1-start", at(125)],
    ]);
    expect(upcomingCues(play(state, [121, "pause"]).state, at(121), 5000)).toEqual([]);
  });

  test("[SES-41] a check-in stays open for fifteen seconds while the clock runs on", () => {
    const asked = tickThrough(play(aPlayer(hands(60)), [0, "start"]).state, 1, 45);
    expect(only(asked, "ask")).toEqual([
      { type: "ask", what: "discomfort", technique: "rel-psoas-hands", side: "left" },
    ]);
    expect([viewOf(asked.state, at(46)).checkInOpen, asked.state.status]).toEqual([true, "running"]);
    expect(tickThrough(asked.state, 46, 61).state).toMatchObject({ checkIn: null, reached: 61_000 });
  });
});

describe("moving about", () => {
  test("[SES-30] skip in a set leaves that set, with what was done of it", () => {
    const skipped = play(aPlayer(twoSets), [0, "start"], [30, "skip"]);
    expect(only(skipped, "step-finished")).toMatchObject([{ set: 1, seconds: 5, outcome: "skipped" }]);
    expect(viewOf(skipped.state, at(30))).toMatchObject({ now: { kind: "rest" }, next: { set: 2 } });
  });

  test("[SES-63] who is ready gets the count-in and then the full hold, and loses no set", () => {
    const begun = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 14).state;
    const ready = play(begun, [15, "skip"]);
    expect(viewOf(ready.state, at(15))).toMatchObject({ now: { kind: "settle" }, secondsLeftInSpan: 3 });
    const on = tickThrough(ready.state, 15, 48);
    expect(cuesOf(on).slice(0, 4)).toEqual([
      "1-left-1-countdown-3",
      "1-left-1-countdown-2",
      "1-left-1-countdown-1",
      "1-left-1-start",
    ]);
    expect(only(on, "step-finished")).toMatchObject([{ side: "left", seconds: 30, outcome: "done" }]);
    expect(play(begun, [15, "skip"], [16, "skip"]).state.reached).toBe(23_000);
  });

  test("[SES-63] nobody goes past the words about what to stop for", () => {
    const started = play(aPlayer(twoSides), [0, "start"], [1, "skip"]);
    expect(notices(started)).toEqual([{ code: "skip-refused", reason: "stop-words" }]);
    expect(started.state.reached).toBe(1000);
    const pressure = anItem({
      technique: "rel-foam-tfl",
      intervals: { settle: 40, rest: 0, switch: 0, close: 8 },
    });
    const ran = tickThrough(play(aPlayer(aSession(anItem(), pressure)), [0, "start"]).state, 1, 64).state;
    const sharp = ran.track.cues.find(({ phrase }) => phrase === "sharp-stop");
    expect(play(ran, [65, "skip"]).state.reached).toBe(sharp?.at);
  });

  test("[SES-30] the change of side takes a moment, whatever is touched, and then goes on to the count-in", () => {
    const held = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 30).state;
    const turned = play(held, [30, "skip"], [30.3, "skip"], [33.5, "skip"]);
    expect(notices(turned).map(({ code }) => code)).toEqual(["skip-refused", "skip-refused"]);
    expect(turned.state.reached).toBe(58_500);
    const ready = play(turned.state, [34, "skip"]);
    expect(ready.state.reached).toBe(64_000);
    expect(viewOf(ready.state, at(34))).toMatchObject({ now: { kind: "switch", side: "right" } });
    const on = tickThrough(ready.state, 34, 68);
    expect(only(on, "step-finished")).toMatchObject([{ side: "right", seconds: 30, outcome: "done" }]);
  });

  test("[SES-30] skip cuts a rest short to its countdown and loses no set", () => {
    const rested = play(tickThrough(play(aPlayer(twoSets), [0, "start"]).state, 1, 56).state, [57, "skip"]);
    expect(viewOf(rested.state, at(57))).toMatchObject({ now: { kind: "rest" }, secondsLeftInSpan: 3 });
    expect(only(rested, "step-finished")).toEqual([]);
  });

  test("[SES-31] back goes to just before the set, and again within three seconds to the one before", () => {
    const ran = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 75).state;
    const once = play(ran, [76, "back"]);
    const [right, left] = [once.state.reached, play(once.state, [78, "back"]).state.reached];
    expect(
      [right, left].map((reached, index) => isBetween([67, 25][index]! * 1000 - reached, 5000, 10_000)),
    ).toEqual([true, true]);
    expect(play(once.state, [80, "back"]).state.reached).toBe(right);
    expect(play(ran, [75.1, "back"], [75.2, "back"], [75.3, "back"]).state.reached).toBe(0);
    const on = tickThrough(once.state, 77, 120);
    expect(only(on, "step-finished")).toMatchObject([{ side: "right", seconds: 39, outcome: "done" }]);
  });

  test("[SES-64] back from a change of side leaves time to get into position again", () => {
    const turning = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 58).state;
    const back = play(turning, [59, "back"]);
    expect(viewOf(back.state, at(59))).toMatchObject({ now: { kind: "settle", side: "left" } });
    expect(isBetween(viewOf(back.state, at(59)).secondsLeftInSpan, 5, 10)).toBe(true);
    // Once the three seconds are over it is the same set again, not the one before.
    const again = play(
      tickThrough(play(aPlayer(twoSets), [0, "start"]).state, 1, 70).state,
      [71, "back"],
      [75, "back"],
    );
    expect(viewOf(again.state, at(75))).toMatchObject({ now: { kind: "rest", set: 1 }, next: { set: 2 } });
  });

  test("[SES-64] every jump says that what was said is over", () => {
    const held = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 30).state;
    const jumps = [
      play(held, [31, "skip"]),
      play(held, [31, "back"]),
      play(held, [31, { type: "seek", to: 40 }]),
    ];
    expect(jumps.map((played) => only(played, "jumped").length)).toEqual([1, 1, 1]);
    expect(only(play(held, [31, "pause"], [32, "resume"], [33, "tick"]), "jumped")).toEqual([]);
  });

  test("[SES-31] back does not lead past a cap: pressure on the belly is not done twice", () => {
    const ran = tickThrough(play(aPlayer(hands(60)), [0, "start"]).state, 1, 65).state;
    const refused = play(ran, [66, "back"]);
    expect(notices(refused)).toEqual([{ code: "back-refused", reason: "hand-pressure-cap" }]);
    expect(refused.state.reached).toBe(66_000);
  });

  test("[SES-38] a set that was skipped and is done after all is told again, with all that was worked", () => {
    const back = play(aPlayer(twoSets), [0, "start"], [30, "skip"], [31, "back"]);
    const ran = tickThrough(back.state, 32, 70);
    expect(only(ran, "step-corrected")).toMatchObject([{ set: 1, seconds: 35, outcome: "done" }]);
  });
});

describe("half a minute more", () => {
  test("[SES-32] makes the hold longer and moves its end, its half and all that follows", () => {
    const player = aPlayer(aSession(anItem({ holdSeconds: 60 })));
    const more = play(tickThrough(play(player, [0, "start"]).state, 1, 40).state, [40, "more"]);
    expect(notices(more)).toEqual([{ code: "more-added", seconds: 30 }]);
    expect(viewOf(more.state, at(40))).toMatchObject({
      secondsLeftInSpan: 75,
      spanSeconds: 90,
      secondsLeft: 83,
    });
    const bells = more.state.track.cues.filter(({ sound }) => sound !== null && sound !== "soft");
    expect(bells.map(({ id, at: due }) => [id, due])).toEqual([
      ["1-left-1-start", 25_000],
      ["1-left-1-half", 70_000],
      ["1-left-1-end", 115_000],
    ]);
    const ended = tickThrough(more.state, 41, 130);
    expect(only(ended, "step-finished")).toMatchObject([{ seconds: 90, outcome: "done" }]);
  });

  test("[SES-32] in the last seconds the countdown comes again at the new end", () => {
    const ran = tickThrough(play(aPlayer(aSession(anItem())), [0, "start"]).state, 1, 53).state;
    const more = play(ran, [53.5, "more"]);
    const ended = tickThrough(more.state, 54, 86);
    expect(cuesOf(ended).filter((id) => id.includes("last-"))).toEqual([
      "1-left-1-last-3",
      "1-left-1-last-2",
      "1-left-1-last-1",
    ]);
  });

  test("[SES-32] gives what the cap leaves, then names the cap", () => {
    const ran = tickThrough(play(aPlayer(hands(70)), [0, "start"]).state, 1, 30).state;
    const more = play(ran, [30, "more"], [31, "more"]);
    expect(notices(more)).toEqual([
      { code: "more-added", seconds: 20 },
      { code: "more-refused", reason: "hand-pressure-cap" },
    ]);
    expect(viewOf(more.state, at(31))).toMatchObject({ canMore: false, moreRefused: "hand-pressure-cap" });
  });

  test("[SES-32] a muscle gets at most four minutes of stretch a side, other items counted", () => {
    const items = [1, 2].flatMap(() => bothSides({ holdSeconds: 110 }));
    const ran = tickThrough(play(aPlayer(aSession(...items)), [0, "start"]).state, 1, 30).state;
    const more = play(ran, [30, "more"], [31, "more"]);
    expect(notices(more)).toEqual([
      { code: "more-added", seconds: 20 },
      { code: "more-refused", reason: "stretch-muscle-cap" },
    ]);
  });

  test("[SES-32] there is none outside a hold, in repetitions, or where holds are to be short", () => {
    expect(notices(play(aPlayer(twoSides), [0, "start"], [1, "more"]))).toEqual([
      { code: "more-refused", reason: "not-in-hold" },
    ]);
    const lifts = aPlayer(aSession(anItem({ technique: "ex-leg-lift", repetitions: 10, holdSeconds: 3 })));
    expect(notices(play(tickThrough(play(lifts, [0, "start"]).state, 1, 30).state, [31, "more"]))).toEqual([
      { code: "more-refused", reason: "repetitions" },
    ]);
    const short = aPlayer(twoSides, ["holds-30"]);
    expect(notices(play(tickThrough(play(short, [0, "start"]).state, 1, 30).state, [31, "more"]))).toEqual([
      { code: "more-refused", reason: "stretch-hold-cap" },
    ]);
  });

  test("[SES-32] the caps are those of the safety contract", () => {
    const techniques = [
      "rel-psoas-ball-block",
      "rel-psoas-hands",
      "rel-foam-tfl",
      "st-half-kneeling",
      "pas-crp",
      "own-x",
    ];
    const caps = itemCaps(
      aSession(...techniques.map((technique) => anItem({ technique }))),
      realTechniques,
      [],
    );
    expect(
      caps.map(({ holdSeconds, reason, stretch }) => [holdSeconds, reason, stretch?.seconds ?? null]),
    ).toEqual([
      [60, "deep-pressure-cap", null],
      [90, "hand-pressure-cap", null],
      [120, "pressure-cap", null],
      [180, "stretch-hold-cap", 240],
      [600, "rest-cap", null],
      [60, "own-cap", null],
    ]);
    expect(holdLimits.stretchMuscle).toBe(240);
  });
});

describe("when it hurts", () => {
  const working = (session = twoSides, until = 35) =>
    tickThrough(play(aPlayer(session), [0, "start"]).state, 1, until).state;

  test("[SES-33] the clock stands while the stop signs are shown, and goes on when there is none", () => {
    const hurts = play(working(), [36, "hurts"]);
    expect(hurts.state).toMatchObject({
      status: "paused",
      why: "stop-sheet",
      asking: "stop-sign",
      reached: 36_000,
    });
    expect(only(hurts, "ask")).toMatchObject([
      { what: "stop-signs", technique: "st-half-kneeling", side: "left" },
    ]);
    expect(play(hurts.state, [90, "resume"], [91, "tick"]).state).toMatchObject({
      asking: null,
      reached: 37_000,
    });
  });

  test("[SES-33] a serious sign ends the session", () => {
    const stopped = play(working(), [36, "hurts"], [40, { type: "stop-sign", sign: "electric" }]);
    expect(stopped.effects.filter(({ type }) => type !== "ask")).toEqual([
      { type: "save" },
      { type: "stop-sign-told", technique: "st-half-kneeling", side: "left", sign: "electric" },
      {
        type: "step-finished",
        item: 0,
        technique: "st-half-kneeling",
        side: "left",
        set: 1,
        seconds: 11,
        outcome: "stopped",
        discomfort: null,
      },
      {
        type: "step-finished",
        item: 1,
        technique: "st-half-kneeling",
        side: "right",
        set: 1,
        seconds: 0,
        outcome: "skipped",
        discomfort: null,
      },
      { type: "session-ended", outcome: "stopped", seconds: 36 },
      { type: "save" },
    ]);
    expect(stopped.state).toMatchObject({ status: "finished", outcome: "stopped" });
  });

  test("[SES-34] another sign ends the step and offers the gentler form once", () => {
    const stopped = play(working(), [36, "hurts"], [40, { type: "stop-sign", sign: "sharp" }]);
    expect(only(stopped, "step-finished")).toMatchObject([{ side: "left", seconds: 11, outcome: "stopped" }]);
    expect(only(stopped, "ask").at(-1)).toEqual({
      type: "ask",
      what: "gentler",
      technique: "st-half-kneeling",
      side: "left",
      item: 0,
    });
    expect(viewOf(stopped.state, at(40))).toMatchObject({
      asking: "gentler",
      now: { kind: "switch" },
      secondsLeft: 50,
    });
  });

  test("[SES-34] the second time the technique is out, and the session goes on without it", () => {
    const session = aSession(...bothSides(), anItem({ technique: "pas-crp", side: "both" }));
    const first = play(
      working(session),
      [36, { type: "stop-sign", sign: "sharp" }],
      [37, "gentler-declined"],
    );
    const right = tickThrough(first.state, 38, 55).state;
    expect(viewOf(right, at(55))).toMatchObject({ now: { side: "right", kind: "work" } });
    const second = play(right, [56, { type: "stop-sign", sign: "burning" }]);
    expect(notices(second)).toEqual([{ code: "technique-out", technique: "st-half-kneeling" }]);
    expect(only(second, "ask")).toEqual([]);
    expect(viewOf(second.state, at(56))).toMatchObject({
      status: "paused",
      now: { technique: "pas-crp", kind: "settle" },
      secondsLeftInSpan: 25,
    });
    const on = play(second.state, [60, "resume"], [61, "tick"]);
    expect(viewOf(on.state, at(61))).toMatchObject({ status: "running", secondsLeftInSpan: 24 });
  });

  test("[SES-34] taken out, the other sets and the other side are gone and logged as skipped", () => {
    const items = [...bothSides(), ...bothSides()];
    const first = play(
      working(aSession(...items)),
      [36, { type: "stop-sign", sign: "sharp" }],
      [37, "resume"],
    );
    const second = play(tickThrough(first.state, 38, 55).state, [56, { type: "stop-sign", sign: "sharp" }]);
    expect(
      only(second, "step-finished").map(({ item, outcome, seconds }) => [item, outcome, seconds]),
    ).toEqual([
      [1, "stopped", 7],
      [2, "skipped", 0],
      [3, "skipped", 0],
    ]);
    const ended = tickThrough(play(second.state, [57, "resume"]).state, 58, 70);
    expect(only(ended, "session-ended")).toMatchObject([{ outcome: "done" }]);
  });

  test("[SES-34] taken out in its change of side, the session waits where the next technique begins", () => {
    const session = aSession(...bothSides({ sets: 2 }), anItem({ technique: "pas-crp", side: "both" }));
    const once = play(working(session, 30), [31, { type: "stop-sign", sign: "sharp" }], [32, "resume"]);
    const turning = tickThrough(once.state, 33, 36).state;
    expect(viewOf(turning, at(36)).now).toMatchObject({ kind: "switch", side: "right" });
    const out = play(turning, [37, { type: "stop-sign", sign: "burning" }]);
    expect(only(out, "stop-sign-told")).toMatchObject([{ side: "left" }]);
    expect(viewOf(out.state, at(37))).toMatchObject({ now: { technique: "pas-crp", kind: "settle" } });
  });

  test("[SES-35] the gentler form takes the place of the rest of the item, then the other side follows", () => {
    const stopped = play(working(), [36, { type: "stop-sign", sign: "sharp" }]);
    const taken = play(stopped.state, [50, { type: "gentler-accepted", replacement: gentler }]);
    expect(viewOf(taken.state, at(50))).toMatchObject({
      status: "running",
      now: { item: 0, technique: "pas-crp", kind: "settle" },
      next: { technique: "st-half-kneeling", side: "right" },
      secondsLeft: 95,
    });
    const ended = tickThrough(taken.state, 51, 150);
    expect(
      only(ended, "step-finished").map(({ item, technique, seconds }) => [item, technique, seconds]),
    ).toEqual([
      [0, "pas-crp", 30],
      [1, "st-half-kneeling", 30],
    ]);
    expect(cuesOf(ended)).toContain("g1-1-both-1-start");
    expect(only(ended, "session-ended")).toMatchObject([{ outcome: "done" }]);
  });

  test("[SES-35] its own way out takes the place of the stopped one's", () => {
    const stopped = play(working(aSession(anItem())), [36, { type: "stop-sign", sign: "sharp" }]);
    const taken = play(stopped.state, [40, { type: "gentler-accepted", replacement: gentler }]);
    expect(viewOf(taken.state, at(40))).toMatchObject({ secondsLeft: 45 });
  });

  test("[SES-31] there is no way back into what hurt", () => {
    const declined = play(working(), [36, { type: "stop-sign", sign: "sharp" }], [37, "gentler-declined"]);
    const right = tickThrough(declined.state, 38, 60).state;
    const back = play(right, [61, "back"], [62, "back"]);
    expect(notices(back)).toEqual([{ code: "back-refused", reason: "stopped" }]);
  });
});

describe("from outside", () => {
  test("[SES-60] a pause from outside is told apart, and goes on at the same millisecond", () => {
    const paused = play(aPlayer(twoSides), [0, "start"], [4.321, { type: "pause", by: "outside" }]);
    expect(paused.state).toMatchObject({ status: "paused", why: "outside", reached: 4321 });
    const resumed = play(paused.state, [500, "resume"], [501, "tick"]);
    expect(resumed.state).toMatchObject({ status: "running", why: null, reached: 5321 });
  });

  test("[SES-60] it does not take the place of the person's own pause, or of an open stop sheet", () => {
    const own = play(aPlayer(twoSides), [0, "start"], [4, "pause"], [5, { type: "pause", by: "outside" }]);
    expect(own.state.why).toBe("person");
    const hurts = play(aPlayer(twoSides), [0, "start"], [4, "hurts"], [5, { type: "pause", by: "outside" }]);
    expect(hurts.state).toMatchObject({ why: "stop-sheet", asking: "stop-sign" });
  });

  test("[SES-61] seeking goes to the second, running or not", () => {
    const ran = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 40).state;
    expect(play(ran, [41, { type: "seek", to: 27.5 }], [42, "tick"]).state.reached).toBe(28_500);
    const paused = play(ran, [41, "pause"], [50, { type: "seek", to: 50 }]);
    expect(paused.state).toMatchObject({ status: "paused", reached: 50_000 });
  });

  test("[SES-61] it never leads over the time to change sides, and the change itself stays", () => {
    const sought = play(aPlayer(twoSides), [0, "start"], [30, { type: "seek", to: 100 }]);
    expect(sought.state.reached).toBe(55_000);
    const again = play(sought.state, [31, { type: "seek", to: 100 }]);
    expect(notices(again)).toEqual([{ code: "skip-refused", reason: "switch-stays" }]);
    expect(again.state.reached).toBe(56_000);
  });

  test("[SES-61] it never leads back past a cap or into what hurt", () => {
    const ran = tickThrough(play(aPlayer(hands(60)), [0, "start"]).state, 1, 65).state;
    const refused = play(ran, [66, { type: "seek", to: 30 }]);
    expect(notices(refused)).toEqual([{ code: "back-refused", reason: "hand-pressure-cap" }]);
    const hurt = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 35).state;
    const declined = play(hurt, [36, { type: "stop-sign", sign: "sharp" }], [37, "gentler-declined"]);
    const back = play(declined.state, [38, { type: "seek", to: 30 }]);
    expect(notices(back)).toEqual([{ code: "back-refused", reason: "stopped" }]);
  });

  test("[SES-62] a set that is sought over whole is skipped; one that is entered is not", () => {
    const sought = play(aPlayer(twoSets), [0, "start"], [30, { type: "seek", to: 70 }]);
    expect(only(sought, "step-finished")).toMatchObject([{ set: 1, seconds: 5, outcome: "skipped" }]);
    expect(sought.state.reached).toBe(70_000);
    const inside = play(aPlayer(twoSets), [0, "start"], [30, { type: "seek", to: 50 }], [33, "tick"]);
    expect(only(inside, "step-finished")).toEqual([]);
  });
});

describe("discomfort and leaving", () => {
  const working = tickThrough(play(aPlayer(twoSides), [0, "start"]).state, 1, 35).state;

  test("[SES-36] is kept with its set, the highest counts, and five suggests less", () => {
    const scored = play(
      working,
      [36, { type: "discomfort", score: 5 }],
      [37, { type: "discomfort", score: 2 }],
    );
    expect(notices(scored)).toEqual([{ code: "ease", technique: "st-half-kneeling", side: "left" }]);
    const done = tickThrough(scored.state, 38, 56);
    expect(only(done, "step-finished")).toMatchObject([{ side: "left", discomfort: 5, outcome: "done" }]);
  });

  test("[SES-36] above five counts as a stop sign", () => {
    const scored = play(working, [36, { type: "discomfort", score: 6 }]);
    expect(only(scored, "stop-sign-told")).toMatchObject([{ sign: "above-five", side: "left" }]);
    expect(scored.state).toMatchObject({ status: "paused", asking: "gentler" });
  });

  test("[SES-38] a score that comes after the set corrects what was told", () => {
    const done = tickThrough(working, 36, 57);
    const scored = play(done.state, [58, { type: "discomfort", score: 3 }]);
    expect(only(scored, "step-corrected")).toMatchObject([{ side: "left", seconds: 30, discomfort: 3 }]);
  });

  test("[SES-37] leaving asks first, and the clock stands while it asks", () => {
    const asked = play(working, [36, "leave-asked"]);
    expect(only(asked, "ask")).toMatchObject([{ what: "leave" }]);
    expect(viewOf(asked.state, at(60))).toMatchObject({ leaving: true, status: "paused", secondsLeft: 69 });
    expect(play(asked.state, [60, "leave-cancelled"], [61, "tick"]).state).toMatchObject({ reached: 37_000 });
    const left = play(asked.state, [60, "leave-confirmed"]);
    expect(only(left, "step-finished").map(({ outcome, seconds }) => [outcome, seconds])).toEqual([
      ["stopped", 11],
      ["skipped", 0],
    ]);
    expect(only(left, "session-ended")).toEqual([{ type: "session-ended", outcome: "left", seconds: 36 }]);
  });

  test("[SES-37] a cancelled leave does not run on what was paused", () => {
    const paused = play(working, [36, "pause"], [37, "leave-asked"], [38, "leave-cancelled"]);
    expect(paused.state).toMatchObject({ status: "paused", why: "person", leaving: null });
  });

  test("[SES-37] what was never started is left without a word to the journal", () => {
    const left = step(aPlayer(twoSides), { type: "leave-confirmed" }, at(1));
    expect([left.state.status, left.effects]).toEqual(["left", [{ type: "save" }]]);
  });
});

describe("the view", () => {
  test("[SES-40] shows what, which side, how long and what comes next", () => {
    const { state } = play(aPlayer(twoSets), [0, "start"]);
    expect(viewOf(tickThrough(state, 1, 40).state, at(40))).toMatchObject({
      now: { item: 0, technique: "st-half-kneeling", side: "left", set: 1, sets: 2, kind: "work" },
      secondsLeftInSpan: 15,
      spanFraction: 0.5,
      secondsLeft: 63,
      next: { set: 2, side: "left" },
      repetition: null,
      silent: false,
      canMore: true,
    });
  });

  test("[SES-65] a change of side shows the side to come; what hurts in it belongs to the side just worked", () => {
    const { state } = play(aPlayer(twoSides), [0, "start"]);
    const turning = tickThrough(state, 1, 60).state;
    expect(viewOf(turning, at(60))).toMatchObject({
      now: { item: 1, side: "right", set: 1, kind: "switch" },
      felt: { technique: "st-half-kneeling", side: "left" },
      next: null,
    });
    expect(only(play(turning, [61, "hurts"]), "ask")).toMatchObject([{ what: "stop-signs", side: "left" }]);
    const told = play(turning, [61, "hurts"], [62, { type: "stop-sign", sign: "sharp" }]);
    expect(only(told, "stop-sign-told")).toMatchObject([{ side: "left", sign: "sharp" }]);
    expect(viewOf(tickThrough(turning, 61, 70).state, at(70)).felt).toMatchObject({ side: "right" });
  });

  test("[SES-40] shows the breath of a paced hold", () => {
    const { state } = play(aPlayer(hands(60)), [0, "start"]);
    const breathAt = (seconds: number) => viewOf(tickThrough(state, 1, seconds).state, at(seconds)).breath;
    expect([breathAt(20), breathAt(27), breathAt(32), breathAt(35)]).toEqual([
      null,
      { phase: "inhale", fraction: 0.5 },
      { phase: "exhale", fraction: 0.5 },
      { phase: "inhale", fraction: 0 },
    ]);
  });

  test("[SES-40] shows the repetition and its hold", () => {
    const lifts = anItem({ technique: "ex-leg-lift", repetitions: 10, holdSeconds: 3, repetitionSeconds: 7 });
    const { state } = play(aPlayer(aSession(lifts)), [0, "start"]);
    const repetitionAt = (seconds: number) =>
      viewOf(tickThrough(state, 1, seconds).state, at(seconds)).repetition;
    expect(repetitionAt(26)).toMatchObject({ number: 1, count: 10, phase: "move" });
    expect(repetitionAt(35)).toMatchObject({ number: 2, count: 10, phase: "hold" });
  });

  test("[SES-40] breath is felt: one pulse in, two pulses out, none in silence", () => {
    const ran = tickThrough(play(aPlayer(hands(60)), [0, "start"]).state, 1, 29);
    expect(
      only(ran, "vibrate")
        .slice(-2)
        .map(({ pattern }) => pattern),
    ).toEqual([[40], [40, 80, 40]]);
    const bolster = anItem({
      technique: "pas-bolster",
      side: "both",
      holdSeconds: 60,
      intervals: { settle: 40, rest: 0, switch: 0, close: 15 },
    });
    const still = tickThrough(play(aPlayer(aSession(bolster)), [0, "start"]).state, 1, 99);
    expect(viewOf(still.state, at(99)).silent).toBe(true);
    expect(cuesOf(still).at(-1)).toBe("1-both-1-start");
  });
});
