import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";

/** Goes on by Tab until the control has focus; every stop on the way shows a ring. */
export async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await page.evaluate(ringFault)).toBeNull();
  }
  throw new Error(`Not reached by ${String(most)} Tabs: ${target.toString()}`);
}

/** Moves on to a control and presses a key there. */
export async function pressOn(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** A native group of radio buttons is one stop; arrows move inside it. */
export async function chooseInGroup(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radios = group.getByRole("radio");
  const wanted = group.getByRole("radio", { name });
  const checked = group.getByRole("radio", { checked: true });
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
  await page.keyboard.press("Space");
  const most = await radios.count();
  for (let presses = 0; presses < most && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

/** How many Tabs from where focus is until the control has it; Infinity beyond `most`. */
export async function tabsTo(page: Page, target: Locator, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  return Number.POSITIVE_INFINITY;
}

/** What is wrong with the ring around what has focus: at least 3 px, at 3:1 against what lies under it. */
function ringFault(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const label = focused instanceof HTMLInputElement ? (focused.labels?.[0] ?? null) : null;
  const rings = [focused, ...(label === null ? [] : [label])].map((element) => ({
    element,
    style: getComputedStyle(element),
  }));
  const ring = rings.find(
    ({ style }) => style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 3,
  );
  const name = `${focused.tagName} “${(focused.textContent ?? "").trim().slice(0, 40)}”`;
  if (ring === undefined) return `${name} has no ring of 3 px`;
  const contrast = contrastOf(ring.style.outlineColor, groundUnder(ring.element));
  return contrast >= 3 ? null : `the ring of ${name} has a contrast of ${contrast.toFixed(2)}`;

  /** Outside the element when the ring stands off it, else its own ground. */
  function groundUnder(element: Element): string {
    const isInside = Number.parseFloat(getComputedStyle(element).outlineOffset) < 0;
    let at: Element | null = isInside ? element : element.parentElement;
    for (; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return "white";
  }

  function contrastOf(one: string, other: string): number {
    const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** Red, green, blue and alpha, 0 to 255, whatever notation the browser gives back. */
  function channels(colour: string): readonly number[] {
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext("2d");
    if (context === null) return [0, 0, 0, 0];
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }
}
