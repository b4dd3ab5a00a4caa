import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** What every screen in every state has to pass. `where` names it when it does not. */
export async function auditScreen(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectAxeFindsNothing(page, `${where}, light`);
  // The theme changes colours and nothing else.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAxeFindsNothing(page, `${where}, dark`, ["color-contrast", "link-in-text-block"]);
  expect.soft(await page.evaluate(findSmallTargets), `targets below 48 px: ${where}`).toEqual([]);
  await expectFitsNarrowAndLarge(page, where);
}

/** Violations of any impact. */
async function expectAxeFindsNothing(page: Page, where: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? "no impact"}): ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect.soft(found, `axe: ${where}`).toEqual([]);
}

/** 320 px and letters twice as large together: nothing scrolls sideways, nothing is cut off. */
async function expectFitsNarrowAndLarge(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await setTextSize(page, "200%");
  expect.soft(await page.evaluate(findOverflow), `320 px with large letters: ${where}`).toEqual([]);
  await setTextSize(page, "");
  if (before !== null) await page.setViewportSize(before);
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate(async (fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, size);
}

/**
 * Everything to be touched, measured as what takes the touch: a radio or check box with its label's tile. A link in
 * the middle of a sentence is text.
 */
function findSmallTargets(): readonly string[] {
  const least = 47.5;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const isInSentence = (element: Element) => {
    const parent = element.parentElement;
    if (!(element instanceof HTMLAnchorElement) || parent === null) return false;
    if (getComputedStyle(element).display !== "inline") return false;
    return (parent.textContent ?? "").trim() !== (element.textContent ?? "").trim();
  };
  const placeOf = (element: Element) => {
    const isTile = element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type);
    const label = isTile ? (element.labels?.[0] ?? null) : null;
    const own = element.getBoundingClientRect();
    const tile = label?.getBoundingClientRect() ?? own;
    return { width: Math.max(own.width, tile.width), height: Math.max(own.height, tile.height) };
  };
  const controls = document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [role=button]",
  );
  const modal = document.querySelector("dialog:modal");
  return [...controls]
    .filter(
      (element) => isShown(element) && (modal === null || modal.contains(element)) && !isInSentence(element),
    )
    .flatMap((element) => {
      const { width, height } = placeOf(element);
      if (width >= least && height >= least) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return [`${element.tagName} “${name.trim().slice(0, 60)}” ${width.toFixed(0)} × ${height.toFixed(0)}`];
    });
}

/** What is wider than the page, what scrolls sideways, and text that is cut off. */
function findOverflow(): readonly string[] {
  const found: string[] = [];
  const page = document.scrollingElement;
  if (page !== null && page.scrollWidth > innerWidth)
    found.push(`the page is ${String(page.scrollWidth)} px wide`);
  const nameOf = (element: Element) =>
    `${element.tagName}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 50)}”`;
  const modal = document.querySelector("dialog:modal");
  for (const element of (modal ?? document.body).querySelectorAll("*")) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    // Words for screen readers alone are a pixel large.
    if (box.width <= 1 || box.height <= 1 || element.closest("[aria-hidden=true]") !== null) continue;
    if (element.parentElement !== null && element.parentElement.getBoundingClientRect().width <= 1) continue;
    if (box.right > innerWidth + 1 || box.left < -1)
      found.push(`${nameOf(element)} reaches from ${box.left.toFixed(0)} to ${box.right.toFixed(0)}`);
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === "inline" || element instanceof HTMLSelectElement || element instanceof HTMLInputElement)
      continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== "visible")
      found.push(`${nameOf(element)} scrolls or cuts off sideways`);
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      found.push(`${nameOf(element)} cuts off below`);
  }
  return found;
}
