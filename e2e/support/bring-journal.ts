import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** Takes a journal in as a person does, on the page of their data. */
export async function bringJournal(page: Page, text: string): Promise<void> {
  await page.goto("/you/data");
  await page.getByLabel("A journal file").setInputFiles({
    name: "unclench-journal.jsonl",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: /^Bring in/ }).click();
  await expect(page.getByText(/(entry is|entries are) in your journal now\.$/)).toBeVisible();
}
