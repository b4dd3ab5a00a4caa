import { techniqueNames } from "#content/en/names";
import { clearanceTexts, questionTexts } from "#content/en/questions";
import { techniques } from "#content/techniques";
import type { TechniqueClass } from "#content";
import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { deskWorker, longBackPain, runner, tightRight } from "./support/people.ts";
import { heading } from "./support/person-steps.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";
import { testSteps } from "./support/test-steps.ts";

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: firstMorning });
});

const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });

/** So many days on, at the same time of day. */
async function daysLater(page: Page, days: number): Promise<void> {
  await page.clock.fastForward(days * 86_400_000);
  await page.goto("/today");
}

/** The end of a session: pain by one touch, and back to Today. */
async function closeSession(page: Page, pain: number): Promise<void> {
  const scale = page.getByRole("group", { name: "How is the pain now?" });
  await scale.getByRole("radio", { name: String(pain), exact: true }).check();
  await expect(page.getByText("Kept. Thank you.")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page).toHaveURL(/\/today$/);
}

test("a desk worker with ten minutes goes the whole way, to the next week's retest", async ({
  page,
  person,
}) => {
  const tests = testSteps(page);
  await page.goto("/");
  await link(page, "Start with the safety check").click();
  await person.goThroughCheck(deskWorker.said);
  await expect(heading(page)).toHaveText(clearanceTexts.clear.heading);
  await link(page, "Go on").click();
  await person.aboutMe(deskWorker.about);

  await link(page, "Start: Hanging leg test").click();
  await tests.thomasByEye("floor", { left: { up: true }, right: { up: true } });
  await link(page, "Next: Seated knee hold").click();
  await tests.hold({ left: { seconds: 16, difficult: false }, right: { seconds: 8, difficult: true } });
  await link(page, "See what the tests say").click();
  const sides = page.getByRole("region", { name: "Both sides at a glance" });
  await expect(sides).toContainText(/Perhaps tight.*Perhaps weak.*Perhaps tight.*Perhaps weak/s);

  await link(page, "See today’s plan").click();
  await expect(page.getByRole("heading", { name: /^([5-9]|10) min today$/ })).toBeVisible();
  await page.getByText("Why this?").first().click();
  await expect(page.getByText(/\((PLAN|WEEK|FIND|SCR)-\d+/).first()).toBeVisible();
  await person.startSession(1);
  await person.playToTheEnd();
  await closeSession(page, 1);
  await page.goto("/today");
  await expect(page.getByText(/^Done for today: \d+ min\.$/)).toBeVisible();

  await daysLater(page, 1);
  const after = page.getByRole("group", { name: "Pain today, from 0 to 10" });
  await after.getByRole("radio", { name: "0", exact: true }).check();
  await page.getByRole("button", { name: "Save 0" }).click();
  await expect(after).toBeHidden();

  await daysLater(page, 6);
  await expect(page.getByRole("heading", { name: "Test day" })).toBeVisible();
  await link(page, "Test now").click();
  await link(page, /^Start: Hanging leg test/).click();
  await tests.thomasByEye("floor", { left: {}, right: { up: true } });
  await link(page, "Next: Seated knee hold").click();
  await tests.hold({ left: { seconds: 16, difficult: false }, right: { seconds: 16, difficult: false } });
  await link(page, "See what has changed").click();
  await expect(page.getByRole("heading", { name: "Compared with last time" })).toBeVisible();

  await page.goto("/progress");
  await expect(page.getByRole("heading", { name: "Tests" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Pain, 0 to 10" })).toBeVisible();
});

test("a runner with one tight side measures it, works it more, changes the plan and looks again", async ({
  page,
  person,
}) => {
  const tests = testSteps(page);
  await page.goto("/check");
  await person.goThroughCheck(runner.said);
  await link(page, "Go on").click();
  await person.aboutMe(runner.about);
  await link(page, "Start: Hanging leg test").click();
  await tests.thomasByTape(42, { left: { hip: 75, knee: 83 }, right: { hip: 75, knee: 69 } });
  await link(page, "Next: Standing knee hold").click();
  await tests.hold({ left: { seconds: 40, difficult: false }, right: { seconds: 24, difficult: true } });
  await link(page, "See what the tests say").click();
  await expect(page.getByText(/about -?−?\d+°/).first()).toBeVisible();

  await page.goto("/today?minutes=45");
  await page.getByRole("combobox", { name: "I have" }).selectOption("30");
  await expect(page.getByRole("heading", { name: /^(2\d|30) min today$/ })).toBeVisible();
  await link(page, "Change").click();
  await expect(heading(page)).toHaveText("Change the plan");
  const before = await page.getByRole("button", { name: /^Remove / }).count();
  await page
    .getByRole("button", { name: /^Remove / })
    .last()
    .click();
  await expect(page.getByRole("button", { name: /^Remove / })).not.toHaveCount(before);
  await expect(page.getByText(/ is out\.$/)).toBeFocused();
  await expect(page.getByRole("button", { name: "Undo" })).toBeInViewport();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: /^Remove / })).toHaveCount(before);
  await link(page, "Done").click();

  await person.startSession(2);
  await page.getByRole("button", { name: /^0–10/ }).click();
  await page
    .getByRole("region", { name: "How does it feel?" })
    .getByRole("button", { name: "3", exact: true })
    .click();
  await person.playToTheEnd();
  await expect(page.getByRole("heading", { name: "Curious? Look again" })).toBeVisible();
  await page.getByRole("button", { name: "A quick look" }).click();
  await link(page, "Again: Hanging leg test").click();
  await tests.thomasByTape(42, { left: { hip: 75, knee: 83 }, right: { hip: 75, knee: 74 } });
  await expect(page.getByText(/counts neither for your findings nor for your progress/)).toBeVisible();
  await link(page, "Back to today").click();
  await page.goto("/findings");
  await expect(page.getByRole("heading", { name: "Compared with last time" })).toBeHidden();

  await daysLater(page, 7);
  await link(page, "Test now").click();
  await link(page, /^Start: Hanging leg test/).click();
  await tests.thomasByTape(42, { left: { hip: 75, knee: 83 }, right: { hip: 75, knee: 76 } });
  await page.goto("/findings");
  await expect(page.getByRole("heading", { name: "Compared with last time" })).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByRole("heading", { name: "Tests" })).toBeVisible();
});

/** What the answers of the person with long back pain take out, by the safety contract. */
const barred: readonly TechniqueClass[] = [
  "abd-deep",
  "abd-hand",
  "ql-ball",
  "ext",
  "prone",
  "weighted-hang",
  "straight-leg",
];
const barredTechniques = techniques.filter(({ classes }) => classes.some((each) => barred.includes(each)));

test("somebody with long back pain gets a plan adjusted for them, and nothing that is barred", async ({
  page,
  person,
}) => {
  const tests = testSteps(page);
  await page.goto("/check");
  await person.goThroughCheck(longBackPain.said);
  await expect(heading(page)).toHaveText(clearanceTexts.adjusted.heading);
  for (const id of ["rf-lasting", "ci-spine-extension", "ci-kidney"] as const)
    await expect(page.getByText(questionTexts[id].why)).toBeVisible();
  await link(page, "Go on").click();
  await person.aboutMe(longBackPain.about);

  await expect(link(page, /^Begin: Recline test/)).toHaveCount(0);
  await page.goto("/tests/test-recline");
  await expect(heading(page)).toHaveText("This test is left out for you");
  await page.goto("/tests/test-modified-thomas");
  await tests.thomasByEye("edge", { left: { up: true }, right: { up: true, straightens: true } });
  await page.goto("/today");
  await expect(page.getByText(/talk it over with a clinician/)).toBeVisible();
  await expectNothingBarred(page);

  await page.goto("/today");
  await person.startSession(4);
  await page.getByRole("button", { name: "It hurts" }).click();
  await page.getByRole("button", { name: "Sharp pain" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Leave / })
    .click();
  await person.playToTheEnd();
  await closeSession(page, 4);

  await daysLater(page, 7);
  await expectNothingBarred(page);
  await page.goto("/today");
  await expect(page.getByText(/talk it over with a clinician/)).toBeVisible();
  await link(page, "Test now").click();
  await link(page, /^Start: Hanging leg test/).click();
  await tests.thomasByEye("edge", { left: { up: true }, right: { up: true, straightens: true } });
  await page.goto("/progress");
  await expect(page.getByRole("heading", { name: "Tests" })).toBeVisible();
});

/** Neither planned, nor in the week, nor to be swapped in or added, nor to be started by itself. */
async function expectNothingBarred(page: Page): Promise<void> {
  const names = barredTechniques.map(({ id }) => techniqueNames[id]);
  const namedIn = (text: string) => names.filter((name) => text.includes(name));
  await page.goto("/today");
  await page.getByText("Your week").click();
  const planned = page.getByRole("region", { name: /min today$/ });
  const week = page.getByRole("list").filter({ hasText: /Mon \d+.*Tue \d+/s });
  expect(namedIn(await planned.innerText())).toEqual([]);
  expect(namedIn(await week.innerText())).toEqual([]);
  await page.goto("/today/change?minutes=45");
  await expect(page.getByRole("combobox", { name: "What fits and is safe for you" })).toBeVisible();
  expect(namedIn((await page.getByRole("option").allInnerTexts()).join("\n"))).toEqual([]);
  for (const id of ["st-hipflexor-kneel", "rel-psoas-hands"] as const) {
    await page.goto(`/library/${id}`);
    await expect(link(page, "What your answers change")).toBeVisible();
    await expect(link(page, /^Start/)).toHaveCount(0);
    await page.goto(`/session?technique=${id}`);
    await expect(heading(page)).toHaveText("Not for you today");
  }
}

test("somebody whose back pain needs a look first is sent with a page in their hand, and comes back", async ({
  page,
  person,
}) => {
  await page.goto("/");
  await link(page, "Start with the safety check").click();
  await person.goThroughCheck({
    age: 56,
    answers: { "rf-lasting": "yes", "rf-nerve-worse": "yes", "ci-spine-extension": "yes" },
  });
  await expect(heading(page)).toHaveText(clearanceTexts.clinician.heading);
  await link(page, "A page for your visit").click();
  await expect(page.getByText(questionTexts["rf-nerve-worse"].ask)).toBeVisible();
  await daysLater(page, 14);
  await expect(heading(page)).toHaveText(clearanceTexts.clinician.heading);
  await link(page, "Look at your answers").click();
  await link(page, "Go through the whole check again").click();
  await person.goThroughCheck({ age: 56, answers: { "rf-nerve-back": "yes", "ci-spine-extension": "yes" } });
  await expect(heading(page)).toHaveText(clearanceTexts.adjusted.heading);
  await expect(link(page, "Go on")).toBeVisible();
});

test("a physiotherapist reads the library, traces a number, and looks at a client's summary", async ({
  page,
}) => {
  await page.goto("/library");
  await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Stretch" });
  await page
    .getByRole("combobox", { name: "Muscle" })
    .selectOption({ label: "Deep hip flexor (psoas major)" });
  await expect(page.getByRole("status")).toContainText(/of \d+ fit/);
  await link(page, /^Half-kneeling tuck/).click();
  await expect(heading(page)).toHaveText("Half-kneeling tuck");
  const source = link(page, /^S\d, lines? \d+/).first();
  await expect(source).toBeVisible();
  await expect(page.getByText("Before you start anything", { exact: false })).toHaveCount(0);
  await source.click();
  await expect(page).toHaveURL(/\/learn\//);
  await page.goto("/learn/sources-disagree");
  await expect(heading(page)).toHaveText("Where the sources disagree");

  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/check/summary");
  await expect(page.getByText(/Tests that I did by myself/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Print this page" })).toBeVisible();
  await page.goto("/you/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy", exact: true }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^unclench-journal.*\.jsonl$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toBe(journalText(firstMorning, tightRight));
});
