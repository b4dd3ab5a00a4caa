/**
 * Soundtracks of the test persons' plans: how long it takes to make one and how big it is, and how far each cue is off
 * when ffmpeg and Chromium play it. The voice and the tones are the real ones.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { HeardInPage, ToHear } from "./support/listen.in-page.ts";
import { median, report, spread } from "./support/report.ts";
import { openBrowser } from "./support/served-app.ts";
import { bundleForPage } from "../e2e/support/bundle-for-page.ts";
import { readClips } from "../src/cli/read-clips.ts";
import { buildTimeline } from "#session";
import type { PlannedSession, TalkLevel, Timeline } from "#session";
import { compileSoundtrack, forSharing } from "#session/soundtrack";
import type { Soundtrack } from "#session/soundtrack";
import { content, texts } from "../src/session/session.testing.ts";
import { labels } from "../src/session/soundtrack/soundtrack.testing.ts";
import {
  halfHours,
  runnersSession,
  sessionsOfTheWeek,
} from "../src/session/soundtrack/test-persons.testing.ts";
import { decodeWithFfmpeg, sampleRate } from "../tools/soundtrack/decode-mp3.ts";
import { expectedSounds, listenFor } from "../tools/soundtrack/listen-for.ts";

const runs = 20;
const frameMs = 24;
const clips = await readClips({ readAsset: (path) => readFile(join(process.cwd(), path)) });

measureMaking();
measureLargest();
await measureOnsets();

function timelineOf(session: PlannedSession, talk: TalkLevel): Timeline {
  return buildTimeline(session, { talk }, content, texts);
}

/** As it is saved; the app plays one in which every moment can be sought exactly. */
function compile(
  timeline: Timeline,
  talk: TalkLevel,
  seeking: "exact" | "chapters" = "chapters",
): Soundtrack {
  const breath = talk === "much";
  const made = compileSoundtrack(timeline, clips, labels, { missing: "refuse", breath, seeking });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function measureMaking(): void {
  const medians = new Map<number, number>();
  for (const minutes of [10, 20, 30, 40]) {
    const timeline = timelineOf(runnersSession(minutes), "normal");
    const times = timesOf(() => compile(timeline, "normal"));
    const made = compile(timeline, "normal");
    medians.set(minutes, median(times) / made.seconds);
    if (minutes !== 30) continue;
    const { seconds, speechSeconds, toneSeconds, bytes } = made;
    const about = { seconds, speechSeconds, toneSeconds };
    report({
      name: "soundtrack-30-min",
      value: median(times),
      unit: "ms",
      limit: 40,
      ...spread(times),
      ...about,
    });
    report({ name: "soundtrack-30-min-bytes", value: bytes.length, unit: "B", limit: 3_500_000, ...about });
    const exact = compile(timeline, "normal", "exact").bytes.length;
    report({ name: "soundtrack-30-min-bytes-played-in-app", value: exact, unit: "B", ...about });
    const half = timesOf(() => compileFromHalf(timeline));
    report({ name: "soundtrack-30-min-resumed-half-way", value: median(half), unit: "ms", ...spread(half) });
  }
  const ratio = (medians.get(40) ?? NaN) / (medians.get(10) ?? NaN);
  report({ name: "soundtrack-cost-of-a-minute-40-to-10", value: ratio, unit: "times", limit: 1.5 });
}

/** Half an hour at normal talk, saved, for everybody: the largest counts. */
function measureLargest(): void {
  const all = halfHours().map(({ person, session }) => ({
    person,
    made: compile(timelineOf(forSharing(session, content.techniques, []), "normal"), "normal"),
  }));
  const [largest] = all.toSorted((a, b) => b.made.bytes.length - a.made.bytes.length);
  if (largest === undefined) throw new Error("Nobody has a session");
  const { seconds, speechSeconds, toneSeconds, bytes } = largest.made;
  report({
    name: "soundtrack-30-min-largest-bytes",
    value: bytes.length,
    unit: "B",
    limit: 3_500_000,
    person: largest.person,
    persons: all.length,
    seconds,
    speechSeconds,
    toneSeconds,
  });
}

function compileFromHalf(timeline: Timeline): void {
  const from = timeline.seconds / 2;
  compileSoundtrack(timeline, clips, labels, { missing: "refuse", breath: false, from });
}

function timesOf(task: () => unknown): readonly number[] {
  task();
  return Array.from({ length: runs }, () => {
    const from = performance.now();
    task();
    return performance.now() - from;
  });
}

interface Off {
  readonly cues: number;
  /** Cues whose sound is not there; decoders differ a little in how they make short blocks. */
  readonly missed: readonly string[];
  /** Milliseconds. */
  readonly mostOff: number;
  readonly lengthOff: number;
}

/** Every day of each person's week, at the three talk settings in turn. */
async function measureOnsets(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.evaluate(`${await bundleForPage("bench/support/listen.in-page.ts")};void 0`);
    const [inFfmpeg, inChromium]: [Off[], Off[]] = [[], []];
    for (const [index, { session }] of sessionsOfTheWeek.entries()) {
      const talk = (["normal", "much", "little"] as const)[index % 3] ?? "normal";
      const timeline = timelineOf(session, talk);
      const { bytes } = compile(timeline, talk);
      inFfmpeg.push(hearInFfmpeg(timeline, bytes));
      inChromium.push(await hearInChromium(page, timeline, bytes));
    }
    tell("ffmpeg", inFfmpeg);
    tell("chromium", inChromium);
  } finally {
    await browser.close();
  }
}

function hearInFfmpeg(timeline: Timeline, bytes: Uint8Array): Off {
  const { samples } = decodeWithFfmpeg(bytes);
  const heard = listenFor(expectedSounds(timeline, clips), samples);
  const off = heard.map(({ clip, lateSeconds, correlation }) => ({
    clip,
    ms: lateSeconds * 1000,
    correlation,
  }));
  return offOf(off, samples.length / sampleRate - timeline.seconds);
}

async function hearInChromium(page: Page, timeline: Timeline, bytes: Uint8Array): Promise<Off> {
  const sounds = expectedSounds(timeline, clips);
  const toHear: ToHear = {
    file: Buffer.from(bytes).toString("base64"),
    sounds: sounds.map(({ at, clip }) => ({ at, clip })),
    clips: Object.fromEntries(
      sounds.map((sound) => [
        sound.clip,
        Buffer.from(Int16Array.from(sound.wanted).buffer).toString("base64"),
      ]),
    ),
  };
  const heard = await page.evaluate<HeardInPage>(`listenInPage(${JSON.stringify(toHear)})`);
  const off = heard.found.map(({ at, correlation }, index) => ({
    clip: sounds[index]?.clip ?? "",
    ms: ((at - (sounds[index]?.at ?? NaN)) / sampleRate) * 1000,
    correlation,
  }));
  return offOf(off, heard.duration - timeline.seconds);
}

function offOf(
  heard: ReadonlyArray<{ readonly clip: string; readonly ms: number; readonly correlation: number }>,
  lengthOff: number,
): Off {
  return {
    cues: heard.length,
    missed: heard
      .filter(({ correlation }) => correlation < 0.9)
      .map(({ clip, ms, correlation }) => `${clip} ${ms.toFixed(1)} ${correlation.toFixed(2)}`),
    mostOff: heard.reduce((most, { ms }) => Math.max(most, Math.abs(ms)), 0),
    lengthOff: Math.abs(lengthOff) * 1000,
  };
}

function tell(decoder: string, all: readonly Off[]): void {
  const sum = (of: (off: Off) => number) => all.reduce((total, off) => total + of(off), 0);
  const most = (of: (off: Off) => number) => Math.max(...all.map(of));
  const about = { files: all.length, cues: sum(({ cues }) => cues) };
  const offs = { value: most(({ mostOff }) => mostOff), unit: "ms", limit: frameMs } as const;
  report({ name: `soundtrack-cue-off-${decoder}`, ...offs, ...about });
  const missed = all.flatMap((off) => off.missed);
  report({
    name: `soundtrack-cues-missed-${decoder}`,
    value: missed.length,
    missed,
    unit: "cues",
    limit: 0,
    ...about,
  });
  const length = { value: most(({ lengthOff }) => lengthOff), unit: "ms", limit: frameMs } as const;
  report({ name: `soundtrack-length-off-${decoder}`, ...length, ...about });
}
