import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { morning, test } from "./support/held-clock.ts";
import { readJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import {
  beginSession,
  countOf,
  placeShown,
  plannedSteps,
  secondsShown,
  toldSteps,
} from "./support/run-session.ts";

test.beforeEach(async ({ page, time }) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 15 }));
  await time.pass(60);
});

test("a device that slept for three minutes: the clock has gone on, and one tap leads back", async ({
  page,
  time,
}) => {
  const place = await placeShown(page);
  const before = await secondsShown(page);
  await time.sleep(180);
  await expect(page.getByText("The device slept for 3 min. The clock went on.")).toBeVisible();
  expect(Math.abs((await secondsShown(page)) - (before - 180))).toBeLessThanOrEqual(1);
  await page.getByRole("button", { name: "Go back to where it stopped" }).click();
  expect(await placeShown(page)).toEqual(place);
  expect(Math.abs((await secondsShown(page)) - before)).toBeLessThanOrEqual(1);
  await expect(page.getByRole("button", { name: "Go back to where it stopped" })).toHaveCount(0);
});

test("a tab frozen for an hour waits at the same second", async ({ page, time }) => {
  const place = await placeShown(page);
  const before = await secondsShown(page);
  await time.sleep(3600);
  await expect(page.getByText("It waited for you: same side, same second.")).toBeVisible();
  expect({ ...(await placeShown(page)), kind: place.kind }).toEqual(place);
  expect(Math.abs((await secondsShown(page)) - before)).toBeLessThanOrEqual(1);
  await page.getByRole("button", { name: "Go on" }).click();
  await time.pass(10);
  expect(Math.abs((await secondsShown(page)) - (before - 10))).toBeLessThanOrEqual(1);
});

test("a hidden tab just goes on, and says nothing of it", async ({ page, time }) => {
  const before = await secondsShown(page);
  await setVisibility(page, "hidden");
  await time.pass(150);
  await setVisibility(page, "visible");
  expect(Math.abs((await secondsShown(page)) - (before - 150))).toBeLessThanOrEqual(1);
  await expect(page.getByText(/slept|You were away/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("no step is lost or told twice, however often the device sleeps", async ({ page, time }) => {
  for (let sleeps = 0; sleeps < 5; sleeps += 1) {
    await time.sleep(150);
    await time.pass(15);
  }
  await time.pass(120);
  await expect(page.getByRole("heading", { name: "Well done." })).toBeVisible();
  await expect.poll(async () => countOf(await readJournal(page), "session-ended")).toBe(1);
  const events = await readJournal(page);
  expect(toldSteps(events)).toEqual(plannedSteps(events));
});

async function setVisibility(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}
