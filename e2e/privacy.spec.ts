import { heading, open } from "./support/person-steps.ts";
import { readingRoutes } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

/** All places in which a page can keep something of a person. */
function whatIsKept(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
  }));
}

const nothing = { databases: [], local: [], session: [], cookies: "" };

test("reading keeps nothing, nor does opening pages that would show a person", async ({ page }) => {
  const unread = [
    "/today",
    "/progress",
    "/findings",
    "/session",
    "/you",
    "/you/data",
    "/check/result",
    "/tests",
  ];
  for (const route of [...readingRoutes, ...unread]) {
    await open(page, route);
    expect(await whatIsKept(page), route).toEqual(nothing);
  }
});

test("the first page of the check keeps nothing until it is answered, then only in its tab", async ({
  page,
  context,
}) => {
  await page.goto("/check");
  await expect(heading(page)).toBeVisible();
  expect(await whatIsKept(page)).toEqual(nothing);
  await page.getByRole("textbox", { name: "How old are you?" }).fill("44");
  await expect.poll(() => whatIsKept(page)).toEqual({ ...nothing, session: ["unclench-check"] });
  const other = await context.newPage();
  await other.goto("/check");
  expect(await whatIsKept(other)).toEqual(nothing);
});

test("a finished check is kept in the journal and nowhere else", async ({ page, person }) => {
  await page.goto("/check");
  await person.goThroughCheck({ age: 44 });
  expect(await whatIsKept(page)).toEqual({ ...nothing, databases: ["unclench"] });
});
