import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { tightRight } from "./support/people.ts";
import { open } from "./support/person-steps.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

const moving = "ex-leg-lift";

/** Which picture of the movement is seen. */
async function frameShown(page: Page): Promise<string | null> {
  return page.locator(".figure-art:visible use:not([display])").first().getAttribute("href");
}

test("a movement is shown at its pace, and stops when another picture is chosen", async ({ page }) => {
  await open(page, `/library/${moving}`);
  const picture = page.getByLabel("Picture", { exact: true });
  await picture.selectOption({ label: "The movement" });
  const seen = new Set<string | null>();
  // Looked at often: each picture stands for a moment only.
  const count = async () => seen.add(await frameShown(page)).size;
  await expect.poll(count, { intervals: [70], timeout: 20_000 }).toBeGreaterThan(3);
  await picture.selectOption({ label: "Starting position" });
  await expect.poll(() => frameShown(page)).toMatch(new RegExp(`/${moving}-1-`));
});

test("nothing moves for those who ask for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, `/library/${moving}`);
  await expect(page.getByLabel("Picture", { exact: true })).toBeVisible();
  await expect(page.getByRole("option", { name: "The movement", exact: true })).toHaveCount(0);
});

test("in a session a movement follows the repetitions, and stands still when the person wants it", async ({
  page,
  person,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto(`/session?technique=${moving}`);
  await person.shortCheck(1);
  await person.soundOff();
  await page.getByRole("button", { name: "Start now" }).click();
  const kind = page.locator(".clock-kind");
  await expect(async () => {
    if (!(await kind.innerText()).startsWith("Move slowly")) await page.clock.fastForward(3000);
    await expect(kind).toHaveText(/^Move slowly/, { timeout: 300 });
  }).toPass();
  const seen = new Set<string | null>();
  const count = async () => {
    await page.clock.runFor(130);
    return seen.add(await frameShown(page)).size;
  };
  await expect.poll(count, { intervals: [70], timeout: 20_000 }).toBeGreaterThan(3);
  await page.getByRole("button", { name: "Still picture" }).click();
  const still = await frameShown(page);
  for (let step = 0; step < 6; step += 1) {
    await page.clock.runFor(700);
    await page.waitForTimeout(100);
    expect(await frameShown(page)).toBe(still);
  }
});
