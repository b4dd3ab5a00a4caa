import { writeJournalFile } from "#journal";
import { seededRandom, threeWeeks } from "../bench/made-up-journal.ts";
import { regionTexts } from "#content/en/safety";
import { clearanceTexts, questionTexts } from "#content/en/questions";
import { bringJournal } from "./support/bring-journal.ts";
import { heading, open } from "./support/person-steps.ts";
import { expect, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

/** Every address at which something could be begun. */
const beginnings = [
  "/start",
  "/tests",
  "/tests/test-modified-thomas",
  "/tests/test-hold-seated?retest=weekly",
  "/tests/test-recline",
  "/findings",
  "/today",
  "/today?minutes=5",
  "/today/change",
  "/session",
  "/session?technique=pas-crp",
  "/session?technique=st-half-kneeling",
  "/library/pas-crp",
  "/library/rel-psoas-hands",
  "/library/test-modified-thomas",
  "/progress",
  "/you/about",
];

async function expectNothingToBegin(page: Page): Promise<void> {
  for (const address of beginnings) {
    await open(page, address);
    for (const role of ["link", "button"] as const) {
      const starts = page.getByRole(role, {
        name: /^(Start|Go to the tests|Test now|Take this test|Begin|Again|Look now|Next|One step up)\b(?!.* safety check)/,
      });
      await expect(starts, `${role} on ${address}`).toHaveCount(0);
    }
    await expect(page.getByRole("timer"), address).toHaveCount(0);
    await expect(page.getByRole("heading", { name: /min today$|^Your week|^Change the plan/ })).toHaveCount(
      0,
    );
  }
}

test("an emergency stops everything, says what to do now, and gives the numbers of the region", async ({
  page,
  person,
}) => {
  await page.goto("/check");
  await person.goThroughCheck({ age: 52, answers: { "rf-cauda": "yes" } });
  await expect(heading(page)).toHaveText(clearanceTexts.emergency.heading);
  await expect(page.getByText(questionTexts["rf-cauda"].outcome)).toBeVisible();
  const region = page.getByRole("combobox", { name: "Where are you?" });
  await region.selectOption({ label: regionTexts.us.name });
  await expect(page.getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
  await region.selectOption({ label: regionTexts.eu.name });
  await expect(page.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  await expectNothingToBegin(page);
  await open(page, "/today");
  await expect(page.getByRole("link", { name: "Call 112" })).toBeInViewport();
});

test("a clinician's question stops everything, names whom to see, and an edited answer opens the way", async ({
  page,
  person,
}) => {
  await page.goto("/check");
  await person.goThroughCheck({ age: 52, answers: { "rf-gut": "yes", "ci-knee": "yes" } });
  await expect(heading(page)).toHaveText(clearanceTexts.clinician.heading);
  await expect(page.getByText(questionTexts["rf-gut"].outcome)).toBeVisible();
  await expectNothingToBegin(page);

  await page.goto("/check/summary");
  await expect(page.getByText(questionTexts["rf-gut"].ask)).toBeVisible();

  await page.goto("/check/result");
  await page.getByRole("link", { name: "Change an answer" }).click();
  await page.getByRole("link", { name: /^Change: In the past weeks/ }).click();
  await page.getByRole("checkbox", { name: questionTexts["rf-gut"].ask, exact: true }).uncheck();
  await page.getByRole("checkbox", { name: "None of these", exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(`${clearanceTexts.adjusted.heading}.`)).toBeVisible();
  await page.goto("/today");
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(heading(page)).toHaveText("A little about you");
});

test("an emergency that stays unsure sends to an advice line today", async ({ page, person }) => {
  await page.goto("/check");
  await person.goThroughCheck({ age: 52, answers: { "rf-dvt": "unsure" } });
  await expect(heading(page)).toHaveText("Ask someone today");
  await page.goto("/session");
  await expect(heading(page)).toHaveText(clearanceTexts.clinician.heading);
});

test("somebody under 18 is sent to a clinician whatever else is said", async ({ page, person }) => {
  await page.goto("/check");
  await person.goThroughCheck({ age: 16 });
  await expect(heading(page)).toHaveText(clearanceTexts.clinician.heading);
  await page.goto("/session?technique=pas-crp");
  await expect(heading(page)).toHaveText(clearanceTexts.clinician.heading);
});

test("without the check nothing can be begun", async ({ page }) => {
  await expectNothingToBegin(page);
});

test("a journal with questions still open is blocked until the rest is answered", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-21T08:00:00+01:00") });
  await bringJournal(page, writeJournalFile(threeWeeks(seededRandom(3))));
  await expectNothingToBegin(page);
  await open(page, "/today");
  await expect(heading(page)).toHaveText(clearanceTexts.incomplete.heading);
  await page.getByRole("link", { name: clearanceTexts.incomplete.next }).click();
  await page.getByRole("checkbox", { name: "None of these", exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(heading(page)).toHaveText(clearanceTexts.adjusted.heading);
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
});

test("a check left in the middle is not a check: nothing can be begun, and it goes on where it stopped", async ({
  page,
  person,
}) => {
  await page.goto("/check");
  await person.answerCheckPage({ age: 33 });
  await page.getByRole("button", { name: "Next" }).click();
  await expect(heading(page)).toHaveText("Right now: belly and groin");
  await expectNothingToBegin(page);
  await page.goto("/check?page=now-belly");
  await expect(heading(page)).toHaveText("Right now: belly and groin");
});
