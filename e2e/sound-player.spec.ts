import { bundleForPage } from "./support/bundle-for-page.ts";
import { openBlankPage } from "./support/journal-in-page.ts";
import { expect, test } from "./support/test.ts";

declare const inPage: { readonly holdSoundContract: () => Promise<readonly string[]> };

test("real audio elements keep the contract of the sound's door", async ({ page }) => {
  test.slow();
  await openBlankPage(page);
  const script = await bundleForPage("e2e/support/sound-contract.in-page.ts");
  await page.evaluate(script.replace(/^(?:var|const) inPage\s*=/m, "globalThis.inPage ="));
  expect(await page.evaluate(() => inPage.holdSoundContract())).toEqual([]);
});
