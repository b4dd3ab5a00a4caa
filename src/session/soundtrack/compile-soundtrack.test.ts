import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTimeline } from "../build-timeline/build-timeline.ts";
import { isAudible } from "../cue-kinds.ts";
import { anyMoves, aPlayer, play, t0 } from "../player/player.testing.ts";
import { step } from "../player/step.ts";
import { epochMs } from "#base";
import { anItem, aSession, content, plausibleSession, texts } from "../session.testing.ts";
import type { TalkLevel, Timeline } from "../timeline.ts";
import { compileSoundtrack } from "./compile-soundtrack.ts";
import { scoreOf } from "./score-of.ts";
import type { ClipBook, Score, Soundtrack, SoundtrackOptions, SoundtrackProblem } from "./soundtrack.ts";
import { aScore, fakeBook, fakeClip, labels, options, readFile } from "./soundtrack.testing.ts";

const book = fakeBook();
const runs = { seed: 20261120, numRuns: 30 };
const anyTalk = fc.constantFrom<TalkLevel>("little", "normal", "much");
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(plausibleSession, anyTalk)
  .map(([session, talk]) => buildTimeline(session, { talk }, content, texts));

function compiled(score: Score, asked: Partial<SoundtrackOptions> = {}, clips: ClipBook = book): Soundtrack {
  const made = compileSoundtrack(score, clips, labels, { ...options, ...asked });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function problemOf(score: Score, clips: ClipBook = book, from = 0): SoundtrackProblem | null {
  const made = compileSoundtrack(score, clips, labels, { ...options, from });
  return made.ok ? null : made.error;
}

/** One phrase of ten frames, whatever is asked for. */
const tenFrames: ClipBook = fakeBook({ phrase: () => fakeClip(10) });
const silence = (count: number): readonly string[] => Array.from({ length: count }, () => "");
const tenSaid = Array.from({ length: 10 }, (_, index) => `1/${String(index)}`);

test("[SND-1] it lasts what the timeline says, to a frame, and the header says so", () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const { bytes, seconds } = compiled(timeline);
      const file = readFile(bytes);
      const played = seconds - 529 / 24_000;
      expect(Math.abs(seconds - timeline.seconds)).toBeLessThan(0.024);
      expect(Math.abs(played - timeline.seconds)).toBeLessThanOrEqual(0.024);
      expect([file.frames, file.says.length]).toEqual([Math.round(seconds / 0.024), file.frames]);
      expect(file.bytes).toBe(bytes.length - file.tagBytes);
    }),
    runs,
  );
});

test("[SND-2] every cue's first sound is within 12 ms of its moment", () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const { says } = readFile(compiled(timeline).bytes);
      const begun = says.flatMap((say, frame) => (say.endsWith("/0") ? [frame] : []));
      const heard = begun.map((frame) => (frame * 576 - 529 + 793) / 24_000);
      const cues = timeline.cues.filter((cue) => isAudible(cue) && (cue.phrase ?? cue.sound) !== null);
      expect(heard.length).toBe(cues.length);
      for (const [index, cue] of cues.entries())
        expect(Math.abs((heard[index] ?? 0) - cue.at)).toBeLessThanOrEqual(0.012 + 1e-9);
    }),
    runs,
  );
});

test("[SND-2] a cue at the very start, and clips whose sound comes later, are as near as a file's start allows", () => {
  expect(readFile(compiled(aScore(2.4, [0, "a"]), {}, tenFrames).bytes).says).toEqual([
    ...tenSaid,
    ...silence(90),
  ]);
  const late: ClipBook = fakeBook({ phrase: () => fakeClip(10, 1, 5, 529 + 5 * 576) });
  expect(readFile(compiled(aScore(2.4, [0.048, "a"]), {}, late).bytes).says.indexOf("1/0")).toBe(0);
  expect(readFile(compiled(aScore(2.4, [0.24, "a"]), {}, late).bytes).says.indexOf("1/0")).toBe(5);
});

test("[SND-3] each clip stands whole among silent frames", () => {
  const { bytes, speechSeconds, toneSeconds } = compiled(
    aScore(2.4, [0.491, "a"], [1.2, "b"]),
    {},
    tenFrames,
  );
  expect(readFile(bytes).says).toEqual([
    ...silence(20),
    ...tenSaid,
    ...silence(20),
    ...tenSaid,
    ...silence(40),
  ]);
  expect([speechSeconds, toneSeconds]).toEqual([0.48, 0]);
});

test("[SND-3] at the very end only the frames in which an encoder flushes may go", () => {
  expect(readFile(compiled(aScore(2.4, [2.4 - 0.229 + 0.024, "a"]), {}, tenFrames).bytes).says.at(-1)).toBe(
    "1/8",
  );
  expect(problemOf(aScore(2.4, [2.3, "a"]), tenFrames)).toEqual({
    type: "CueOutOfRange",
    cue: "cue-1",
    at: 2.3,
    seconds: 2.4,
  });
});

const breathing: Score = {
  ...aScore(20, [5, "a"]),
  segments: [{ ...aScore(20).segments[0]!, breath: { inhale: 2, exhale: 3 } }],
};

test("[SND-4] breaths sound where nothing else does", () => {
  const begun = (score: Score, asked: Partial<SoundtrackOptions>) =>
    readFile(compiled(score, asked).bytes).says.flatMap((say, frame) =>
      /^(7|8)\/0$/.test(say) ? [[say.startsWith("7") ? "in" : "out", Math.round(frame * 0.024)]] : [],
    );
  const spoken = { ...breathing, cues: breathing.cues.map((cue) => ({ ...cue, phrase: "half-way" })) };
  expect(begun(spoken, { breath: false })).toEqual([]);
  expect(begun(spoken, { breath: true })).toEqual([
    ["in", 0],
    ["out", 2],
    ["out", 7],
    ["in", 10],
    ["out", 12],
    ["in", 15],
    ["out", 17],
  ]);
  for (const change of [{ silent: true }, { kind: "rest" as const }, { breath: null }]) {
    const changed = { ...spoken, segments: spoken.segments.map((segment) => ({ ...segment, ...change })) };
    expect(begun(changed, { breath: true })).toEqual([]);
  }
});

test("[SND-4] breaths take nothing away from any timeline", () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const [plain, with_] = [false, true].map(
        (breath) => readFile(compiled(timeline, { breath }).bytes).says,
      );
      const kept = plain?.map((say, frame) => (say === "" ? "" : (with_?.[frame] ?? "")));
      expect(kept).toEqual(plain);
    }),
    runs,
  );
});

test("[SND-5] the part from a moment on is the rest of the whole, frame by frame", () => {
  fc.assert(
    fc.property(anyTimeline, fc.double({ min: 0, max: 0.999, noNaN: true }), (timeline, part) => {
      const from = part * timeline.seconds;
      const whole = compiled(timeline, { breath: true });
      const rest = compiled(timeline, { breath: true, from });
      expect(from - rest.from).toBeGreaterThanOrEqual(-1e-6);
      expect(from - rest.from).toBeLessThan(0.0241);
      expect(rest.from + rest.seconds).toBeCloseTo(whole.seconds, 6);
      const skipped = Math.round(rest.from / 0.024);
      expect(readFile(rest.bytes).says).toEqual(readFile(whole.bytes).says.slice(skipped));
      expect(rest.chapters).toEqual(whole.chapters);
    }),
    runs,
  );
});

test("[SND-6] each entry of the seek table leads to the very frame at its per cent of the time", () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const file = readFile(compiled(timeline).bytes);
      const places = file.table.map((entry) => (entry * file.bytes) / 256);
      const wanted = places.map((_, index) => file.starts[Math.round((index * file.frames) / 100)]);
      expect(places).toEqual(wanted);
    }),
    runs,
  );
});

test("[SND-6] of a small file the beginnings of chapters are exact, for a few per cent more bytes", () => {
  const seconds = 1800;
  const cues = Array.from({ length: 60 }, (_, index) => [index * 30, "a"] as const);
  const segment = aScore(1).segments[0]!;
  const segments = Array.from({ length: 12 }, (_, item) => ({
    ...segment,
    item,
    start: item * 150,
    seconds: 150,
  }));
  const score = { ...aScore(seconds, ...cues), segments };
  const talking: ClipBook = fakeBook({ phrase: () => fakeClip(200) });
  const { bytes } = compiled(score, { seeking: "chapters" }, talking);
  const own = 60 * 200 * 120 + (75_000 - 60 * 200) * 24;
  expect(bytes.length / own).toBeLessThan(1.05);
  const file = readFile(bytes);
  const entries = segments.map(({ start }) => Math.floor((start / seconds) * 100));
  const places = entries.map((entry) => ((file.table[entry] ?? 0) * file.bytes) / 256);
  expect(places).toEqual(entries.map((entry) => file.starts[Math.round((entry * file.frames) / 100)]));
  const apart = file.table.map(
    (entry, index) =>
      (file.starts[Math.round((index * file.frames) / 100)] ?? 0) - (entry * file.bytes) / 256,
  );
  expect(Math.min(...apart)).toBe(0);
  expect(Math.max(...apart)).toBeLessThan(file.bytes / 256);
});

test("[SND-6] filling up for the table costs less than a third, even where all is speech", () => {
  const seconds = 600;
  const cues = Array.from({ length: 40 }, (_, index) => [index * 14.4, "a"] as const);
  const talkative: ClipBook = fakeBook({ phrase: () => fakeClip(600) });
  const { bytes } = compiled(aScore(seconds, ...cues), {}, talkative);
  const own = 40 * 600 * 120 + (25_000 - 40 * 600) * 24;
  expect(bytes.length / own).toBeLessThan(1.33);
  const file = readFile(bytes);
  expect(file.starts[Math.round(file.frames / 2)]).toBe(((file.table[50] ?? 0) * file.bytes) / 256);
});

test("[SND-6] where there is no room to fill up, the table names the nearest place before", () => {
  const loud: ClipBook = fakeBook({ phrase: () => fakeClip(100, 1, 8) });
  const file = readFile(compiled(aScore(2.4, [0, "a"]), {}, loud).bytes);
  const place = ((file.table[50] ?? 0) * file.bytes) / 256;
  expect((file.starts[50] ?? 0) - place).toBeGreaterThanOrEqual(0);
  expect((file.starts[50] ?? 0) - place).toBeLessThan(file.bytes / 256);
});

test("[SND-7] chapters follow one another by item and side", () => {
  const segment = aScore(10).segments[0]!;
  const score: Score = {
    seconds: 40,
    cues: [],
    segments: [
      { ...segment, kind: "settle" },
      { ...segment, start: 10 },
      { ...segment, item: 1, side: "right", start: 20 },
      { ...segment, item: 1, side: "right", technique: "pas-crp", start: 30 },
    ],
  };
  expect(compiled(score).chapters.map(({ title, start, end }) => [title, start, end])).toEqual([
    ["st-half-kneeling left", 0, 20],
    ["st-half-kneeling right", 20, 30],
    ["pas-crp right", 30, 40],
  ]);
});

test("[SND-8] a corrupt clip is named with its place and its fault", () => {
  const whole = fakeClip(4).bytes;
  const broken = (change: (bytes: Uint8Array) => Uint8Array | void, onsetSamples = 793) => {
    const copy = Uint8Array.from(whole);
    const bytes = change(copy) ?? copy;
    return problemOf(aScore(5, [1, "hold"]), fakeBook({ phrase: () => ({ bytes, onsetSamples }) }));
  };
  const at = (place: number, value: number) => (bytes: Uint8Array) => void (bytes[240 + place] = value);
  const faults = [
    [() => new Uint8Array(0), "empty", 0],
    [at(0, 0x49), "no-sync", 240],
    [at(1, 0xfb), "not-mpeg-2", 240],
    [at(1, 0xf5), "not-layer-3", 240],
    [at(1, 0xf2), "has-crc", 240],
    [at(2, 0x04), "bitrate", 240],
    [at(2, 0xf4), "bitrate", 240],
    [at(2, 0x50), "sample-rate", 240],
    [at(2, 0x56), "padded", 240],
    [at(3, 0x04), "not-mono", 240],
    [at(4, 1), "uses-reservoir", 240],
    [at(5, 0x7f), "cut-short", 240],
    [(bytes: Uint8Array) => bytes.subarray(0, 470), "cut-short", 360],
  ] as const;
  for (const [change, why, place] of faults)
    expect(broken(change)).toEqual({ type: "ClipCorrupt", clip: "hold", at: place, why });
  for (const onset of [528, 2304, 800.5, Number.NaN])
    expect(broken(() => {}, onset)).toEqual({ type: "ClipCorrupt", clip: "hold", at: 0, why: "onset" });
  expect(broken(() => {})).toBe(null);
});

test("[SND-9] a missing clip is refused by cue and name, or left out and named once", () => {
  const score = aScore(20, [1, "hold"], [4, "own-words"], [8, "own-words"]);
  expect(problemOf(score)).toEqual({ type: "ClipMissing", cue: "cue-2", clip: "own-words" });
  const made = compiled(score, { missing: "leave-out" });
  expect(made.leftOut).toEqual(["own-words"]);
  expect(readFile(made.bytes).says.filter((say) => say.endsWith("/0")).length).toBe(1);
  const mute: ClipBook = { phrase: () => undefined, tone: () => undefined };
  expect(problemOf(breathing, mute)).toEqual({ type: "ClipMissing", cue: "cue-1", clip: "a" });
  expect(compiled(breathing, { missing: "leave-out", breath: true }, mute).leftOut).toEqual([
    "a",
    "inhale",
    "exhale",
  ]);
});

test("[SND-10] cues that run into each other or lie outside are refused", () => {
  expect(problemOf(aScore(5, [1, "a"], [1.168, "b"]), tenFrames)).toEqual({
    type: "CuesOverlap",
    cue: "cue-2",
    before: "cue-1",
    seconds: 0.072,
  });
  expect(problemOf(aScore(5, [3, "a"], [1, "b"]), tenFrames)?.type).toBe("CuesOverlap");
  for (const at of [-0.1, 5, 7, Number.NaN, Infinity])
    expect(problemOf(aScore(5, [at, "a"]), tenFrames)).toEqual({
      type: "CueOutOfRange",
      cue: "cue-1",
      at,
      seconds: 5,
    });
});

test("[SND-10] what was heard before the file begins stands in nobody's way", () => {
  const score = aScore(5, [1, "a"], [1.12, "b"], [1.168, "c"]);
  const { bytes, from } = compiled(score, { from: 1.15 }, tenFrames);
  expect(from).toBe(1.128);
  expect(readFile(bytes).says.slice(0, 14)).toEqual([...silence(1), ...tenSaid, ...silence(3)]);
});

test("[SND-10] in a running session speech goes before tones, and later before earlier", () => {
  const clips: ClipBook = {
    phrase: (id) => fakeClip(10, id === "a" ? 1 : 2),
    tone: () => fakeClip(10, 3),
  };
  const heard = (...cues: ReadonlyArray<readonly [at: number, id: string]>) => {
    const spoken = aScore(5, ...cues);
    const score: Score = {
      ...spoken,
      cues: spoken.cues.map((cue) =>
        cue.phrase === "bell" ? { ...cue, phrase: null, sound: "half", kind: "bell" } : cue,
      ),
    };
    const { says } = readFile(compiled(score, { overlaps: "give-way" }, clips).bytes);
    return says.filter((say) => say.endsWith("/9")).join(" ");
  };
  expect(heard([1, "a"], [1.1, "bell"])).toBe("1/9");
  expect(heard([1, "bell"], [1.1, "a"])).toBe("1/9");
  expect(heard([1, "a"], [1.1, "b"])).toBe("2/9");
  expect(heard([1, "a"], [4.95, "b"])).toBe("1/9");
});

test("[SND-11] nothing, and more than four hours, are refused; so is a start outside", () => {
  for (const seconds of [0, -1, 0.01, 14_400.1, 36_000, Number.NaN])
    expect(problemOf(aScore(seconds))).toEqual({
      type: "LengthOutOfRange",
      seconds,
      shortest: 0.024,
      longest: 14_400,
    });
  for (const from of [-1, 5, 99, Number.NaN])
    expect(problemOf(aScore(5), book, from)).toEqual({ type: "StartOutOfRange", from, seconds: 5 });
  expect(readFile(compiled(aScore(0.024)).bytes).frames).toBe(1);
  expect(readFile(compiled(aScore(14_400)).bytes).frames).toBe(600_000);
});

test("[SND-12] the same input gives the same bytes", () => {
  const timeline = buildTimeline(aSession(anItem()), { talk: "much" }, content, texts);
  const again = buildTimeline(aSession(anItem()), { talk: "much" }, content, texts);
  expect(compiled(timeline, { breath: true }).bytes).toEqual(compiled(again, { breath: true }).bytes);
});

test("[SND-13] whatever becomes of a running session compiles, at the very moment at which it is", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, (session, moves) => {
      let state = play(aPlayer(session), [0, "start"]).state;
      let now = t0;
      for (const { event, afterMs } of moves) {
        now += afterMs;
        state = step(state, event, epochMs(now)).state;
      }
      const from = Math.min(state.reached / 1000, state.track.lengthMs / 1000 - 0.1);
      const { seconds } = compiled(scoreOf(state.track), { breath: true, from, overlaps: "give-way" });
      expect(Math.abs(seconds - (state.track.lengthMs / 1000 - from))).toBeLessThanOrEqual(0.0481);
    }),
    runs,
  );
});
