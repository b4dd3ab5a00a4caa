import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { heading } from "./person-steps.ts";

type Side = "left" | "right";

/** What is seen of one hanging leg; all else is a no. */
export interface Look {
  readonly up?: boolean;
  readonly straightens?: boolean;
}

export interface Tape {
  readonly hip: number;
  readonly knee: number;
}

/** A person doing the tests, from the intro of each to its last saved side, by role and name only. */
export function testSteps(page: Page) {
  return {
    thomasByEye: (surface: "edge" | "floor", looks: Readonly<Record<Side, Look>>) =>
      thomasByEye(page, surface, looks),
    thomasByTape: (thigh: number, readings: Readonly<Record<Side, Tape>>) =>
      thomasByTape(page, thigh, readings),
    hold: (held: Readonly<Record<Side, { readonly seconds: number; readonly difficult: boolean }>>) =>
      hold(page, held),
  };
}

async function thomasByEye(
  page: Page,
  surface: "edge" | "floor",
  looks: Readonly<Record<Side, Look>>,
): Promise<void> {
  await expect(heading(page)).toHaveText("Hanging leg test");
  await page.getByRole("radio", { name: surface === "edge" ? /^At an edge/ : /^On the floor/ }).check();
  if (surface === "edge") await page.getByRole("radio", { name: /^By eye/ }).check();
  for (const side of await sidesInOrder(page)) {
    await press(page, "Looked, note it");
    const look = looks[side];
    if (surface === "edge") {
      await answer(page, "Does the thigh stay above the level of the surface?", look.up === true);
      await answer(page, "Does the knee rise towards the ceiling?", false);
      await answer(page, "Does the knee straighten?", look.straightens === true);
    } else {
      await answer(page, "Does the thigh stay off the floor?", look.up === true);
      await answer(page, "Does the knee bend?", false);
    }
    await answer(page, "Does the leg turn outward?", false);
    await answer(page, "Does the thigh drift out to the side?", false);
    await answer(page, "Did anything hurt?", false);
    await saveSide(page, side);
  }
}

async function thomasByTape(
  page: Page,
  thigh: number,
  readings: Readonly<Record<Side, Tape>>,
): Promise<void> {
  await expect(heading(page)).toHaveText("Hanging leg test");
  await page.getByRole("radio", { name: /^By tape/ }).check();
  for (const side of await sidesInOrder(page)) {
    await press(page, "Measured, note it");
    await page.getByRole("textbox", { name: "Thigh: hip to knee" }).fill(String(thigh));
    await page.getByRole("textbox", { name: "Hip to floor" }).fill(String(readings[side].hip));
    await page.getByRole("textbox", { name: "Knee to floor" }).fill(String(readings[side].knee));
    await answer(page, "Did your low back stay flat on the towel?", true);
    await answer(page, "Did anything hurt?", false);
    await saveSide(page, side);
  }
}

async function hold(
  page: Page,
  held: Readonly<Record<Side, { readonly seconds: number; readonly difficult: boolean }>>,
): Promise<void> {
  await expect(heading(page)).toHaveText(/(Seated|Standing) knee hold/);
  for (const side of await sidesInOrder(page)) {
    await press(page, "Start the clock");
    await expect(heading(page)).toHaveText("Get ready");
    await holdFor(page, side, held[side].seconds);
    await press(page, "Go on");
    await answer(page, "Was it difficult?", held[side].difficult);
    await answer(page, "Did your body shift?", false);
    await answer(page, "Did anything hurt?", false);
    await saveSide(page, side);
  }
}

/**
 * Each jump is shorter than what the clock takes for sleep, and is seen before the next. At the target it stops by
 * itself; before, by a touch.
 */
async function holdFor(page: Page, side: Side, seconds: number): Promise<void> {
  await getReady(page);
  await expect(heading(page)).toHaveText(`${side === "left" ? "Left" : "Right"} knee up`);
  const shown = page.getByRole("timer");
  const isOver = async () => (await heading(page).innerText()).endsWith("seconds");
  for (let gone = 0; gone < seconds;) {
    const jump = Math.min(8, seconds - gone);
    gone += jump;
    await page.clock.fastForward(jump * 1000);
    await expect(async () => {
      if (await isOver()) return;
      const text = await shown.textContent({ timeout: 200 });
      expect(Number(/\d+/.exec(text ?? "")?.[0])).toBeGreaterThanOrEqual(gone);
    }).toPass();
  }
  const stop = page.getByRole("button", { name: "Stop the clock" });
  await expect(async () => {
    if (!(await isOver())) await stop.click({ timeout: 200 });
    expect(await isOver()).toBe(true);
  }).toPass();
}

/** The ten seconds before the start signal, in two jumps of which the clock sees each. */
export async function getReady(page: Page): Promise<void> {
  await page.clock.fastForward(5000);
  await expect(page.getByRole("timer")).toContainText(/^[1-5]then/);
  await page.clock.fastForward(5000);
}

/** The intro of a test offers the side to begin with; the other follows. */
async function sidesInOrder(page: Page): Promise<readonly Side[]> {
  const first = page.getByRole("button", { name: /^Begin with the (left|right) side$/ }).first();
  const isLeft = (await first.innerText()).includes("left");
  await first.click();
  return isLeft ? ["left", "right"] : ["right", "left"];
}

/** On to the other side where there is one. */
async function saveSide(page: Page, side: Side): Promise<void> {
  await press(page, `Save the ${side} side`);
  await expect(heading(page)).toHaveText(`${side === "left" ? "Left" : "Right"} side saved`);
  const other = page.getByRole("button", { name: /^Now the (left|right) side$/ });
  if (await other.isVisible()) await other.click();
}

async function answer(page: Page, question: string, isYes: boolean): Promise<void> {
  const group = page.getByRole("radiogroup", { name: question });
  await group.getByRole("radio", { name: isYes ? "Yes" : "No", exact: true }).check();
}

function press(page: Page, name: string): Promise<void> {
  const button: Locator = page.getByRole("button", { name, exact: true });
  return button.click();
}
