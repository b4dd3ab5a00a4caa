/**
 * A session with sound in a truly hidden tab for five minutes: how far the sound's clock drifts from the page's, and
 * whether each cue came up when the sound was at its moment.
 */
import { beginSession, keepJournal, soundAt } from "./support/begin-by-pipe.ts";
import { openPipe, openTab } from "./support/chromium-by-pipe.ts";
import type { PipeTab } from "./support/chromium-by-pipe.ts";
import { median, report, spread } from "./support/report.ts";
import { pause, serveApp } from "./support/served-app.ts";
import { bundleForPage } from "../e2e/support/bundle-for-page.ts";
import { journalOf } from "../e2e/support/made-journals.ts";

type Moment = Awaited<ReturnType<typeof soundAt>>;

const seconds = 300;
/** A single look is some milliseconds off: the sound comes in blocks. So the medians of a fifth at each end are compared. */
const samples = 100;
const atEachEnd = samples / 5;
/** Longer than the time looked at, so that the session is still running at its end. */
const minutes = 10;
/** A tick comes ten times a second; a cue is noted by the one that follows its moment. */
const tickMs = 100;

interface Heard {
  readonly visibility: string;
  readonly due: ReadonlyArray<{ readonly id: string; readonly at: number }>;
  readonly noted: ReadonlyArray<{ readonly id: string; readonly at: number }>;
}

const app = await serveApp();
const pipe = openPipe();
try {
  const tools = await bundleForPage("e2e/support/journal-tools.in-page.ts");
  const tab = await openTab(pipe);
  await keepJournal(tab, app.origin, { tools, events: await journalOf({ minutes }), sound: true });
  await beginSession(tab, app.origin);
  await untilItSounds(tab);
  await tab.hide();
  await pause(1000);
  const moments: Moment[] = [];
  for (let taken = 0; taken < samples; taken += 1) {
    moments.push(await soundAt(tab));
    await pause((seconds / samples) * 1000);
  }
  tell(await hear(tab, tools), moments);
} finally {
  pipe.close();
  app.stop();
}

async function untilItSounds(tab: PipeTab): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await soundAt(tab)).at > 0.2) return;
    await pause(50);
  }
  throw new Error("Nothing sounds");
}

async function hear(tab: PipeTab, tools: string): Promise<Heard> {
  await tab.evaluate(`${tools};void 0`);
  return tab.evaluate<Heard>(`(async () => {
    const { player } = await journalTools.readRunning();
    const due = player.track.cues
      .filter(({ sound, phrase }) => sound !== null || phrase !== null)
      .map(({ id, at }) => ({ id, at: at / 1000 }));
    const noted = performance.getEntriesByType("mark")
      .filter(({ name }) => name.startsWith("cue:"))
      .map(({ name, detail }) => ({ id: name.slice(4), at: detail }));
    return { visibility: document.visibilityState, due, noted };
  })()`);
}

function tell({ visibility, due, noted }: Heard, moments: readonly Moment[]): void {
  if (visibility !== "hidden") throw new Error("The tab was not hidden");
  const apart = moments.map(({ at, clock }) => (at - clock) * 1000);
  const drift = median(apart.slice(-atEachEnd)) - median(apart.slice(0, atEachEnd));
  const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0];
  const notedAt = new Map(noted.map(({ id, at }) => [id, at]));
  const meant = due.filter(({ at }) => at > first && at < last - 0.5);
  const lates = meant.map(({ id, at }) => ((notedAt.get(id) ?? Infinity) - at) * 1000);
  const came = lates.filter(Number.isFinite);
  report({
    name: "sound-clock-drift",
    value: Math.abs(drift),
    unit: "ms",
    limit: 20,
    seconds,
    ...spread(apart),
  });
  report({
    name: "sound-clock-cues-missed",
    value: lates.length - came.length,
    unit: "cues",
    limit: 0,
    due: lates.length,
  });
  report({ name: "sound-clock-cue-noted-p50", value: median(came), unit: "ms", limit: tickMs });
  report({ name: "sound-clock-cue-noted-max", value: Math.max(...lates), unit: "ms" });
}
