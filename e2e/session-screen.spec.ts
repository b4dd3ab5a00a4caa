import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { tightRight } from "./support/people.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

test.use({ viewport: { width: 360, height: 640 } });
test.beforeEach(async ({ page, person }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/today");
  await person.startSession(1);
});

/** Nothing to scroll to, and every control wholly in sight. */
async function expectFits(page: Page, when: string): Promise<void> {
  const size = await page.evaluate(() => ({
    width: document.scrollingElement?.scrollWidth,
    height: document.scrollingElement?.scrollHeight,
  }));
  expect(size, when).toEqual({ width: 360, height: 640 });
  for (const control of await page.getByRole("button").all())
    await expect(control, when).toBeInViewport({ ratio: 1 });
}

test("the whole session fits a small phone without scrolling", async ({ page }) => {
  const over = page.getByRole("heading", { level: 1, name: "Well done." });
  const clock = page.getByRole("timer");
  await page.getByRole("button", { name: /^0–10/ }).click();
  await expectFits(page, "with the scores open");
  await page.getByRole("button", { name: /^0–10/ }).click();
  for (let minutes = 0; !(await over.isVisible()); minutes += 1) {
    await expectFits(page, `after ${String(minutes)} minutes`);
    const before = await clock.innerText();
    await page.clock.fastForward(57_000);
    await expect(clock.or(over)).not.toHaveText(before);
  }
});

test("the time left is large enough for two metres", async ({ page }) => {
  const height = await page
    .getByRole("timer")
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(height).toBeGreaterThanOrEqual(72);
});

test("with forced colours the clock and the side are still there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByText(/Left|Right/).first()).toBeVisible();
  await expectFits(page, "with forced colours");
});

test("nothing moves for those who ask for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === "running" && Number(effect?.getComputedTiming().duration) > 1,
      )
      .map((animation) => (animation as CSSAnimation).animationName),
  );
  expect(moving).toEqual([]);
});
