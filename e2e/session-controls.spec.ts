import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { morning, test } from "./support/held-clock.ts";
import type { HeldClock } from "./support/held-clock.ts";
import { readJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { beginSession, secondsShown } from "./support/run-session.ts";

test("half a minute more as often as the cap of a stretch allows, and then it says why not", async ({
  page,
  time,
}) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(40);
  const more = page.getByRole("button", { name: "30 seconds more" });
  const before = await secondsShown(page);
  await more.click();
  await expect(page.getByText("30 seconds more.", { exact: true })).toBeVisible();
  expect(await secondsShown(page)).toBe(before + 30);
  // Told with words rather than by a button that cannot be pressed.
  for (let presses = 0; presses < 8; presses += 1) await more.click({ force: true });
  await expect(
    page.getByText(/That is the most for one stretch\.|is the most for this muscle today\./),
  ).toBeVisible();
  await expect(more).toHaveAttribute("aria-disabled", "true");
  // A hold of 180 seconds at most, ten of which are over.
  expect(await secondsShown(page)).toBeLessThanOrEqual(170);
});

test("skip leaves a hold; the change of side takes a moment, and goes on when one is ready", async ({
  page,
  time,
}) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(40);
  const skip = page.getByRole("button", { name: "Skip" });
  await skip.click();
  await expect(page.getByText("Change sides", { exact: true })).toBeVisible();
  await expectSide(page, "right");
  await expect(page.getByText(/now the right side: change sides/)).toHaveCount(1);
  const ready = page.getByRole("button", { name: "Ready" });
  await ready.click();
  await expect(page.getByText("Take the time to change sides.")).toBeVisible();
  await expect(page.getByText("Change sides", { exact: true })).toBeVisible();
  await time.pass(5);
  await ready.click();
  expect(await secondsShown(page)).toBe(3);
  await time.pass(4);
  await expectSide(page, "right");
  await expect(page.getByText("Hold", { exact: true })).toBeVisible();
  expect(await secondsShown(page)).toBeGreaterThanOrEqual(28);
  await expect
    .poll(async () =>
      (await readJournal(page)).flatMap(({ type, body }) => (type === "step-finished" ? [body] : [])),
    )
    .toMatchObject([{ technique: "st-table", side: "left", outcome: "skipped" }]);
});

test("who is ready says so: the count-in comes, and the hold in full", async ({ page, time }) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(15);
  const ready = page.getByRole("button", { name: "Ready" });
  await ready.focus();
  await page.keyboard.press("Enter");
  expect(await secondsShown(page)).toBe(3);
  await time.pass(3);
  await expect(page.getByText("Hold", { exact: true })).toBeVisible();
  // The same button, so that who leads it by keyboard stays where they are.
  await expect(page.getByRole("button", { name: "Skip" })).toBeFocused();
  expect(await secondsShown(page)).toBeGreaterThanOrEqual(29);
});

test("counted exercises show the count large and the time small", async ({ page, time }) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 15 }));
  const counted = page.getByText(/^of \d+/);
  for (let spans = 0; spans < 20 && !(await counted.isVisible()); spans += 1)
    await time.pass((await secondsShown(page)) + 1);
  await expect(counted).toBeVisible();
  const sizeOf = (selector: string) =>
    page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect(page.locator(".clock-time")).toHaveText(/^\d+$/);
  expect(await sizeOf(".clock-time")).toBeGreaterThanOrEqual(72);
  expect(await sizeOf(".clock [role=timer]")).toBeLessThan(24);
});

test("back leads to just before the hold, and pressed again to the one before", async ({ page, time }) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(85);
  const announced = page.getByText(/^Table edge stretch, (now the )?(left|right) side/);
  await expect(announced).toContainText("right side: go");
  const back = page.getByRole("button", { name: "Back" });
  await back.click();
  await expectTimeToSettle(page);
  await expectSide(page, "right");
  await expect(announced).toContainText("now the right side: change sides");
  await expect(page.locator(".player-notice")).toHaveText("");
  await back.click();
  await expectTimeToSettle(page);
  await expectSide(page, "left");
  await expect(announced).toContainText("left side: get into position");
});

test("a pause lasts as long as it likes and changes nothing", async ({ page, time }) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(40);
  const before = await secondsShown(page);
  await page.getByRole("button", { name: "Pause" }).click();
  await time.pass(20 * 60);
  expect(await secondsShown(page)).toBe(before);
  await page.getByRole("button", { name: "Go on" }).click();
  await time.pass(5);
  expect(await secondsShown(page)).toBe(before - 5);
});

test("discomfort is one touch, and is kept with its step", async ({ page, time }) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(40);
  await page.getByRole("button", { name: /say how it feels/ }).click();
  const strip = page.getByRole("region", { name: "How does it feel?" });
  await strip.getByRole("button", { name: "3", exact: true }).click();
  await expect(strip).toHaveCount(0);
  await time.pass(25);
  await expect
    .poll(async () =>
      (await readJournal(page)).flatMap(({ type, body }) => (type === "step-finished" ? [body] : [])),
    )
    .toMatchObject([{ technique: "st-table", side: "left", outcome: "done", discomfort: 3 }]);
});

test("the bolster is held in silence until the bell", async ({ page, time }) => {
  const equipment = ["mat", "bolster", "cushion"];
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 45, equipment }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/bolster/i);
  // The app notes each cue at the moment at which it is said or rung.
  await time.pass(45);
  await expect(page.getByText("Silent until the bell")).toBeVisible();
  const before = await cues(page);
  await time.pass(570);
  await expect(page.getByText("Silent until the bell")).toBeVisible();
  expect(await cues(page)).toEqual(before);
  await passTheHold(page, time);
  const after = (await cues(page)).slice(before.length);
  expect(after.length).toBeGreaterThan(0);
});

async function expectTimeToSettle(page: Page): Promise<void> {
  const seconds = await secondsShown(page);
  expect(seconds).toBeGreaterThanOrEqual(5);
  expect(seconds).toBeLessThanOrEqual(10);
}

async function expectSide(page: Page, side: "left" | "right"): Promise<void> {
  const half = { left: "◀ Left", right: "Right ▶" };
  await expect(page.getByText(half[side])).toHaveAttribute("aria-hidden", "false");
  await expect(page.getByText(half[side === "left" ? "right" : "left"])).toHaveAttribute(
    "aria-hidden",
    "true",
  );
}

async function passTheHold(page: Page, time: HeldClock): Promise<void> {
  await time.pass((await secondsShown(page)) + 1);
}

function cues(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("mark")
      .map(({ name }) => name)
      .filter((name) => name.startsWith("cue:")),
  );
}
