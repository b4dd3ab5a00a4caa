import { expect, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";
import { gateTexts, questionTexts, summaryTexts } from "#content/en/questions";
import { heading } from "./support/person-steps.ts";

test("somebody with nothing to tell is good to go, and comes to the tests", async ({ page, person }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the safety check" }).click();
  await person.goThroughCheck({ age: 40 });
  await expect(heading(page)).toHaveText("Good to go");
  await page.getByRole("link", { name: "Go on" }).click();
  await person.aboutMe({
    experience: "beginner",
    athlete: false,
    sittingHours: 9,
    equipment: ["chair", "pillow", "blanket"],
    minutes: 10,
  });
});

test("a tick is a yes: help for an emergency is there at once, and stays while somebody is not sure", async ({
  page,
  person,
}) => {
  await page.goto("/check");
  await person.answerCheckPage({ age: 40 });
  await next(page);
  await expect(heading(page)).toHaveText("Right now: belly and groin");
  const { ask, plainer, outcome } = questionTexts["rf-torsion"];
  await page.getByRole("checkbox", { name: ask, exact: true }).check();
  await expect(page.getByText(outcome)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Call / })).toBeVisible();
  await page.getByRole("checkbox", { name: `I am not sure about: ${ask}`, exact: true }).check();
  await expect(page.getByText(summaryTexts.unsureEmergency)).toBeVisible();
  await next(page);
  await expect(page.getByText("This line still needs an answer.")).toBeVisible();
  await page
    .getByRole("radiogroup", { name: plainer })
    .getByRole("radio", { name: "No", exact: true })
    .check();
  await expect(page.getByRole("link", { name: /^Call / })).toHaveCount(0);
  await next(page);
  await expect(heading(page)).toHaveText("Right now: back, legs and chest");
});

test("the page for a clinician tells what was ticked on the first page, though no question applied", async ({
  page,
  person,
}) => {
  await page.goto("/check");
  await person.answerCheckPage({ age: 40 });
  await page.getByRole("checkbox", { name: gateTexts.complaint.ask, exact: true }).check();
  const last = page.getByRole("button", { name: "See what it means" });
  await next(page);
  while (!(await last.isVisible())) {
    const before = await heading(page).innerText();
    await person.answerCheckPage({ age: 40 });
    await next(page);
    await expect(heading(page)).not.toHaveText(before);
  }
  await person.answerCheckPage({ age: 40 });
  await last.click();
  await expect(heading(page)).toHaveText("Good to go");
  await page.goto("/check/summary");
  await expect(page.getByText(summaryTexts.printTicked)).toBeVisible();
  await expect(page.getByText(gateTexts.complaint.ask)).toBeVisible();
  await expect(page.getByText(summaryTexts.printNone)).toBeVisible();
  await page.goto("/check?again=1");
  await expect(page.getByRole("checkbox", { name: gateTexts.complaint.ask, exact: true })).toBeChecked();
});

async function next(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Next", exact: true }).click();
}
