import { beginSession, keepJournal, soundAt } from "../bench/support/begin-by-pipe.ts";
import { openPipe, openTab } from "../bench/support/chromium-by-pipe.ts";
import { bundleForPage } from "./support/bundle-for-page.ts";
import { journalOf } from "./support/made-journals.ts";
import { expect, test } from "./support/test.ts";

/** Long enough for a browser to hold the timers of a hidden page back. */
const hiddenSeconds = 12;

// Playwright keeps every page visible, so this one has a browser of its own, with another tab in front.
test("in a truly hidden tab the sound goes on, and the screen's steps with it", async ({ baseURL }) => {
  test.slow();
  const origin = baseURL ?? "";
  const pipe = openPipe();
  try {
    const tab = await openTab(pipe);
    const tools = await bundleForPage("e2e/support/journal-tools.in-page.ts");
    await keepJournal(tab, origin, { tools, events: await journalOf({ minutes: 5 }), sound: true });
    await beginSession(tab, origin);
    await expect.poll(async () => (await soundAt(tab)).at, { timeout: 20_000 }).toBeGreaterThan(0.2);
    await tab.hide();
    await expect.poll(() => tab.evaluate("document.visibilityState")).toBe("hidden");
    const before = await soundAt(tab);
    await new Promise((resolve) => setTimeout(resolve, hiddenSeconds * 1000));
    const after = await soundAt(tab);
    expect(await tab.evaluate("document.visibilityState")).toBe("hidden");
    expect(Math.abs(after.at - before.at - (after.clock - before.clock))).toBeLessThan(0.1);
    await tab.evaluate(`${tools};void 0`);
    const missed = await tab.evaluate<readonly string[]>(`journalTools.readRunning().then(({ player }) => {
      const marks = new Set(performance.getEntriesByType("mark").map(({ name }) => name));
      return player.track.cues
        .filter(({ at }) => at < ${String(after.at - 1)} * 1000)
        .map(({ id }) => id)
        .filter((id) => !marks.has("cue:" + id));
    })`);
    expect(missed).toEqual([]);
  } finally {
    pipe.close();
  }
});
