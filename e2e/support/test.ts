import { test as base } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";
import { personSteps } from "./person-steps.ts";
import type { PersonSteps } from "./person-steps.ts";

export { expect } from "@playwright/test";
export type { Page };

export interface Watch {
  /** Complaints that a test brings about on purpose, such as a network that is not there. */
  allow(pattern: RegExp): void;
}

export interface Fixtures {
  /** Whether the browser says that it saves data. Else each look at Today fetches a week of voice and pictures. */
  readonly savesData: boolean;
  readonly person: PersonSteps;
  readonly watch: Watch;
}

/** A morning on which every story begins; clocks run on from there. */
export const firstMorning = new Date("2026-10-05T08:00:00+02:00");

/** What a browser without a graphics chip says of itself when it composes a page with a WebGL canvas. */
const drawnInSoftware = /GPU stall due to ReadPixels/;

/**
 * Every test fails by any complaint of the browser (console, page errors, the content policy) and by any request
 * to another origin.
 */
export const test = base.extend<Fixtures>({
  locale: "en-GB",
  timezoneId: "Europe/Berlin",
  savesData: [true, { option: true }],
  watch: [
    async ({ context, baseURL, savesData }, use) => {
      const complaints: string[] = [];
      const allowed: RegExp[] = [];
      if (savesData) await context.addInitScript(saveData);
      await watchContext(context, new URL(baseURL ?? "").origin, (text) => complaints.push(text));
      await use({
        allow: (pattern) => {
          allowed.push(pattern);
        },
      });
      const unexpected = complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      base.expect(unexpected, "complaints of the browser").toEqual([]);
    },
    { auto: true },
  ],
  person: async ({ page }, use) => {
    await use(personSteps(page));
  },
});

function saveData(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

async function watchContext(
  context: BrowserContext,
  origin: string,
  complain: (text: string) => void,
): Promise<void> {
  context.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && !drawnInSoftware.test(message.text())) complain(message.text());
  });
  context.on("weberror", (error) => {
    complain(error.error().stack ?? error.error().message);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isOwn) complain(`request to another origin: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
