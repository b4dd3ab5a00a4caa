import { questionScreenTexts, questionTexts } from "#content/en/questions";
import { auditScreen } from "./support/audit.ts";
import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { loose, mixed, tightRight } from "./support/people.ts";
import { heading, open } from "./support/person-steps.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import { getReady } from "./support/test-steps.ts";
import type { Page } from "./support/test.ts";

test.describe.configure({ timeout: 120_000 });

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).click();

test("each page of the check passes everything, untouched faults and told lines too", async ({
  page,
  person,
}) => {
  const said = {
    age: null,
    answers: {
      "rf-child": "unsure",
      "rf-dvt": "unsure",
      "rf-cauda": "yes",
      "rf-gut": "unsure",
      "rf-lasting": "yes",
      "ci-hernia": "yes",
      "ci-preg": "yes",
      "ci-surgery": "yes",
      "ci-anticoag": "yes",
      "ci-vascular": "unsure",
      "ci-knee": "yes",
    },
  } as const;
  await page.goto("/check");
  const last = page.getByRole("button", { name: "See what it means" });
  for (let isLast = false; !isLast;) {
    const title = await heading(page).innerText();
    isLast = await last.isVisible();
    await (isLast ? last : page.getByRole("button", { name: "Next" })).click();
    await auditScreen(page, `${title} with its faults`);
    await person.answerCheckPage(said);
    await auditScreen(page, `${title} with what was told`);
    await (isLast ? last : page.getByRole("button", { name: "Next" })).click();
    if (!isLast) await expect(heading(page)).not.toHaveText(title);
  }
  await expect(page).toHaveURL(/\/check\/result$/);
  await auditScreen(page, "the result of an emergency");
  await page.goto("/today");
  await auditScreen(page, "Today of somebody blocked");
  await page.goto("/check/summary");
  await auditScreen(page, "the page for a clinician");
});

test("answers opened again pass everything", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, mixed));
  for (const route of [
    "/check",
    "/check/result",
    "/check?edit=pain",
    "/check?edit=about",
    "/check?again=1",
  ]) {
    await open(page, route);
    await auditScreen(page, route);
  }
  await page.goto("/check?edit=last-things");
  await page.getByRole("checkbox", { name: questionTexts["ci-floor"].ask, exact: true }).check();
  await page.getByRole("checkbox", { name: /^I am not sure about: / }).check();
  await press(page, "Save");
  await auditScreen(page, `${questionScreenTexts["last-things"].heading}, a line left open`);
});

test("the tests pass everything at each step", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/tests/test-modified-thomas");
  await press(page, "Begin with the left side");
  await auditScreen(page, "Thomas, lying");
  await press(page, "Looked, note it");
  await press(page, "Save the left side");
  await auditScreen(page, "Thomas, faults in the note");
  await press(page, "Back");
  await press(page, "It hurts");
  await expect(heading(page)).toHaveText("Thank you for stopping");
  await auditScreen(page, "a test that hurt");
  await page.getByRole("radio", { name: "Low back" }).check();
  await press(page, "Say what it was");
  await expect(page.getByRole("dialog")).toBeVisible();
  await auditScreen(page, "stop signs in a test");
  await press(page, "Sharp pain");
  await expect(heading(page)).toHaveText("Thank you for telling us");
  await expect(heading(page)).toBeFocused();
  await auditScreen(page, "what hurt in a test is said");

  await page.goto("/tests/test-hold-standing");
  await press(page, "Begin with the left side");
  await press(page, "Start the clock");
  await getReady(page);
  await expect(page.getByRole("button", { name: "Stop the clock" })).toBeVisible();
  await auditScreen(page, "the hold, under way");
});

test("the recline test passes everything at each step", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/tests/test-recline");
  await press(page, "Begin");
  await press(page, "Go on");
  await auditScreen(page, "recline, can it count, with its fault");
  await page.getByRole("radio", { name: "Yes" }).check();
  await press(page, "Go on");
  await auditScreen(page, "recline, lying down");
  await press(page, "Looked, note it");
  await press(page, "Save");
  await auditScreen(page, "recline, note with faults");
  await page.goto("/tests/test-leg-length");
  await press(page, "Begin with the left side");
  await press(page, "Measured, note it");
  await page.getByRole("textbox", { name: "First reading" }).fill("88");
  await page.getByRole("textbox", { name: "Second reading" }).fill("91");
  await press(page, "Add a third reading");
  await auditScreen(page, "leg length, two readings apart");
  await press(page, "Save the left side");
  await page.getByRole("textbox", { name: "Third reading" }).fill("90");
  await press(page, "Save the left side");
  await expect(heading(page)).toHaveText("Left side saved");
  await auditScreen(page, "leg length, saved");
});

for (const [who, past] of [
  ["nothing found", loose],
  ["tests that disagree, a pattern, a retest", mixed],
] as const) {
  test(`findings, Today and Progress pass everything: ${who}`, async ({ page }) => {
    await page.clock.install({ time: firstMorning });
    await bringJournal(page, journalText(firstMorning, past));
    for (const route of ["/findings", "/today", "/today/change", "/progress", "/progress/entries"]) {
      await open(page, route);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await auditScreen(page, `${route}, all open: ${who}`);
    }
  });
}

test("dialogs and forms of a person's own pages pass everything", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, mixed));
  await press(page, /^Delete everything/);
  await auditScreen(page, "keep a copy first?");
  await press(page, "Delete without a copy");
  await auditScreen(page, "really delete?");
  await page.getByRole("dialog").getByRole("button", { name: "Keep everything" }).click();
  await page.goto("/you/own");
  await press(page, "Add a technique");
  await auditScreen(page, "a technique of one's own");
  await page.goto("/progress");
  for (const name of ["Add an activity", "Write a note"]) await page.getByText(name).click();
  await auditScreen(page, "Progress with its forms open");
  await page.goto("/today/change");
  await page
    .getByRole("button", { name: /^Remove / })
    .last()
    .click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await auditScreen(page, "a changed plan");
});

test("a session passes everything in each of its states", async ({ page, person }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/session");
  await press(page, "Start");
  await auditScreen(page, "the short check with faults");
  await page.getByRole("radio", { name: "One of these, or not sure" }).check();
  await auditScreen(page, "the short check, something new");
  await person.shortCheck(1);
  await expect(heading(page)).toHaveText("Get ready");
  await page.getByText("Sound and screen", { exact: true }).click();
  await page.getByRole("radio", { name: /^The device’s own voice/ }).check();
  await auditScreen(page, "get ready, with all about sound");
  await page.getByRole("checkbox", { name: /^Sound/ }).uncheck();
  await auditScreen(page, "get ready");
  await press(page, "Start now");
  await expect(page.getByRole("timer")).toBeVisible();
  await auditScreen(page, "a session, settling in");
  await page.clock.fastForward(30_000);
  await press(page, "Pause");
  await auditScreen(page, "a session, paused");
  await press(page, /^0–10/);
  await auditScreen(page, "a session, saying how it feels");
  await press(page, /^0–10/);
  await press(page, "Leave the session");
  await auditScreen(page, "leave?");
  await press(page, "Stay");
  await press(page, "It hurts");
  await auditScreen(page, "what hurts?");
  await press(page, "Sharp pain");
  await expect(page.getByRole("dialog")).toBeVisible();
  await auditScreen(page, "a gentler way");
  await press(page, "It is something else, or worse");
  await auditScreen(page, "or something worse");
  await press(page, "Nothing of these, go back");
  await page.getByRole("button", { name: /^Leave .* out$/ }).click();
  await press(page, "It hurts");
  await press(page, "Chest pain");
  await expect(heading(page)).toHaveText("Stopped, and rightly so.");
  await auditScreen(page, "after a serious sign");
});

test("what the short check stops passes everything", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/session");
  await page.getByRole("radio", { name: "Nothing new" }).check();
  await page.getByRole("radio", { name: "8", exact: true }).check();
  await press(page, "Start");
  await expect(heading(page)).toHaveText("Rest today");
  await auditScreen(page, "rest today");
});
