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

const fromThePlayer = [
  /^Leave the/,
  /^Back$/,
  /^Pause$/,
  /^30 seconds/,
  /^(Skip|Ready)$/,
  /^It hurts$/,
  /^0–10/,
];

test("on its side all controls stand in one row in sight, the picture left and the clock right", async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  for (const name of fromThePlayer)
    await expect(page.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  const tops = await page
    .locator(".player-controls")
    .getByRole("button")
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().bottom)));
  expect(new Set(tops).size).toBe(1);
  const clock = await page.getByRole("timer").boundingBox();
  const figure = await page.locator(".player-figure").boundingBox();
  expect(clock?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
  expect(await page.evaluate(() => document.scrollingElement?.scrollHeight)).toBe(390);
});

for (const [width, height] of [
  [320, 640],
  [844, 390],
] as const) {
  test(`with letters twice as large what stops and what pauses is in sight: ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const stay = [/^Pause$/, /^It hurts$/, /^(Skip|Ready)$/, /^0–10/];
    for (const where of [0, 99_999]) {
      await page.evaluate((to) => {
        scrollTo(0, to);
      }, where);
      for (const name of stay) {
        const control = page.getByRole("button", { name });
        await expect(control).toBeInViewport({ ratio: 1 });
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), String(name)).toBeGreaterThanOrEqual(48);
      }
    }
    await page.getByRole("button", { name: "It hurts" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Something else hurts/ })).toBeInViewport({ ratio: 1 });
  });
}

test("at a desk the picture is large, with clock and controls beside it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const figure = await page.locator(".player-figure").boundingBox();
  expect(figure?.width).toBeGreaterThanOrEqual(500);
  for (const beside of [page.getByRole("timer"), page.getByRole("button", { name: "It hurts" })])
    expect((await beside.boundingBox())?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
});

test("the scores stand six and five on a phone, and in one row where there is room", async ({ page }) => {
  const rows = async () => {
    const tops = await page
      .locator(".feel-score")
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
  };
  await page.getByRole("button", { name: /^0–10/ }).click();
  expect(await rows()).toEqual([6, 5]);
  await page.setViewportSize({ width: 800, height: 1100 });
  expect(await rows()).toEqual([11]);
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
