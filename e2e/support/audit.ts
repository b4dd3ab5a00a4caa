import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

declare const axe: {
  readonly run: (options: object) => Promise<{ readonly violations: readonly Violation[] }>;
};

interface Violation {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: ReadonlyArray<{ readonly html: string }>;
}

/** What every screen in every state has to pass. `where` names it when it does not. */
export async function auditScreen(page: Page, where: string): Promise<void> {
  expect.soft(await findFaults(page), where).toEqual([]);
}

/** By axe in both themes, in any impact; by the size of targets; at 320 px with letters twice as large. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  // No page has frames, so one run in the page sees all; the other mode opens a page of its own each time.
  const light = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await page.evaluate(findColourViolations);
  return [
    ...light.violations.map(inWords),
    ...dark.map((violation) => `in the dark: ${inWords(violation)}`),
    ...(await page.evaluate(findSmallTargets)),
    ...(await findOverflowWhenLarge(page)),
  ];
}

function inWords({ id, impact, nodes }: Violation): string {
  return `axe ${id} (${impact ?? "no impact"}): ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`;
}

/** The theme changes colours and nothing else. axe is in the page by then. */
async function findColourViolations(): Promise<readonly Violation[]> {
  const runOnly = ["color-contrast", "link-in-text-block"];
  const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
  return violations.map(({ id, impact, nodes }) => ({
    id,
    ...(impact === undefined ? {} : { impact }),
    nodes: nodes.map(({ html }) => ({ html })),
  }));
}

async function findOverflowWhenLarge(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await setTextSize(page, "200%");
  const found = await page.evaluate(findOverflow);
  await setTextSize(page, "");
  if (before !== null) await page.setViewportSize(before);
  return found;
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate(async (fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, size);
}

/** Everything to be touched, measured as what takes the touch: a radio or check box with its label's tile. */
function findSmallTargets(): readonly string[] {
  const least = 47.5;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
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
    .filter((element) => isShown(element) && (modal === null || modal.contains(element)))
    .flatMap((element) => {
      const { width, height } = placeOf(element);
      if (width >= least && height >= least) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return [
        `too small: ${element.tagName} “${name.trim().slice(0, 60)}” ${width.toFixed(0)} × ${height.toFixed(0)}`,
      ];
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
