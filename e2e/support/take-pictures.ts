import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { openBrowser, serveApp } from "../../bench/support/served-app.ts";
import { bringJournal } from "./bring-journal.ts";
import { journalText } from "./journal-text.ts";
import { tightRight } from "./people.ts";
import { open, personSteps } from "./person-steps.ts";

/** A Monday morning, a week after the tests. */
const morning = new Date("2026-10-05T08:00:00+02:00");
const phone = { width: 412, height: 915 };
const desk = { width: 1280, height: 800 };

/** Pictures of the app as a runner sees it: for the manifest, and four in a row for the README. */
export async function takePictures(root: string): Promise<void> {
  const served = await serveApp();
  const browser = await openBrowser();
  try {
    await takeAll(browser, served.origin, root);
  } finally {
    await browser.close();
    served.stop();
  }
}

async function takeAll(browser: Browser, baseURL: string, root: string): Promise<void> {
  const narrow = join(root, "src", "app", "public", "screenshots");
  const context = await browser.newContext({
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: phone,
  });
  // Without a worker the clock of the page drives the session.
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "Worker");
  });
  const page = await context.newPage();
  await page.clock.install({ time: morning });
  await bringJournal(page, journalText(morning, tightRight));
  const views = {
    today: () => open(page, "/today"),
    findings: () => open(page, "/findings"),
    technique: () => open(page, "/library/st-half-kneeling"),
    session: () => intoSession(page),
  };
  for (const [name, show] of Object.entries(views)) {
    await show();
    // Drawn bodies come a moment after the words.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(narrow, `${name}-narrow.png`) });
  }
  await page.setViewportSize(desk);
  await page.screenshot({ path: join(narrow, "session-wide.png") });
  await page.setViewportSize(phone);
  await page.getByRole("button", { name: "Leave the session" }).click();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await page.setViewportSize(desk);
  await views.today();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(narrow, "today-wide.png") });
  await context.close();
  const row = ["today", "session", "findings", "technique"].map((name) => join(narrow, `${name}-narrow.png`));
  await writeFile(join(root, "docs", "pictures", "screens.png"), await sideBySide(browser, row));
}

async function intoSession(page: Page): Promise<void> {
  await open(page, "/today");
  await personSteps(page).startSession(1);
  // Into the stretch that follows the rest, each tick as it comes.
  await page.clock.runFor(290_000);
}

async function sideBySide(browser: Browser, paths: readonly string[]): Promise<Buffer> {
  const gap = 24;
  const width = paths.length * phone.width + (paths.length + 1) * gap;
  const page = await browser.newPage({ viewport: { width, height: phone.height + 2 * gap } });
  const pictures = await Promise.all(paths.map((path) => readFile(path, "base64")));
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}" alt="">`).join("");
  await page.setContent(
    `<style>body{margin:0;padding:${String(gap)}px;display:flex;gap:${String(gap)}px;background:#e6dccf}img{border-radius:24px}</style>${images}`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
