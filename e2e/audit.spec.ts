/** The audit itself: what is planted is found. */
import { findFaults } from "./support/audit.ts";
import { tabTo } from "./support/keyboard.ts";
import { open } from "./support/person-steps.ts";
import { expect, test } from "./support/test.ts";

const plants: ReadonlyArray<readonly [string, RegExp, (button: HTMLElement) => void]> = [
  [
    "a target that is too small",
    /^too small: A “Start/,
    (button) => {
      button.style.cssText = "min-height: 0; height: 40px; padding: 0";
    },
  ],
  [
    "grey on grey",
    /^axe color-contrast/,
    (button) => {
      button.style.cssText = "background: #888; color: #999";
    },
  ],
  [
    "a picture without words",
    /^axe image-alt/,
    (button) => {
      button.append(document.createElement("img"));
    },
  ],
  [
    "what is wider than the page",
    /reaches from/,
    (button) => {
      button.style.cssText = "max-width: none; width: 400px";
    },
  ],
  [
    "text that is cut off",
    /cuts off below/,
    (button) => {
      button.style.cssText = "display: block; height: 60px; overflow: hidden";
    },
  ],
];

for (const [what, says, plant] of plants) {
  test(`${what} is found`, async ({ page }) => {
    await open(page, "/");
    await page.getByRole("link", { name: "Start with the safety check" }).evaluate(plant);
    const found = await findFaults(page);
    expect(
      found.some((fault) => says.test(fault)),
      found.join("\n"),
    ).toBe(true);
  });
}

test("a ring that is too thin or too faint is found", async ({ page }) => {
  await open(page, "/");
  const action = page.getByRole("link", { name: "Start with the safety check" });
  for (const outline of ["2px solid black", "3px solid #eee4d8"]) {
    await page.reload();
    await action.evaluate((element, style) => {
      element.style.outline = style;
    }, outline);
    await expect(tabTo(page, action)).rejects.toThrow(/ring/);
  }
});
