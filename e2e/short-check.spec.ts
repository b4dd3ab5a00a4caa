import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { morning, test } from "./support/held-clock.ts";
import { keepJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import type { MadePerson } from "./support/made-journals.ts";
import { passShortCheck } from "./support/run-session.ts";

test.beforeEach(({ time: _held }) => undefined);

test("pain of seven or more leaves quiet rest only, and says why", async ({ page }) => {
  await beforeSession(page, {});
  await passShortCheck(page, 7);
  await expect(page.getByRole("heading", { name: "Rest today" })).toBeVisible();
  await expect(page.getByText("At 7 or more, stretching and pressing rarely help")).toBeVisible();
  await page.getByRole("button", { name: "Go on with quiet rest" }).click();
  await expect(page.getByRole("heading", { name: "Get ready" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /min/ })).toHaveText([/Resting/]);
});

test("pain of six lets the plan be", async ({ page }) => {
  await beforeSession(page, { since: pains(5) });
  await passShortCheck(page, 6);
  await expect(page.getByRole("heading", { name: "Get ready" })).toBeVisible();
  await expect(page.getByText("Table edge stretch")).toBeVisible();
});

test("pain clearly above the usual means rest too", async ({ page }) => {
  await beforeSession(page, { since: pains(1) });
  await passShortCheck(page, 5);
  await expect(page.getByRole("heading", { name: "Rest today" })).toBeVisible();
  await expect(page.getByText("It hurts clearly more than usual for you.")).toBeVisible();
});

test("a new emergency stops: what to do, no session, and nothing to start anywhere", async ({ page }) => {
  await beforeSession(page, {});
  await page.getByRole("radio", { name: "One of these, or not sure" }).check();
  const group = page.getByRole("group", { name: "Which one?" });
  await group.getByRole("checkbox", { name: /^Numb between the legs/ }).check();
  await pain(page, 2);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Call/ })).toBeVisible();
  for (const address of ["/today", "/session", "/session?technique=pas-crp", "/library/pas-crp"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Start/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Start/ })).toHaveCount(0);
  }
});

test("what is not answered is named, and nothing goes on", async ({ page }) => {
  await beforeSession(page, {});
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Something still needs an answer.");
  await expect(page.getByText("Please choose a number.")).toBeVisible();
});

test("a full bladder takes pressure on the belly out for today", async ({ page }) => {
  const equipment = ["mat", "table", "tennis-ball", "softball"];
  await beforeSession(page, { minutes: 45, equipment, belly: { hands: true, deep: true } });
  await page.getByRole("radio", { name: "Nothing new" }).check();
  await pain(page, 1);
  await page
    .getByRole("group", { name: "Have you emptied your bladder?" })
    .getByRole("radio", { name: "No" })
    .check();
  await page
    .getByRole("group", { name: /two hours or more/ })
    .getByRole("radio", { name: "Yes" })
    .check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { name: "No belly pressure yet" })).toBeVisible();
  await page.getByRole("button", { name: "Go on without the belly part" }).click();
  await expect(page.getByRole("heading", { name: "Get ready" })).toBeVisible();
  await expect(page.getByText(/psoas release/i)).toHaveCount(0);
});

async function beforeSession(page: Page, person: MadePerson): Promise<void> {
  await keepJournal(page, await journalOf({ at: daysBefore(morning, 2), ...person }));
  await page.goto("/session");
  await expect(page.getByRole("heading", { name: "Before you start" })).toBeVisible();
}

async function pain(page: Page, score: number): Promise<void> {
  const scale = page.getByRole("group", { name: "How much does it hurt today" });
  await scale.getByRole("radio", { name: String(score), exact: true }).check();
}

function pains(score: number): NonNullable<MadePerson["since"]> {
  return Array.from({ length: 5 }, () => ({
    type: "pain-reported",
    body: { score, when: "before", session: null },
  }));
}
