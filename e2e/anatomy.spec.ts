import type { Page } from "@playwright/test";
import { heading, open } from "./support/person-steps.ts";
import { expect, test } from "./support/test.ts";

test("the body turns by buttons, keys and slider, and says from where it is seen", async ({ page }) => {
  await openAnatomy(page);
  await expect(bodySeen(page, "from the front")).toBeVisible();
  await expect(page.getByRole("button", { name: "Front" })).toBeVisible();
  const front = await pictureOf(page);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(bodySeen(page, "from behind")).toBeVisible();
  await expect.poll(() => pictureOf(page)).not.toEqual(front);
  const slider = page.getByRole("slider", { name: "Turn the body" });
  await slider.focus();
  const before = await slider.inputValue();
  await page.keyboard.press("ArrowLeft");
  expect(await slider.inputValue()).not.toBe(before);
});

test("each muscle can be chosen, and is told with where it begins and ends", async ({ page }) => {
  await openAnatomy(page);
  const muscles = page.getByRole("group", { name: "Muscle" }).first().getByRole("radio");
  await expect(muscles).toHaveCount(10);
  for (const radio of await muscles.all()) {
    await radio.check({ force: true });
    const card = page.getByRole("region", { name: "Where they lie" });
    await expect(card.getByRole("term").filter({ hasText: "It begins at" })).toBeVisible();
    await expect(card.getByRole("term").filter({ hasText: "It ends at" })).toBeVisible();
  }
});

test("where WebGL is missing the body stands still, and the muscles are named all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openAnatomy(page);
  await expectStill(page);
  await page.getByRole("radio", { name: "Iliacus" }).first().check({ force: true });
  await expect(page.getByRole("img", { name: /with the iliacus shown/ })).toBeVisible();
});

test("where WebGL is lost the still picture takes its place", async ({ page, watch }) => {
  watch.allow(/CONTEXT_LOST_WEBGL|context lost/i);
  await openAnatomy(page);
  await expect(bodySeen(page, "from the front")).toBeVisible();
  await expect.poll(() => pictureOf(page)).not.toBe("");
  await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expectStill(page);
});

test("where the body cannot be fetched the still picture takes its place", async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.context().route(/\.mesh$/, (route) => route.abort());
  await openAnatomy(page);
  await expectStill(page);
});

async function openAnatomy(page: Page): Promise<void> {
  await open(page, "/learn/anatomy");
  await expect(heading(page)).toBeVisible();
  await page.getByRole("heading", { name: "Where they lie" }).scrollIntoViewIfNeeded();
}

function bodySeen(page: Page, from: string) {
  return page.getByRole("img", { name: new RegExp(`A body seen ${from}`) });
}

async function expectStill(page: Page): Promise<void> {
  await expect(page.getByRole("img", { name: /A body from the front and from the right/ })).toBeVisible();
  await expect(page.getByText("cannot turn the body now")).toBeVisible();
}

/** What is on the canvas, as a short number; empty before anything was painted. */
async function pictureOf(page: Page): Promise<string> {
  const shot = await page.locator("canvas").screenshot();
  let sum = 0;
  for (const byte of shot) sum = (sum * 31 + byte) >>> 0;
  return shot.length < 800 ? "" : String(sum);
}
