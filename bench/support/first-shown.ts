/**
 * When Today can be used: its heading and the Start button are there and a frame has been painted. The page says so
 * itself, for a question from outside takes time from what is measured.
 */
import type { BrowserContext, Page } from "@playwright/test";

export async function sayWhenUsable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const isUsable = () =>
      document.querySelector("main h1") !== null &&
      document.querySelector('main a[href^="/session"]') !== null;
    const changes = new MutationObserver(() => {
      if (!isUsable()) return;
      changes.disconnect();
      // The frame that shows it.
      requestAnimationFrame(() => {
        setTimeout(() => {
          console.log(`usable after ${String(performance.now())}`);
        });
      });
    });
    changes.observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from the beginning of the navigation. */
export async function timeUntilUsable(page: Page, address: string): Promise<number> {
  const said = page.waitForEvent("console", {
    predicate: (message) => message.text().startsWith("usable after "),
    timeout: 60_000,
  });
  await page.goto(address, { waitUntil: "commit" });
  return Number((await said).text().slice("usable after ".length));
}
