import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { tightRight } from "./support/people.ts";
import { open } from "./support/person-steps.ts";
import { personRoutes, readingRoutes } from "./support/routes.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

/** What the browser itself says of a network that is not there, as the worker looks for a newer version. */
const noNetwork =
  /ERR_INTERNET_DISCONNECTED|Failed to (fetch|update)|An unknown error occurred when fetching the script/;

async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test.use({ savesData: false });

test("after the first load everything opens offline, seen before or not", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(noNetwork);
  await page.goto("/");
  await keptForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("link", { name: "Start with the safety check" })).toBeVisible();
  for (const route of [...readingRoutes, ...personRoutes]) {
    await open(page, route);
  }
});

test("a whole check and a plan are made offline", async ({ page, context, person, watch }) => {
  watch.allow(noNetwork);
  await page.goto("/");
  await keptForOffline(page);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Start with the safety check" }).click();
  await person.goThroughCheck({ age: 41 });
  await page.getByRole("link", { name: "Go on" }).click();
  await person.aboutMe({
    experience: "beginner",
    athlete: false,
    equipment: ["chair", "pillow"],
    minutes: 10,
  });
  await page.reload();
  await page.goto("/today");
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
});

test("a journal that was brought in is there offline, on every page of the person", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(noNetwork);
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await keptForOffline(page);
  await context.setOffline(true);
  for (const route of personRoutes) {
    await open(page, route);
  }
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: /min today$/ })).toBeVisible();
});
