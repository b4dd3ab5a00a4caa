/**
 * A session without sound in a truly hidden tab for three minutes: every cue that was due against when it was said or rung. Five tabs
 * at once, each with storage of its own; they are begun by tapping through the screens.
 */
import { beginSession, keepJournal } from "./support/begin-by-pipe.ts";
import { openPipe, openTab } from "./support/chromium-by-pipe.ts";
import type { PipeTab } from "./support/chromium-by-pipe.ts";
import { median, report } from "./support/report.ts";
import { pause, serveApp } from "./support/served-app.ts";
import { bundleForPage } from "../e2e/support/bundle-for-page.ts";
import { journalOf } from "../e2e/support/made-journals.ts";

const runs = 5;
const seconds = 180;
/** Cues of the last moment may still be on their way when the tab is read. */
const graceMs = 500;

interface Heard {
  readonly visibility: string;
  readonly due: readonly { readonly id: string; readonly at: number }[];
  readonly fired: readonly { readonly id: string; readonly at: number }[];
}

const app = await serveApp();
const pipe = openPipe();
try {
  const tools = await bundleForPage("e2e/support/journal-tools.in-page.ts");
  const events = await journalOf({ minutes: 5 });
  const tabs: PipeTab[] = [];
  for (let run = 0; run < runs; run += 1) {
    const tab = await openTab(pipe);
    await keepJournal(tab, app.origin, { tools, events, sound: false });
    await beginSession(tab, app.origin);
    await tab.hide();
    tabs.push(tab);
  }
  const from = Date.now();
  await pause(seconds * 1000);
  const until = Date.now();
  const heard: Heard[] = [];
  for (const tab of tabs) heard.push(await hear(tab, tools));
  tell(heard, from, until);
} finally {
  pipe.close();
  app.stop();
}

async function hear(tab: PipeTab, tools: string): Promise<Heard> {
  await tab.evaluate(`${tools};void 0`);
  return tab.evaluate<Heard>(`(async () => {
    const { player } = await journalTools.readRunning();
    const due = player.track.cues
      .filter(({ sound, phrase }) => sound !== null || phrase !== null)
      .map(({ id, at }) => ({ id, at: player.startedAt + at }));
    const fired = performance.getEntriesByType("mark")
      .filter(({ name }) => name.startsWith("cue:"))
      .map(({ name, startTime }) => ({ id: name.slice(4), at: performance.timeOrigin + startTime }));
    return { visibility: document.visibilityState, due, fired };
  })()`);
}

/** Only what was due while the tab was hidden. */
function tell(all: readonly Heard[], from: number, until: number): void {
  const isMeant = ({ at }: { readonly at: number }) => at >= from && at < until - graceMs;
  const lates = all.flatMap(({ due, fired }) => {
    const firedAt = new Map(fired.map(({ id, at }) => [id, at]));
    return due.filter(isMeant).map(({ id, at }) => (firedAt.get(id) ?? Infinity) - at);
  });
  const visible = all.filter(({ visibility }) => visibility !== "hidden").length;
  if (visible > 0) throw new Error(`${String(visible)} tabs were not hidden`);
  const fired = lates.filter(Number.isFinite);
  report({
    name: "hidden-tab-cues-missed",
    value: lates.length - fired.length,
    unit: "cues",
    limit: 0,
    due: lates.length,
    runs,
  });
  report({ name: "hidden-tab-cue-late-p50", value: median(fired), unit: "ms", runs });
  report({
    name: "hidden-tab-cue-late-max",
    value: Math.max(...lates),
    unit: "ms",
    limit: 150,
    runs,
    seconds,
  });
}
