import type { Page } from "@playwright/test";
import { keepJournal } from "./support/journal-in-page.ts";
import { journalOf } from "./support/made-journals.ts";
import { passShortCheck } from "./support/run-session.ts";
import { soundAt, watchSound } from "./support/sound-in-page.ts";
import { expect, test } from "./support/test.ts";

/** What the browser itself says of a network that is not there, as the worker looks for a newer version. */
const noNetwork =
  /ERR_INTERNET_DISCONNECTED|Failed to (fetch|update)|An unknown error occurred when fetching the script/;

test.use({ savesData: false });

test.beforeEach(async ({ page, watch }) => {
  test.slow();
  watch.allow(noNetwork);
  await watchSound(page);
  await keepJournal(page, await journalOf({ minutes: 15 }));
});

test("the voice of this week's plans is on the device before it is needed offline", async ({
  page,
  context,
}) => {
  await page.goto("/today");
  await appIsKept(page);
  await expect.poll(() => voiceFilesKept(page), { timeout: 30_000 }).toBeGreaterThan(3);
  await settled(() => voiceFilesKept(page));
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await passShortCheck(page);
  await expect(page.getByText("The voice is on this device")).toBeVisible();
  await page.getByRole("button", { name: "Start now" }).click();
  await expect.poll(() => soundAt(page), { timeout: 20_000 }).toBeGreaterThan(1);
  await expect(page.getByText(/min left$/)).toBeVisible();
});

test("voice files that are spoilt on the device are fetched anew as the session begins", async ({ page }) => {
  await page.goto("/today");
  await appIsKept(page);
  await expect.poll(() => voiceFilesKept(page), { timeout: 30_000 }).toBeGreaterThan(3);
  await settled(() => voiceFilesKept(page));
  const spoilt = await spoilVoiceFiles(page);
  expect(spoilt).toBeGreaterThan(3);
  await page.reload();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await passShortCheck(page);
  await page.getByRole("button", { name: "Start now" }).click();
  await expect.poll(() => soundAt(page), { timeout: 20_000 }).toBeGreaterThan(1);
  await expect(page.getByText(/min left$/)).toBeVisible();
});

test("offline without the voice: the session runs with bells and text, and says so before and during", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await appIsKept(page);
  await context.setOffline(true);
  await page.goto("/today");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await passShortCheck(page);
  await expect(page.getByText("The recorded voice is not all on this device")).toBeVisible();
  await page.getByRole("button", { name: "Start now" }).click();
  await expect(page.getByText("The recorded voice is not on this device yet.")).toBeVisible();
  await expect(page.getByText("min left, no voice")).toBeVisible();
  await expect.poll(() => soundAt(page), { timeout: 20_000 }).toBeGreaterThan(1);
});

async function appIsKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** How many files of the voice lie in a cache of their own. */
function voiceFilesKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("unclench-voice-"));
    const counts = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Cuts all of them short; says how many they are. */
function spoilVoiceFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys()) {
      if (!name.startsWith("unclench-voice-")) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.endsWith(".mp3")) continue;
        count += 1;
        await cache.put(request, new Response(new Uint8Array(100)));
      }
    }
    return count;
  });
}

/** Until it stays the same for a while. */
async function settled(read: () => Promise<number>): Promise<void> {
  let before = -1;
  await expect(async () => {
    const now = await read();
    const isSame = now === before;
    before = now;
    expect(isSame).toBe(true);
  }).toPass({ intervals: [700] });
}
