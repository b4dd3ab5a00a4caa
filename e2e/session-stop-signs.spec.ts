import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { morning, test } from "./support/held-clock.ts";
import type { HeldClock } from "./support/held-clock.ts";
import { readJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { beginSession, countOf } from "./support/run-session.ts";

test("too much: a gentler way is offered once, and the second time the technique is out for today", async ({
  page,
  time,
}) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Sharp pain");
  const offer = page.getByRole("dialog", { name: "Resting on your back with bent knees" });
  await expect(offer.getByText("Would you like a gentler way of doing this?")).toBeVisible();
  await offer.getByRole("button", { name: "Show me the gentler way" }).click();
  await expect(heading(page)).toHaveText("Resting on your back with bent knees");

  await time.pass(40);
  await tell(page, "Sharp pain");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("Table edge stretch is out for today.")).toBeVisible();
  await page.getByRole("button", { name: "Go on" }).click();
  await time.pass(17);
  await expect(heading(page)).toHaveText("Dead bug");
});

test("who declines the gentler way goes on with what is next", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  await tell(page, "Burning pain");
  await page.getByRole("dialog").getByRole("button", { name: "Go on without it" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await time.pass(15);
  await expect(heading(page)).toHaveText("Table edge stretch");
  await expect(page.getByRole("timer")).toHaveText(/^0:2\d$/);
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
  await expect(page.getByRole("link", { name: /Call/ })).toBeVisible();
  await expect(page.getByText("left out for at least a week")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
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

test("more than five counts as a stop sign, five asks for less", async ({ page, time }) => {
  await intoTheTableStretch(page, time);
  await say(page, 5);
  await expect(page.getByText("Five is enough. Ease off")).toBeVisible();
  await say(page, 6);
  await expect(page.getByText("Would you like a gentler way of doing this?")).toBeVisible();
  await expect
    .poll(async () =>
      (await readJournal(page)).flatMap(({ type, body }) => (type === "stop-sign" ? [body.sign] : [])),
    )
    .toEqual(["above-five"]);
});

/** Past the rest, five seconds into the first hold. */
async function intoTheTableStretch(page: Page, time: HeldClock): Promise<void> {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 15 }));
  await page.getByRole("button", { name: "Skip" }).click();
  await time.pass(35);
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
