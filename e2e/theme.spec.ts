import { open } from "./support/person-steps.ts";
import { expect, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

const colour = (page: Page, name: string) =>
  page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(), name);

for (const theme of ["As the device", "Light", "Dark"])
  test(`on paper words are black on white, with the theme "${theme}"`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page, "/you");
    await page.getByRole("radio", { name: theme, exact: true }).check();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect([await colour(page, "--ink"), await colour(page, "--surface")]).toEqual(["#000", "#fff"]);
    expect(await colour(page, "--release")).toBe("#1b6761");
  });

test("who asks for more contrast has it in both themes", async ({ page }) => {
  await open(page, "/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    const ink = await colour(page, "--ink");
    for (const name of ["--ink-soft", "--line", "--edge"]) expect(await colour(page, name), name).toBe(ink);
  }
});
