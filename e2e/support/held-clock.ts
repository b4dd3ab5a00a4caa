/**
 * A clock that stands still until the test moves it. Only the reading of the time and the beat of the session are
 * held; timers, painting and storage go on as ever, so pages stay alive while time stands.
 */
import type { BrowserContext, Page } from "@playwright/test";
import { test as watched } from "./test.ts";

/** A Friday, early: far from the edges of a day. */
export const morning = new Date("2026-11-20T08:00:00");

export interface HeldClock {
  readonly now: () => number;
  /** Lets time pass in every page, with all its ticks. */
  readonly pass: (seconds: number) => Promise<void>;
  /** As a device that sleeps: time has passed, and nobody ticked meanwhile. */
  readonly sleep: (seconds: number) => Promise<void>;
}

/** How often the session is ticked while time passes. */
const tickMs = 200;

interface HeldPage {
  heldTime: { now: number; readonly workers: Set<EventTarget> };
}

export async function holdClock(context: BrowserContext, at: Date = morning): Promise<HeldClock> {
  let now = at.getTime();
  await context.addInitScript(holdHere);
  await context.addInitScript(setNow, now);
  const everywhere = async (by: readonly [step: number, steps: number]) => {
    now += by[0] * by[1];
    // For pages that are opened from now on.
    await context.addInitScript(setNow, now);
    for (const page of context.pages()) await passHere(page, by);
  };
  return {
    now: () => now,
    pass: (seconds) => everywhere([tickMs, Math.round((seconds * 1000) / tickMs)]),
    sleep: (seconds) => everywhere([seconds * 1000, 1]),
  };
}

/** In the page. */
function holdHere(): void {
  const held: HeldPage["heldTime"] = { now: 0, workers: new Set() };
  class HeldWorker extends EventTarget {
    constructor() {
      super();
      held.workers.add(this);
    }
    postMessage(): void {
      // It is told to start; it beats when the test says so.
    }
    terminate(): void {
      held.workers.delete(this);
    }
  }
  Object.assign(globalThis, { heldTime: held, Worker: HeldWorker });
  Date.now = () => held.now;
}

/** In the page. */
function setNow(now: number): void {
  (globalThis as unknown as HeldPage).heldTime.now = now;
}

async function passHere(page: Page, by: readonly [step: number, steps: number]): Promise<void> {
  await page.evaluate(([step, steps]) => {
    const { heldTime } = globalThis as unknown as Partial<HeldPage>;
    if (heldTime === undefined) return;
    for (let done = 0; done < steps; done += 1) {
      heldTime.now += step;
      for (const worker of heldTime.workers) worker.dispatchEvent(new Event("message"));
    }
  }, by);
}

/** The house's `test` with `time`, a clock that the test moves. */
export const test = watched.extend<{ time: HeldClock }>({
  time: async ({ context }, use) => {
    await use(await holdClock(context));
  },
});
