import { clearanceTexts } from "#content/en/questions";
import { techniqueNames } from "#content/en/names";
import { heading } from "./support/person-steps.ts";
import { deskWorker, longBackPain, runner } from "./support/people.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import { testSteps } from "./support/test-steps.ts";

test.describe.configure({ timeout: 90_000 });
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: firstMorning });
});

test("a desk worker with ten minutes goes from the landing page to the next week's retest", async ({
  page,
  person,
}) => {
  const tests = testSteps(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the safety check" }).click();
  await person.goThroughCheck(deskWorker.said);
  await expect(heading(page)).toHaveText(clearanceTexts.clear.heading);
  await page.getByRole("link", { name: "Go on" }).click();
  await person.aboutMe(deskWorker.about);

  await page.getByRole("link", { name: "Start: Hanging leg test" }).click();
  await tests.thomasByEye("floor", { left: { up: true }, right: { up: true } });
  await page.getByRole("link", { name: /^Next: / }).click();
  await tests.hold({ left: { seconds: 20, difficult: false }, right: { seconds: 12, difficult: true } });
  await page.getByRole("link", { name: "See what the tests say" }).click();
  await expect(page).toHaveURL(/\/findings$/);

  await page.goto("/today");
  await expect(page.getByRole("heading", { name: /^([5-9]|10) min today$/ })).toBeVisible();
  await person.startSession(1);
  await person.playToTheEnd();
  await page.getByRole("radio", { name: "1", exact: true }).check();
  await expect(page.getByText("Kept. Thank you.")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page).toHaveURL(/\/today$/);
});
