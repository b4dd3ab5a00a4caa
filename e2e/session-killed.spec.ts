import { expect } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";
import { makeProfile, openChromium } from "./support/chromium-of-its-own.ts";
import type { KillableChromium } from "./support/chromium-of-its-own.ts";
import { holdClock, morning, test } from "./support/held-clock.ts";
import type { HeldClock } from "./support/held-clock.ts";
import { keepJournal, readJournal, readRunning } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import {
  beginSession,
  chooseSound,
  countOf,
  placeShown,
  plannedSteps,
  secondsShown,
  toldSteps,
} from "./support/run-session.ts";

const fiveMinutes = () => journalOf({ at: daysBefore(morning, 2), minutes: 5 });
const tenMinutesLater = new Date(morning.getTime() + 10 * 60_000);

test("a killed browser offers the session on Today, at the same side and second, and loses no step", async ({
  baseURL,
}) => {
  test.slow();
  const profile = await makeProfile();
  const opened: KillableChromium[] = [];
  const open = async () => {
    const chromium = await openChromium(profile.path);
    opened.push(chromium);
    return chromium;
  };
  try {
    const first = await open();
    const time = await holdClock(first.context);
    const page = await pageOf(first.context, baseURL);
    await beginSession(page, await fiveMinutes());
    await time.pass(120);
    const before = await whereItStands(page);
    await first.kill();

    const second = await open();
    const later = await holdClock(second.context, tenMinutesLater);
    const next = await pageOf(second.context, baseURL);
    // What a killed browser chose a moment ago may be lost.
    await next.goto("/healthz");
    await chooseSound(next, false);
    await next.goto("/today");
    await next.getByRole("link", { name: "Go on where you stopped" }).click();
    await expectTheSamePlace(next, later, before);
    await goOnToTheEnd(next, later);
  } finally {
    for (const chromium of opened) await chromium.kill();
    await profile.remove();
  }
});

test("a page that is closed without warning goes on in a new one", async ({ page, context, time }) => {
  await beginSession(page, await fiveMinutes());
  await time.pass(45);
  const before = await whereItStands(page);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto("/session");
  await expectTheSamePlace(next, time, before);
  await goOnToTheEnd(next, time);
});

test("a reload waits at the same second, and one tap goes on", async ({ page, time }) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await beginSession(page, await fiveMinutes());
  await time.pass(75);
  const before = await whereItStands(page);
  await page.reload();

  await expectTheSamePlace(page, time, before);
  await goOnToTheEnd(page, time);
});

test("closing the tab asks first while a session runs, and not before or after", async ({
  page,
  time: _held,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await beginSession(page, await fiveMinutes());
  expect(asked).toEqual([]);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(page.getByRole("timer")).toBeVisible();
  await leave(page);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("Back asks first; who stays goes on at the same second", async ({ page, time }) => {
  await beginSession(page, await fiveMinutes());
  await time.pass(40);
  const before = await whereItStands(page);
  await page.goBack();
  const question = page.getByRole("dialog", { name: "Leave the session?" });
  await expect(question).toBeVisible();
  await time.pass(60);
  expect(Math.abs((await secondsShown(page)) - before.seconds)).toBeLessThanOrEqual(1);
  await question.getByRole("button", { name: "Stay" }).click();
  await time.pass(5);
  expect(Math.abs((await secondsShown(page)) - (before.seconds - 5))).toBeLessThanOrEqual(1);
  await page.goBack();
  await expect(question).toBeVisible();
});

test("leaving keeps what was done", async ({ page, time }) => {
  await beginSession(page, await fiveMinutes());
  // The second hold has begun.
  await time.pass(75);
  await leave(page);
  const events = await eventsAtTheEnd(page);
  const planned = plannedSteps(events);
  expect(toldSteps(events)).toEqual(planned);
  const outcomes = events.flatMap(({ type, body }) => (type === "step-finished" ? [body.outcome] : []));
  expect(outcomes).toEqual(["done", "stopped", ...planned.slice(2).map(() => "skipped")]);
  expect(events.flatMap(({ type, body }) => (type === "session-ended" ? [body.outcome] : []))).toEqual([
    "left",
  ]);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page).toHaveURL("/today");
  await expect(page.getByRole("link", { name: "Go on where you stopped" })).toHaveCount(0);
});

test("a session of yesterday is not taken up: it ends with what was done", async ({ page, time }) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await beginSession(page, await fiveMinutes());
  await time.pass(75);
  await whereItStands(page);
  await page.goto("/today");
  await expect(page.getByRole("link", { name: "Go on where you stopped" })).toBeVisible();
  await time.sleep(86_400);
  await page.goto("/today");
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Go on where you stopped" })).toHaveCount(0);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Before you start" })).toBeVisible();
  const events = await eventsAtTheEnd(page);
  expect(toldSteps(events)).toEqual(plannedSteps(events));
});

test("a session that the answers have ruled out since is not taken up", async ({ page, time }) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await beginSession(page, await fiveMinutes());
  await time.pass(75);
  await whereItStands(page);
  const emergency = await journalOf({ at: new Date(time.now()), seed: 8, answers: { "rf-cauda": "yes" } });
  await keepJournal(page, emergency);
  await page.goto("/session");
  await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible();
  await expect(page.getByRole("timer")).toHaveCount(0);
});

async function pageOf(context: BrowserContext, baseURL: string | undefined): Promise<Page> {
  // A browser that was started by hand knows no base address.
  const page = context.pages()[0] ?? (await context.newPage());
  const goto = page.goto.bind(page);
  page.goto = (url, options) => goto(new URL(url, baseURL).href, options);
  return page;
}

interface Place {
  readonly seconds: number;
  readonly shown: Awaited<ReturnType<typeof placeShown>>;
}

/** Where it stands, once the device has noted that it was alive up to the last second. */
async function whereItStands(page: Page): Promise<Place> {
  const now = await page.evaluate(() => Date.now());
  await expect
    .poll(async () => (await readRunning(page))?.player.aliveAt ?? 0)
    .toBeGreaterThanOrEqual(now - 1500);
  return { seconds: await secondsShown(page), shown: await placeShown(page) };
}

async function expectTheSamePlace(page: Page, time: HeldClock, before: Place): Promise<void> {
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByText("It waited for you: same side, same second.")).toBeVisible();
  const shown = await placeShown(page);
  expect(shown).toEqual({ ...before.shown, kind: before.shown.kind?.replace(/^[A-Z][a-z ]+/, "Paused") });
  expect(Math.abs((await secondsShown(page)) - before.seconds)).toBeLessThanOrEqual(1);
  // It waits, however long that takes.
  await time.pass(20);
  expect(Math.abs((await secondsShown(page)) - before.seconds)).toBeLessThanOrEqual(1);
}

/** One tap, and the rest of the session. Every planned set is in the journal once. */
async function goOnToTheEnd(page: Page, time: HeldClock): Promise<void> {
  await page.getByRole("button", { name: "Go on" }).click();
  await time.pass(300);
  await expect(page.getByRole("heading", { name: "Well done." })).toBeVisible();
  const events = await eventsAtTheEnd(page);
  expect(toldSteps(events)).toEqual(plannedSteps(events));
  expect([countOf(events, "session-started"), countOf(events, "session-ended")]).toEqual([1, 1]);
}

async function leave(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Leave the session" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Enough for now." })).toBeVisible();
}

async function eventsAtTheEnd(page: Page) {
  await expect.poll(async () => countOf(await readJournal(page), "session-ended")).toBe(1);
  return readJournal(page);
}
