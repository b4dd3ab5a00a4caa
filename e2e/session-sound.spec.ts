import type { Page } from "@playwright/test";
import { auditScreen } from "./support/audit.ts";
import { readRunning } from "./support/journal-in-page.ts";
import { journalOf } from "./support/made-journals.ts";
import { beginSession, passShortCheck, placeShown, secondsShown } from "./support/run-session.ts";
import {
  breakSoundFiles,
  compilersSeen,
  cuesHeard,
  goneOver,
  mediaCard,
  pauseFromOutside,
  pressMediaKey,
  soundAt,
  watchCompilers,
  watchSound,
} from "./support/sound-in-page.ts";
import { expect, test } from "./support/test.ts";

// Sound runs by real time, so these take their seconds.
test.beforeEach(async ({ page }) => {
  test.slow();
  await watchSound(page);
});

async function beginAloud(page: Page, minutes = 5): Promise<void> {
  await beginSession(page, await journalOf({ minutes }), { sound: true });
  await soundIsAt(page, 0.3);
}

async function soundIsAt(page: Page, seconds: number): Promise<number> {
  await expect.poll(() => soundAt(page), { timeout: 30_000 }).toBeGreaterThanOrEqual(seconds);
  return (await soundAt(page)) ?? 0;
}

/** Seconds of the session that the screen is at. */
async function screenAt(page: Page): Promise<number> {
  const percent = page.getByRole("progressbar", { name: "The whole session" });
  await expect(percent).toBeVisible();
  const running = await readRunning(page);
  return (running?.player.reached ?? 0) / 1000;
}

async function secondsOf(page: Page): Promise<number> {
  return ((await readRunning(page))?.player.track.lengthMs ?? 0) / 1000;
}

test("the sound is the clock: cues are noted when the sound is at their moment", async ({ page }) => {
  await beginAloud(page);
  await soundIsAt(page, 16);
  const track = (await readRunning(page))?.player.track;
  const heard = await cuesHeard(page);
  const late = heard.map(({ cue, at }) => at - (track?.cues.find(({ id }) => id === cue)?.at ?? 0) / 1000);
  expect(heard.length).toBeGreaterThan(1);
  // Ticks come ten times a second.
  for (const each of late) expect(each).toBeGreaterThanOrEqual(-0.001);
  expect(Math.max(...late)).toBeLessThan(0.6);
  const span = track?.segments.find(({ from, to }) => from <= 16_000 && to > 16_000);
  const shown = await secondsShown(page);
  const sound = (await soundAt(page)) ?? 0;
  expect(Math.abs((span?.to ?? 0) / 1000 - sound - shown)).toBeLessThanOrEqual(1.2);
});

test("the lock screen shows the technique and its side, and may pause, go on, skip and seek", async ({
  page,
}) => {
  await beginAloud(page);
  const { technique } = await placeShown(page);
  expect(await mediaCard(page)).toMatchObject({
    title: technique,
    artist: "Left side",
    album: "Unclench",
    artwork: 1,
    playbackState: "playing",
    position: { playbackRate: 1, duration: await secondsOf(page) },
  });
  await pressMediaKey(page, "seekto", { seekTime: 43 });
  await soundIsAt(page, 43);
  await pressMediaKey(page, "seekforward", { seekOffset: 5 });
  const ahead = await soundIsAt(page, 48);
  expect(ahead).toBeLessThan(50);
  await pressMediaKey(page, "seekbackward", {});
  await expect.poll(() => soundAt(page)).toBeLessThan(46);
  await pressMediaKey(page, "nexttrack");
  await expect(page.getByText("Change sides", { exact: true })).toBeVisible();
  const turn = await soundAt(page);
  // The time to change sides stays, whoever asks.
  await pressMediaKey(page, "seekto", { seekTime: 250 });
  expect(Math.abs(((await soundAt(page)) ?? 0) - (turn ?? 0))).toBeLessThan(3);
  await pressMediaKey(page, "previoustrack");
  await expect(page.getByText("Change sides", { exact: true })).toHaveCount(0);

  await pressMediaKey(page, "pause");
  await expect.poll(() => soundAt(page)).toBeNull();
  await expect(page.getByRole("dialog", { name: "Did something hurt?" })).toBeVisible();
  expect((await mediaCard(page)).playbackState).toBe("paused");
  await pressMediaKey(page, "play");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await soundIsAt(page, 1);
});

test("headphones out or a call: it waits, and asks whether something hurt", async ({ page }) => {
  await beginAloud(page);
  await soundIsAt(page, 2);
  await pauseFromOutside(page);
  const asked = page.getByRole("dialog", { name: "Did something hurt?" });
  await expect(asked).toBeVisible();
  const before = await screenAt(page);
  await auditScreen(page, "paused from outside");
  await asked.getByRole("button", { name: "No, go on" }).click();
  await soundIsAt(page, before);
  expect(Math.abs((await screenAt(page)) - before)).toBeLessThan(3);

  await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event("devicechange")));
  await expect(asked).toBeVisible();
  expect(await soundAt(page)).toBeNull();
  await asked.getByRole("button", { name: "Yes, it hurts" }).click();
  await expect(page.getByRole("dialog", { name: "What do you feel?" })).toBeVisible();
});

test("a reload waits at the same second, and one tap goes on there, with sound", async ({ page }) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await beginAloud(page);
  const before = await soundIsAt(page, 6);
  await page.reload();
  await expect(page.getByText("It waited for you: same side, same second.")).toBeVisible();
  const waits = await screenAt(page);
  expect(Math.abs(waits - before)).toBeLessThan(2);
  await page.getByRole("button", { name: "Go on" }).click();
  const after = await soundIsAt(page, waits);
  expect(after - waits).toBeLessThan(2);
});

test("half a minute more is another file that takes over within 50 ms", async ({ page }) => {
  await beginAloud(page);
  await pressMediaKey(page, "seekto", { seekTime: 36 });
  await soundIsAt(page, 37);
  const before = (await readRunning(page))?.player.track.lengthMs ?? 0;
  await page.getByRole("button", { name: "30 seconds more" }).click();
  await expect.poll(async () => (await goneOver(page)).length, { timeout: 20_000 }).toBe(1);
  const [gone] = await goneOver(page);
  expect(Math.abs(gone?.apartMs ?? Infinity)).toBeLessThanOrEqual(50);
  expect(gone?.silentMs).toBeLessThanOrEqual(50);
  expect((await readRunning(page))?.player.track.lengthMs).toBe(before + 30_000);
  expect(await soundAt(page)).toBeLessThan(60);
});

test("half a minute more that cannot be made: what is right plays on, then bells and the screen lead", async ({
  page,
}) => {
  await beginAloud(page);
  const track = (await readRunning(page))?.player.track;
  const hold = track?.segments.find(({ kind }) => kind === "work");
  const tail = (hold?.to ?? 0) - (hold?.tailMs ?? 0);
  // What is heard at its end as it was comes half a minute later now.
  const end = (track?.cues.find(({ at }) => at >= tail)?.at ?? 0) / 1000;
  expect(end).toBeGreaterThan((hold?.from ?? Infinity) / 1000 + 10);
  await pressMediaKey(page, "seekto", { seekTime: end - 6 });
  await soundIsAt(page, end - 6);
  await breakSoundFiles(page);
  await page.getByRole("button", { name: "30 seconds more" }).click();
  await soundIsAt(page, end - 2);
  await expect(page.getByText("No sound could be made for your change.")).toBeVisible();
  expect(await soundAt(page)).toBeNull();
  expect(await screenAt(page)).toBeLessThan(end + 2);
  await expect(page.getByText("min left, no voice")).toBeVisible();
  const before = await secondsShown(page);
  await expect.poll(() => secondsShown(page)).toBeLessThan(before - 1);
  await auditScreen(page, "sound fell behind");
});

test("a gentler form takes its place in the sound too", async ({ page }) => {
  await beginAloud(page);
  await pressMediaKey(page, "seekto", { seekTime: 36 });
  await soundIsAt(page, 37);
  await page.getByRole("button", { name: "It hurts" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sharp pain" }).click();
  await page.getByRole("button", { name: "Do the rest instead" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Resting on your back with bent knees");
  await soundIsAt(page, 38);
  expect((await mediaCard(page)).title).toBe("Resting on your back with bent knees");
});

test("without sound the screen's clock leads, and nothing is fetched or played", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await beginSession(page, await journalOf({ minutes: 5 }), { sound: false });
  const before = await secondsShown(page);
  await expect.poll(() => secondsShown(page)).toBeLessThan(before - 2);
  expect(await soundAt(page)).toBeNull();
  expect(asked.filter((path) => path.startsWith("/voice/rms"))).toEqual([]);
});

test("no voice to be had: the session runs with bells and text, and says so", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|net::ERR_/);
  await page.route("**/voice/rms/**", (route) => route.abort());
  await beginSession(page, await journalOf({ minutes: 5 }), { sound: true });
  await expect(page.getByText("The recorded voice is not on this device yet.")).toBeVisible();
  await expect(page.getByText("min left, no voice")).toBeVisible();
  await soundIsAt(page, 2);
  await auditScreen(page, "a session without its voice");
});

test("no sound at all to be had: the screen's clock leads, and says so", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|net::ERR_/);
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await beginSession(page, await journalOf({ minutes: 5 }), { sound: true });
  await expect(page.getByText("The sound file does not play here.")).toBeVisible();
  const before = await secondsShown(page);
  await expect.poll(() => secondsShown(page)).toBeLessThan(before - 1);
});

test("list, words and worker are all slow: there is sound within 12 seconds, and it says what is not heard", async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|net::ERR_/);
  await watchCompilers(page, "all");
  await page.route("**/voice/rms/*.mp3", () => undefined);
  await page.route("**/voice/rms/pack.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3500));
    await route.continue();
  });
  await beginSession(page, await journalOf({ minutes: 5 }), { sound: true });
  const begun = Date.now();
  await expect.poll(() => soundAt(page), { timeout: 12_000 }).toBeGreaterThan(0);
  expect(Date.now() - begun).toBeLessThan(12_000);
  await expect(page.getByText("The recorded voice is not on this device yet.")).toBeVisible();
  expect(await compilersSeen(page)).toEqual({ open: 0, made: 1 });
});

test("left while its sound is made: nothing is left of that, and the next session sounds at once", async ({
  page,
}) => {
  await watchCompilers(page, "first");
  await beginSession(page, await journalOf({ minutes: 5 }), { sound: true });
  await expect.poll(() => compilersSeen(page)).toEqual({ open: 1, made: 1 });
  expect(await soundAt(page)).toBeNull();
  await page.getByRole("button", { name: "Leave the session" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  expect(await compilersSeen(page)).toEqual({ open: 0, made: 1 });
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await passShortCheck(page);
  await page.getByRole("button", { name: "Start now" }).click();
  await expect.poll(() => soundAt(page), { timeout: 3000 }).toBeGreaterThan(0);
  expect(await compilersSeen(page)).toEqual({ open: 1, made: 2 });
});
