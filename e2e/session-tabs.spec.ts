import { expect } from "@playwright/test";
import { morning, test } from "./support/held-clock.ts";
import { readJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { beginSession, countOf, secondsShown } from "./support/run-session.ts";

test("a second tab says that the session runs elsewhere, and takes it over when the first closes", async ({
  page,
  context,
  time,
}) => {
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await time.pass(40);
  const second = await context.newPage();
  await second.goto("/session");
  await expect(second.getByRole("heading", { name: "Your session runs in another tab" })).toBeVisible();
  await time.pass(5);
  const left = await secondsShown(page);
  await page.close();

  await expect(second.getByText("It waited for you: same side, same second.")).toBeVisible();
  expect(Math.abs((await secondsShown(second)) - left)).toBeLessThanOrEqual(1);
  await second.getByRole("button", { name: "Go on" }).click();
  await time.pass(5);
  expect(Math.abs((await secondsShown(second)) - (left - 5))).toBeLessThanOrEqual(1);
  expect(countOf(await readJournal(second), "session-started")).toBe(1);
});

test("a second tab cannot start a session beside the first", async ({ page, context, time: _held }) => {
  const second = await context.newPage();
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await second.goto("/session?technique=pas-crp");
  await expect(second.getByRole("heading", { name: "Your session runs in another tab" })).toBeVisible();
  await expect(second.getByRole("button", { name: "Start now" })).toHaveCount(0);
});

test("what one tab records, the other shows", async ({ page, context, time: _held }) => {
  const second = await context.newPage();
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  await second.goto("/you");
  await expect(second.getByRole("radio", { name: "Centimetres" })).toBeChecked();
  const third = await context.newPage();
  await third.goto("/you");
  await third.getByRole("radio", { name: "Inches" }).check();
  await expect(second.getByRole("radio", { name: "Inches" })).toBeChecked();
});
