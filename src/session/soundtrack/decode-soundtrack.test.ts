import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { techniqueNames, testNames } from "#content/en/names";
import { soundtrackTexts } from "#content/en/soundtrack";
import { readClips } from "../../cli/read-clips.ts";
import {
  decodeFrom,
  decodeWithFfmpeg,
  decodeWithMpg123,
  probe,
} from "../../../tools/soundtrack/decode-mp3.ts";
import { expectedSounds, listenFor } from "../../../tools/soundtrack/listen-for.ts";
import type { HeardSound } from "../../../tools/soundtrack/listen-for.ts";
import { findSound, loudest, loudestOutside } from "../../../tools/soundtrack/find-sound.ts";
import { buildTimeline } from "../build-timeline/build-timeline.ts";
import { content, texts } from "../session.testing.ts";
import type { TalkLevel, Timeline } from "../timeline.ts";
import { compileSoundtrack } from "./compile-soundtrack.ts";
import { sharedLabels } from "./shared-soundtrack.ts";
import type { ClipBook, Cover, Soundtrack } from "./soundtrack.ts";
import { sessionsToday } from "./test-persons.testing.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const names = { ...techniqueNames, ...testNames };
const talks: readonly TalkLevel[] = ["normal", "much", "little"];

interface Made {
  readonly timeline: Timeline;
  readonly soundtrack: Soundtrack;
}

/** Whole sessions are decoded, on machines that others use too. */
vi.setConfig({ testTimeout: 300_000 });

let clips: ClipBook;
let cover: Cover;
beforeAll(async () => {
  const readAsset = (path: string) => readFile(join(root, path));
  clips = await readClips({ readAsset });
  cover = { mime: "image/png", bytes: await readAsset("src/app/public/icons/icon-512.png") };
});

/** Every person's session of today, each with another talk setting. */
const cases = sessionsToday.map(({ person, session }, index) => ({
  person,
  session,
  talk: talks[index % talks.length] ?? "normal",
}));

function make({ session, talk }: (typeof cases)[number], { breath = talk === "much" } = {}): Made {
  const timeline = buildTimeline(session, { talk }, content, texts);
  const labels = sharedLabels(session, { names, labels: soundtrackTexts }, null);
  const options = { missing: "refuse", breath } as const;
  const made = compileSoundtrack(
    timeline,
    clips,
    { ...labels, cover: talk === "much" ? cover : null },
    options,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { timeline, soundtrack: made.value };
}

test.each(cases)("[SND-17] each clip is heard at its moment by both decoders: $person, $talk", (each) => {
  const { timeline, soundtrack } = make(each);
  const sounds = expectedSounds(timeline, clips);
  expect(sounds.length).toBeGreaterThan(10);
  for (const { samples, complaints } of [
    decodeWithFfmpeg(soundtrack.bytes),
    decodeWithMpg123(soundtrack.bytes),
  ]) {
    expect(complaints).toBe("");
    expect(samples.length).toBe(Math.round(soundtrack.seconds / 0.024) * 576 - 529);
    expect(Math.abs(samples.length / 24_000 - timeline.seconds)).toBeLessThanOrEqual(0.024);
    // Decoders round a few soft beginnings differently; another clip is nowhere near this alike.
    const isOff = ({ lateSeconds, correlation }: HeardSound) =>
      Math.abs(lateSeconds) > 0.0125 || correlation < 0.95;
    expect(listenFor(sounds, samples).filter(isOff)).toEqual([]);
  }
});

/** A whole session is listened to sample by sample; the shorter ones are enough for that. */
const shortCases = cases.filter(({ session }) => session.seconds <= 1200);

test.each(shortCases)("[SND-18] nothing else is heard and nothing is too loud: $person, $talk", (each) => {
  const { timeline, soundtrack } = make(each, { breath: false });
  const { samples } = decodeWithFfmpeg(soundtrack.bytes);
  expect(loudestOutside(samples, expectedSounds(timeline, clips))).toBeLessThanOrEqual(1);
  expect(loudest(samples)).toBeGreaterThan(3000);
  expect(loudest(samples)).toBeLessThan(32_000);
});

test("[SND-6] a player that goes to a moment by the seek table hears what belongs there", () => {
  const { timeline, soundtrack } = make(cases[1] ?? cases[0]!);
  const sounds = expectedSounds(timeline, clips);
  const some = sounds.filter((_, index) => index % Math.ceil(sounds.length / 12) === 3);
  expect(some.length).toBeGreaterThan(8);
  const apart = some.map(({ at, wanted }) => {
    const samples = decodeFrom(soundtrack.bytes, at / 24_000 - 2, 4);
    return Math.abs(findSound(samples, wanted, 48_000, 36_000).at - 48_000) / 24_000;
  });
  expect(Math.max(...apart)).toBeLessThan(0.036);
});

test.each(cases)("[SND-19] a player is told length, title and chapters: $person, $talk", (each) => {
  const { timeline, soundtrack } = make(each);
  const told = probe(soundtrack.bytes);
  expect([told.covers, told.complaints]).toEqual([each.talk === "much" ? 1 : 0, ""]);
  expect(Math.abs(told.seconds - timeline.seconds)).toBeLessThan(0.024);
  expect(told.tags).toMatchObject({ title: expect.stringContaining(each.session.date), artist: "Unclench" });
  expect(told.tags["comment"] ?? told.tags["COMM"] ?? "").toContain("safety check");
  expect(told.chapters.map(({ title }) => title)).toEqual(soundtrack.chapters.map(({ title }) => title));
  for (const [index, { start, end }] of soundtrack.chapters.entries()) {
    expect(told.chapters[index]?.start).toBeCloseTo(start, 2);
    expect(told.chapters[index]?.end).toBeCloseTo(Math.min(end, soundtrack.seconds), 2);
  }
});
