import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { morning, test } from "./support/held-clock.ts";
import type { HeldClock } from "./support/held-clock.ts";
import { keepJournal, readJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { beginSession, countOf, secondsShown } from "./support/run-session.ts";

test("too much: first what to do now, then a gentler way; the second time the technique is out for today", async ({
  page,
  time,
}) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Sharp pain");
  const sheet = page.getByRole("dialog", { name: "That was too much" });
  await expect(sheet.getByRole("paragraph").first()).toHaveText(/^Ease out of it now\./);
  await expect(sheet.getByRole("paragraph").nth(1)).toHaveText(/^How to come out: Hug both knees/);
  await expect(sheet.getByRole("heading", { name: "Instead of “Table edge stretch”" })).toBeVisible();
  await expect(sheet.getByText(/^Resting on your back with bent knees, \d/)).toBeVisible();
  await expect(sheet.getByRole("img")).toBeVisible();
  await expect(sheet.getByText(/^The right side of “Table edge stretch” still comes later/)).toBeVisible();
  await sheet.getByRole("button", { name: "Do the rest instead" }).click();
  await expect(heading(page)).toHaveText("Resting on your back with bent knees");

  await time.pass(40);
  await tell(page, "Sharp pain");
  await expect(sheet.getByText(/^Ease out of it now\./)).toBeVisible();
  await expect(sheet.getByText(/^How to come out: Roll to one side/)).toBeVisible();
  await expect(sheet.getByText(/second time, so this one is left out/)).toBeVisible();
  await sheet.getByRole("button", { name: "Go on without it" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // At once the next technique, with all of its time to get ready.
  await expect(heading(page)).toHaveText("Dead bug");
  await expect(page.getByText(/^Get ready/)).toBeVisible();
  const settling = await secondsShown(page);
  expect(settling).toBeGreaterThan(11);
  await time.pass(5);
  expect(await secondsShown(page)).toBe(settling - 5);
});

test("in a change of side it is the side just worked that hurts, and the sheet says so", async ({
  page,
  time,
}) => {
  await intoTheTableStretch(page, time);
  await time.pass((await secondsShown(page)) + 2);
  await expect(page.getByText("Right ▶")).toHaveAttribute("aria-hidden", "false");
  await page.getByRole("button", { name: "It hurts" }).click();
  const sheet = page.getByRole("dialog", { name: "What do you feel?" });
  await expect(sheet.getByText("This is about your left side, the one you just worked.")).toBeVisible();
  await sheet.getByRole("button", { name: "Sharp pain" }).click();
  await expect
    .poll(async () =>
      (await readJournal(page)).flatMap(({ type, body }) => (type === "stop-sign" ? [body.side] : [])),
    )
    .toEqual(["left"]);
});

test("who leaves the gentler way out goes on with what is next", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Burning pain");
  await page.getByRole("dialog").getByRole("button", { name: "Leave the left side out" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await time.pass(15);
  await expect(heading(page)).toHaveText("Table edge stretch");
  await expect(page.getByRole("timer")).toHaveText(/^0:2\d$/);
});

test("a page opened again still says what to do now and offers the gentler way", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Burning pain");
  const sheet = page.getByRole("dialog", { name: "That was too much" });
  await expect(sheet.getByText(/Tired muscles may burn/)).toBeVisible();
  await expect.poll(async () => countOf(await readJournal(page), "stop-sign")).toBe(1);
  await page.goto("/session");
  await expect(sheet.getByText(/Tired muscles may burn/)).toBeVisible();
  await sheet.getByRole("button", { name: "Do the rest instead" }).click();
  await expect(heading(page)).toHaveText("Resting on your back with bent knees");
});

test("what has no name in the list stops the step, as any pain that is too much", async ({ page, time }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await intoTheTableStretch(page, time);
  await page.getByRole("button", { name: "It hurts" }).click();
  const other = page.getByRole("button", { name: "Something else hurts: stop this step" });
  await expect(other).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Nothing of these, go back" })).toBeInViewport({ ratio: 1 });
  await other.click();
  await expect(page.getByRole("dialog").getByText(/^Ease out of it now\./)).toBeVisible();
  await expect(page.getByRole("button", { name: "Do the rest instead" })).toBeVisible();
  await expect.poll(() => signsTold(page)).toEqual(["other-pain"]);
});

test("while a gentler way is offered, a serious sign can still be told, and ends the session", async ({
  page,
  time,
}) => {
  await intoTheTableStretch(page, time);
  await tell(page, "I cannot breathe freely");
  await page.getByRole("button", { name: "It is something else, or worse" }).click();
  const picker = page.getByRole("dialog", { name: "What do you feel?" });
  await expect(picker.getByRole("button", { name: "Sharp pain" })).toHaveCount(0);
  await picker.getByRole("button", { name: "Short of breath" }).click();
  await expect(page.getByRole("heading", { name: "Stopped, and rightly so." })).toBeVisible();
  await expect(page.getByRole("link", { name: /Call/ }).first()).toBeVisible();
  await expect.poll(() => signsTold(page)).toEqual(["held-breath", "breathlessness"]);
});

test("nothing of these: the session goes on where it stood", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  const before = await page.getByRole("timer").textContent();
  await page.getByRole("button", { name: "It hurts" }).click();
  await time.pass(30);
  await page.getByRole("dialog").getByRole("button", { name: "Nothing of these, go back" }).click();
  await expect(page.getByRole("timer")).toHaveText(before ?? "");
  await time.pass(3);
  await expect(page.getByRole("timer")).not.toHaveText(before ?? "");
  expect(countOf(await readJournal(page), "stop-sign")).toBe(0);
});

test("a serious sign ends the session with advice, and takes it out until a later check", async ({
  page,
  time,
}) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Numbness or tingling");
  await expect(page.getByRole("heading", { name: "Stopped, and rightly so." })).toBeVisible();
  await expect(page.getByText("Come out of the position and let the leg rest")).toBeVisible();
  await expect(page.getByText(/^How to come out: Hug both knees/)).toBeVisible();
  await expect(page.getByText(/see a clinician/)).toBeVisible();
  // Numbness goes within minutes: the numbers are there, and do not shout.
  const call = page.getByRole("link", { name: /Call/ });
  await expect(call).toHaveCount(0);
  await page.getByText("Numbers to ring").click();
  await expect(call.first()).toBeVisible();
  await expect(page.getByText("left out for at least a week")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  const stopped = page.getByRole("region", { name: "You stopped today, and that was right" });
  await expect(stopped.getByText(/^Numbness or tingling: .+ is left out/)).toBeVisible();
  await expect(stopped.getByText("What is left of today is for rest.")).toBeVisible();
  await expectInPlan(page, false);

  await time.sleep(8 * 86_400);
  await page.goto("/today");
  await expectInPlan(page, false);
  await page.getByRole("link", { name: "Look again" }).click();
  await page.getByRole("radio", { name: "Yes, it has stayed away" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expectInPlan(page, true);
});

test("a sign that came back keeps it out", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Electric or shooting pain");
  await expect(page.getByRole("heading", { name: "Stopped, and rightly so." })).toBeVisible();
  await time.sleep(8 * 86_400);
  await page.goto("/check?later=due");
  await page.getByRole("radio", { name: "No, it came back" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expectInPlan(page, false);
});

test("in a test the same signs speak of the test, and of no tool", async ({ page }) => {
  await keepJournal(page, await journalOf({ at: daysBefore(morning, 2), minutes: 15 }));
  await page.goto("/tests/test-modified-thomas");
  await page.getByRole("button", { name: "Begin with the left side" }).click();
  await page.getByRole("button", { name: "It hurts" }).click();
  await page.getByRole("button", { name: "Say what it was" }).click();
  const picker = page.getByRole("dialog", { name: "What do you feel?" });
  await expect(picker.getByRole("heading", { name: "These end the tests for today" })).toBeVisible();
  await expect(picker.getByRole("heading", { name: "These end this test" })).toBeVisible();
  await expect(picker.getByText("pulse")).toHaveCount(0);
  await picker.getByRole("button", { name: "Something else hurts" }).click();
  await expect(page.getByText(/you need no reason and no name for it/)).toBeVisible();
  await expect.poll(() => signsTold(page)).toEqual(["other-pain"]);
});

test("more than five counts as a stop sign, five asks for less", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  await say(page, 5);
  await expect(page.getByText("Five is enough. Ease off")).toBeVisible();
  await say(page, 6);
  await expect(page.getByText("Ease out of it. Less works just as well here.")).toBeVisible();
  await expect.poll(() => signsTold(page)).toEqual(["above-five"]);
});

async function signsTold(page: Page): Promise<readonly string[]> {
  return (await readJournal(page)).flatMap(({ type, body }) => (type === "stop-sign" ? [body.sign] : []));
}

/** Past the rest, five seconds into the first hold. */
async function intoTheTableStretch(page: Page, time: HeldClock): Promise<void> {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 15 }));
  await time.pass((await secondsShown(page)) + 1);
  await page.getByRole("button", { name: "Skip" }).click();
  await time.pass((await secondsShown(page)) + 1);
  await time.pass((await secondsShown(page)) + 5);
  await expect(heading(page)).toHaveText("Table edge stretch");
}

async function tell(page: Page, sign: string): Promise<void> {
  await page.getByRole("button", { name: "It hurts" }).click();
  await page.getByRole("dialog", { name: "What do you feel?" }).getByRole("button", { name: sign }).click();
}

async function say(page: Page, score: number): Promise<void> {
  await page.getByRole("button", { name: /say how it feels/ }).click();
  const strip = page.getByRole("region", { name: "How does it feel?" });
  await strip.getByRole("button", { name: String(score), exact: true }).click();
  await expect(strip).toHaveCount(0);
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

async function expectInPlan(page: Page, isIn: boolean): Promise<void> {
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
  const plan = page.getByRole("region", { name: /min today$/ });
  await expect(plan.getByRole("link", { name: "Table edge stretch" })).toHaveCount(isIn ? 1 : 0);
}
