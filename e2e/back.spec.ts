import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { tightRight } from "./support/people.ts";
import { heading } from "./support/person-steps.ts";
import { expect, firstMorning, test } from "./support/test.ts";

test("the browser's Back goes one page back in a test, and what was answered stays", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/tests");
  await page.getByRole("link", { name: "Again: Hanging leg test" }).click();
  await page.getByRole("radio", { name: /^On the floor/ }).check();
  await page.getByRole("button", { name: "Begin with the left side" }).click();
  await page.getByRole("button", { name: "Looked, note it" }).click();
  const question = page.getByRole("radiogroup", { name: "Does the thigh stay off the floor?" });
  const unsure = question.getByRole("radio", { name: "Could not tell" });
  await unsure.check();
  await page.goBack();
  await expect(heading(page)).toHaveText("Let your left leg lie");
  await page.goBack();
  await expect(heading(page)).toHaveText("Hanging leg test");
  await page.goBack();
  await expect(heading(page)).toHaveText("The tests");
  for (let entry = 0; entry < 3; entry += 1) await page.goForward();
  await expect(heading(page)).toHaveText("What did the left leg do?");
  await expect(unsure).toBeChecked();
  await page.reload();
  await expect(unsure).toBeChecked();
  for (const other of [
    "Does the knee bend?",
    "Does the leg turn outward?",
    "Does the thigh drift out to the side?",
  ])
    await page
      .getByRole("radiogroup", { name: other })
      .getByRole("radio", { name: "No", exact: true })
      .check();
  await page
    .getByRole("radiogroup", { name: "Did anything hurt?" })
    .getByRole("radio", { name: "No", exact: true })
    .check();
  await page.getByRole("button", { name: "Save the left side" }).click();
  await expect(page.getByText("Could not tell: whether the thigh stayed up.")).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText("Let your left leg lie");
});

test("the browser's Back goes one page back after the check, and what was ticked stays", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/start");
  await page.getByRole("button", { name: "Next" }).click();
  const first = page.getByRole("checkbox").first();
  const before = await first.isChecked();
  await first.setChecked(!before);
  await page.goBack();
  await expect(heading(page)).toHaveText("A little about you");
  await page.goForward();
  await expect(heading(page)).toHaveText("What do you have?");
  await expect(first).toBeChecked({ checked: !before });
});
