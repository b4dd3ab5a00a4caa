import { checkTexts, questionScreenTexts } from "#content/en/questions";
import { stopTexts } from "#content/en/safety";
import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { chooseInGroup, pressOn, tabsTo, tabTo } from "./support/keyboard.ts";
import { tightRight } from "./support/people.ts";
import { heading } from "./support/person-steps.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import { getReady } from "./support/test-steps.ts";
import type { Page } from "./support/test.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });

/** A screen that takes the place of another has focus on its heading. */
async function arrivedAt(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
}

test("from the landing page to a paused session without a mouse", async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.install({ time: firstMorning });
  await page.goto("/");
  await pressOn(page, link(page, "Start with the safety check"));
  await checkByKeys(page);
  await pressOn(page, link(page, "Go on"));
  await startByKeys(page);
  await testByKeys(page);
  await pressOn(page, link(page, "See today’s plan"));
  await expect(page).toHaveURL(/\/today$/);
  await expect(heading(page)).toBeFocused();
  await sessionByKeys(page);
});

async function checkByKeys(page: Page): Promise<void> {
  await arrivedAt(page, checkTexts.title);
  await tabTo(page, page.getByRole("textbox", { name: checkTexts.ageAsk }));
  await page.keyboard.type("41");
  for (const id of [
    "about",
    "now-belly",
    "now-back-and-legs",
    "lately",
    "bones-and-joints",
    "last-things",
  ] as const) {
    if (id !== "about") await arrivedAt(page, questionScreenTexts[id].heading);
    await pressOn(
      page,
      page.getByRole("checkbox", { name: questionScreenTexts[id].none, exact: true }),
      "Space",
    );
    await pressOn(page, button(page, /^(Next|See what it means)$/));
  }
  await arrivedAt(page, "Good to go");
}

async function startByKeys(page: Page): Promise<void> {
  await arrivedAt(page, "A little about you");
  await chooseInGroup(page, page.getByRole("group", { name: /stretching or release work/ }), /^Not much/);
  await chooseInGroup(page, page.getByRole("group", { name: /train for a sport/ }), /^No/);
  await pressOn(page, button(page, "Next"));
  await arrivedAt(page, "What do you have?");
  await pressOn(page, button(page, "Next"));
  await arrivedAt(page, "How much time do you have?");
  await tabTo(page, page.getByRole("slider", { name: /Minutes for a session/ }));
  for (let minutes = 15; minutes > 10; minutes -= 1) await page.keyboard.press("ArrowLeft");
  await pressOn(page, button(page, "Go to the tests"));
  await arrivedAt(page, "The tests");
}

/** The recline test of somebody who cannot sit with straight legs: done in one page. */
async function testByKeys(page: Page): Promise<void> {
  await pressOn(page, link(page, "Begin: Recline test"));
  await arrivedAt(page, "Recline test");
  await pressOn(page, button(page, "Begin"));
  await arrivedAt(page, "Can this test count for you?");
  await chooseInGroup(page, page.getByRole("radiogroup", { name: "Can you sit like that?" }), "No");
  await pressOn(page, button(page, "Go on"));
  await arrivedAt(page, "Saved");
  await pressOn(page, link(page, "See what the tests say"));
  await expect(page).toHaveURL(/\/findings$/);
  await expect(heading(page)).toBeFocused();
}

async function sessionByKeys(page: Page): Promise<void> {
  await pressOn(page, link(page, "Start"));
  await arrivedAt(page, "Before you start");
  await chooseInGroup(page, page.getByRole("group", { name: /Is any of this new/ }), "Nothing new");
  await chooseInGroup(page, page.getByRole("group", { name: /How much does it hurt today/ }), /^1$/);
  await pressOn(page, button(page, /^Start$/));
  await arrivedAt(page, "Get ready");
  await pressOn(page, page.locator("summary", { hasText: "Sound and screen" }));
  await pressOn(page, page.getByRole("checkbox", { name: /^Sound/ }), "Space");
  await pressOn(page, button(page, "Start now"));
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await pressOn(page, button(page, "Pause"));
  await expect(button(page, "Go on")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button(page, "Pause")).toBeFocused();
  await keepsFocusFor(page, 30);
  await stopSheetByKeys(page);
}

/** Focus stays on the very same element while the clock ticks, through changes of step. */
async function keepsFocusFor(page: Page, seconds: number): Promise<void> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  const clock = page.getByRole("timer");
  for (let gone = 0; gone < seconds; gone += 5) {
    const before = await clock.innerText();
    await page.clock.fastForward(5000);
    await expect(clock).not.toHaveText(before);
    expect(
      await focused.evaluate(
        (element) => element?.isConnected === true && element === document.activeElement,
      ),
    ).toBe(true);
  }
}

async function stopSheetByKeys(page: Page): Promise<void> {
  await pressOn(page, button(page, "It hurts"));
  const sheet = page.getByRole("dialog", { name: stopTexts.ask });
  await expect(sheet.getByRole("heading", { name: stopTexts.ask })).toBeFocused();
  const stops = (await sheet.getByRole("button").count()) + 4;
  for (let presses = 0; presses < stops; presses += 1) {
    await page.keyboard.press("Tab");
    // Between the last and the first control focus passes the browser's own frame.
    const isInside = await sheet.evaluate(
      (element) => element.contains(document.activeElement) || document.activeElement === document.body,
    );
    expect(isInside).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(button(page, "It hurts")).toBeFocused();
}

test("Escape on the question before leaving stays in the session, and focus goes back", async ({
  page,
  person,
}) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/today");
  await person.startSession(1);
  await pressOn(page, button(page, "Leave the session"));
  const dialog = page.getByRole("dialog", { name: "Leave the session?" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button(page, "Leave the session")).toBeFocused();
});

test("the main action is at most three Tabs away, from the start of the page or from its heading", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const forNewcomers = [
    ["/", "Start with the safety check"],
    ["/check", checkTexts.ageAsk],
    ["/today", "Start the safety check"],
    ["/tests", "Start with the safety check"],
    ["/progress", "Start the safety check"],
    ["/no-such-page", "Go to Today"],
  ] as const;
  for (const [route, name] of forNewcomers) await expectNear(page, route, name);
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  const forTheTested = [
    ["/", "Go to Today"],
    ["/check", "What it means for you"],
    ["/check/result", "Go to Today"],
    ["/check/summary", "Print this page"],
    ["/tests", "Next: Recline test"],
    ["/tests/test-modified-thomas", "Begin with the left side"],
    ["/tests/test-hold-standing", "Begin with the left side"],
    ["/tests/test-recline", "Begin"],
    ["/tests?retest=weekly", "Start: Hanging leg test"],
    ["/findings", "See today’s plan"],
    ["/today", "Start"],
    ["/library/st-half-kneeling", /^Start this one/],
    ["/library/test-modified-thomas", "Take this test"],
    ["/you/data", "Save a copy"],
    ["/you/own", "Add a technique"],
  ] as const;
  for (const [route, name] of forTheTested) await expectNear(page, route, name);
});

async function expectNear(page: Page, route: string, name: string | RegExp): Promise<void> {
  await page.goto(route);
  const action = ["link", "button", "textbox"] as const;
  const target = action
    .map((role) => page.getByRole(role, { name, ...(typeof name === "string" ? { exact: true } : {}) }))
    .reduce((one, other) => one.or(other))
    .first();
  await expect(target, route).toBeVisible();
  if ((await tabsTo(page, target, 3)) <= 3) return;
  await heading(page).focus();
  expect(await tabsTo(page, target, 3), `Tabs to “${String(name)}” on ${route}`).toBeLessThanOrEqual(3);
}

test("the browser's Back comes to where the library was left, with focus on its heading; a link to its top", async ({
  page,
}) => {
  await page.goto("/library?phase=stretch");
  const entry = link(page, /Table edge stretch/).first();
  await entry.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(300);
  await entry.click();
  await expect(heading(page)).toHaveText("Table edge stretch");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await arrivedAt(page, "Library");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
  await expect(entry).toBeInViewport();
  await link(page, "Today").click();
  await link(page, "Library").click();
  await arrivedAt(page, "Library");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("the hold test's clock is stopped by any key, and focus is not lost", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await page.goto("/tests/test-hold-standing");
  await pressOn(page, button(page, "Begin with the left side"));
  await arrivedAt(page, "Lift your left knee");
  await pressOn(page, button(page, "Start the clock"));
  await expect(button(page, "Go back")).toBeFocused();
  await getReady(page);
  await expect(button(page, "Stop the clock")).toBeFocused();
  await page.clock.fastForward(7000);
  await expect(page.getByRole("timer")).toContainText(/[7-9]|1\d/);
  await page.keyboard.press("x");
  await arrivedAt(page, /^\d+\.\d seconds$/);
});

test("what a keyboard reaches shows its ring in the dark theme too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  for (const [route, last] of [
    ["/check?edit=last-things", "Leave it as it was"],
    ["/you", "You"],
    ["/today", "You"],
  ] as const) {
    await page.goto(route);
    await tabTo(page, link(page, last).last(), 60);
  }
});
