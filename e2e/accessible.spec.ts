import { auditScreen } from "./support/audit.ts";
import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { tightRight } from "./support/people.ts";
import { open } from "./support/person-steps.ts";
import { personRoutes, readingRoutes } from "./support/routes.ts";
import { firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

test.describe.configure({ timeout: 120_000 });

async function auditRoutes(page: Page, routes: readonly string[], who: string): Promise<void> {
  for (const route of routes) {
    await open(page, route);
    await auditScreen(page, `${route} for ${who}`);
  }
}

const halves = [readingRoutes.filter((_, at) => at % 2 === 0), readingRoutes.filter((_, at) => at % 2 === 1)];
for (const [at, routes] of halves.entries()) {
  test(`reading pages pass everything, for somebody new (${String(at + 1)} of 2)`, async ({ page }) => {
    await auditRoutes(page, routes, "somebody new");
  });
}

test("pages of a person pass everything, for somebody new", async ({ page }) => {
  await auditRoutes(page, personRoutes, "somebody new");
});

test("pages of a person pass everything, for somebody tight and weak on the right", async ({ page }) => {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
  await auditRoutes(page, personRoutes, "somebody tested");
});
