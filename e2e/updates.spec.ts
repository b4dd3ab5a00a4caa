import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { morning, test as held } from "./support/held-clock.ts";
import { beginSession } from "./support/run-session.ts";
import { serveTwoVersions } from "./support/two-versions.ts";
import type { TwoVersions } from "./support/two-versions.ts";

const test = held.extend<{ served: TwoVersions }>({
  // The usual server, behind one that can bring out a newer version.
  served: async ({ locale: _locale }, use) => {
    const served = await serveTwoVersions(`http://localhost:${process.env["E2E_PORT"] ?? ""}`);
    await use(served);
    await served.stop();
  },
  baseURL: async ({ served }, use) => {
    await use(served.origin);
  },
});
test.describe.configure({ timeout: 60_000 });

test("a newer version waits as long as a session runs in any tab, and comes when it is over", async ({
  page,
  context,
  time,
  served,
}) => {
  await installed(page);
  await beginSession(page, await journalOf({ at: daysBefore(morning, 2), minutes: 5 }));
  served.bringOut();
  const second = await context.newPage();
  await second.goto("/you");
  await untilWaiting(second);
  await mark(second);
  await second.getByRole("link", { name: "Today" }).click();
  await expect(second.getByRole("link", { name: "Go on where you stopped" })).toBeVisible();
  await time.pass(30);
  expect([await isMarked(second), await isWaiting(second)]).toEqual([true, true]);

  await page.getByRole("button", { name: "Leave the session" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Enough for now." })).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect.poll(() => isWaiting(page)).toBe(false);
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
});

test("a newer version that came while nobody looked is in use at the next look at Today", async ({
  page,
  time: _held,
  served,
}) => {
  await installed(page);
  served.bringOut();
  await page.goto("/you");
  await untilWaiting(page);
  await page.goto("/today");
  await expect.poll(() => isWaiting(page)).toBe(false);
});

async function installed(page: Page): Promise<void> {
  await page.goto("/");
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 20_000 })
    .toBe(true);
}

async function untilWaiting(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(true);
}

async function isWaiting(page: Page): Promise<boolean> {
  // The page may be loading afresh just now.
  return page
    .evaluate(async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null)
    .catch(() => true);
}

function mark(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.dataset["marked"] = "";
  });
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => "marked" in document.documentElement.dataset);
}
