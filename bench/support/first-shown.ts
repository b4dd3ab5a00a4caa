/** Notes, inside the page, when Today can be used: its heading and the Start button are there and a frame has been painted. */
import type { BrowserContext, Page } from "@playwright/test";

interface Noted {
  usableAt?: number;
}

export async function noteWhenUsable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const isUsable = () =>
      document.querySelector("main h1") !== null &&
      document.querySelector('main a[href^="/session"]') !== null;
    const look = () => {
      if (!isUsable()) {
        requestAnimationFrame(look);
        return;
      }
      // The frame that shows it.
      requestAnimationFrame(() => {
        setTimeout(() => {
          (globalThis as Noted).usableAt = performance.now();
        });
      });
    };
    look();
  });
}

/** Milliseconds from the beginning of the navigation. */
export async function usableAfter(page: Page): Promise<number> {
  await page.waitForFunction(() => (globalThis as Noted).usableAt !== undefined, undefined, {
    timeout: 60_000,
  });
  return page.evaluate(() => (globalThis as Noted).usableAt ?? NaN);
}
