/** A second visit without a connection, with the processor divided by four: how soon a person with a plan can use Today. */
import { newPhone, openBrowser, serveApp, slowDown } from "./support/served-app.ts";
import { median, report, spread } from "./support/report.ts";
import { noteWhenUsable, usableAfter } from "./support/first-shown.ts";
import { keepJournal } from "../e2e/support/journal-in-page.ts";
import { journalOf } from "../e2e/support/made-journals.ts";

const runs = 9;

const app = await serveApp();
const browser = await openBrowser();
try {
  const context = await newPhone(browser);
  const first = await context.newPage();
  await keepJournal(first, await journalOf({ minutes: 15 }), app.origin);
  await first.goto(app.origin);
  await first.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
  await first.goto(`${app.origin}/today`);
  await first.close();
  await context.setOffline(true);
  await noteWhenUsable(context);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    await slowDown(page, { cpu: 4 });
    await page.goto(`${app.origin}/today`);
    times.push(await usableAfter(page));
    await page.close();
  }
  report({
    name: "second-visit-offline-today",
    value: median(times),
    unit: "ms",
    limit: 500,
    ...spread(times),
  });
} finally {
  await browser.close();
  app.stop();
}
