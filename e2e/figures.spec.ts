import figures from "../assets/figures/list.json" with { type: "json" };
import { auditScreen } from "./support/audit.ts";
import { bringJournal } from "./support/bring-journal.ts";
import { journalText } from "./support/journal-text.ts";
import { tightRight } from "./support/people.ts";
import { open } from "./support/person-steps.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";

/** Everything in the catalogue has at least one picture. */
const drawn = Object.entries(figures).filter(([, { steps }]) => steps.length > 0);

/** A picture that is drawn and not only asked for. */
async function expectDrawn(page: Page, where: string, selector = ".figure-art"): Promise<void> {
  const use = page.locator(`${selector} use:not([display])`).first();
  await expect(use, where).toBeAttached();
  await expect
    .poll(async () => use.evaluate((element) => (element as SVGUseElement).getBBox().width), {
      message: where,
    })
    .toBeGreaterThan(200);
}

async function asTightRight(page: Page): Promise<void> {
  await page.clock.install({ time: firstMorning });
  await bringJournal(page, journalText(firstMorning, tightRight));
}

test.use({ savesData: false });

test("the library shows a small picture of everything that is drawn, once it comes near", async ({
  page,
}) => {
  await open(page, "/library");
  await expectDrawn(page, "library", ".figure-thumb");
  const asked = page.locator(".figure-thumb use");
  expect(await asked.count()).toBeLessThan(drawn.length);
  for (const thumb of await page.locator(".figure-thumb").all()) await thumb.scrollIntoViewIfNeeded();
  await expect(asked).toHaveCount(drawn.length);
});

test("a technique's page shows each step, for the side that is asked for", async ({ page }) => {
  await open(page, "/library/st-half-kneeling");
  await expectDrawn(page, "technique", ".figure-frame:not(.figure-other)");
  await expect(page.getByRole("img", { name: /Working position, right side.*the right hip/ })).toBeVisible();
  await page.getByRole("radio", { name: /Left side/ }).check();
  const left = page.getByRole("img", { name: /Working position, left side.*the left hip/ });
  await expect(left).toBeVisible();
  await expect(left.locator("use")).toHaveAttribute("href", /st-half-kneeling-2-[0-9a-f]{8}\.svg#left$/);
  await page.getByRole("radio", { name: "Starting position" }).check();
  await expect(page.getByRole("img", { name: /Starting position, left side/ })).toBeVisible();
  await expect(page.getByText("You kneel on the left knee, on a pad.").last()).toBeVisible();
  await auditScreen(page, "a technique with its words");
});

test("a technique's page tells what the model says of the psoas there", async ({ page }) => {
  await open(page, "/library/st-half-kneeling");
  await expect(
    page.getByText(/In this position the model's psoas is [\d.]+ % longer than when you stand/),
  ).toBeVisible();
});

test("a test shows the side that is tested, mirrored when it changes", async ({ page }) => {
  await asTightRight(page);
  await open(page, "/tests/test-modified-thomas");
  await expectDrawn(page, "test");
  for (const side of ["left", "right"] as const) {
    await open(page, "/tests/test-modified-thomas");
    await page.getByRole("button", { name: new RegExp(`(the|with the) ${side} side`) }).click();
    await expect(page.locator(".figure-art")).toHaveAttribute("data-side", side);
    await expectDrawn(page, `test, ${side}`);
  }
});

test("today's plan shows what is in it", async ({ page }) => {
  await asTightRight(page);
  await open(page, "/today");
  await expectDrawn(page, "today", ".plan-item .figure-thumb");
});

test("in a session the picture is of the side that is worked, and of the next while one changes", async ({
  page,
  person,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await asTightRight(page);
  await page.goto("/today");
  await person.startSession(1);
  const seen = new Set<string>();
  for (let steps = 0; steps < 50 && seen.size < 2; steps += 1) {
    // While the side changes, the picture is ahead of the bar; at all other times both say the same.
    await expect.poll(async () => (await page.evaluate(sidesShown)).agree).toBe(true);
    const { worked } = await page.evaluate(sidesShown);
    if (worked !== "both") seen.add(worked);
    await page.clock.fastForward(12_000);
  }
  expect([...seen].toSorted()).toEqual(["left", "right"]);
});

function sidesShown(): { readonly worked: string; readonly agree: boolean } {
  const kind = document.querySelector(".clock-kind")?.textContent ?? "";
  const on = [...document.querySelectorAll(".side-half-on")].map(({ textContent }) => textContent);
  const worked = on.length === 2 ? "both" : on.join("").includes("Left") ? "left" : "right";
  const shown = document.querySelector<HTMLElement>(".player-figure .figure-art")?.dataset["side"];
  const isBetween = /Change sides|Come out/.test(kind);
  return { worked, agree: isBetween || worked === "both" || shown === worked };
}

test("outline and words of the pictures are legible in both themes", async ({ page }) => {
  await open(page, "/library/st-half-kneeling");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const ratios = await page.evaluate(measureContrasts);
    for (const [pair, ratio] of Object.entries(ratios))
      expect(ratio, `${pair} in the ${colorScheme} theme`).toBeGreaterThanOrEqual(4.5);
  }
});

/** As the browser computes them: of outline and words against the card and the page. */
function measureContrasts(): Record<string, number> {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const style = getComputedStyle(document.documentElement);
  const luminance = (name: string): number => {
    if (canvas === null) return Number.NaN;
    canvas.fillStyle = style.getPropertyValue(name);
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratios: Record<string, number> = {};
  for (const front of ["--outline", "--label", "--arrow", "--press"])
    for (const back of ["--figure-page", "--surface", "--paper"]) {
      const [light = 0, dark = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a);
      ratios[`${front} on ${back}`] = (light + 0.05) / (dark + 0.05);
    }
  return ratios;
}

test("the colours of the figure are a choice of this device", async ({ page }) => {
  await asTightRight(page);
  await open(page, "/you");
  const skin = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--skin"));
  const before = await skin();
  await page.getByRole("radio", { name: /Darker skin/ }).check();
  expect(await skin()).not.toBe(before);
  await page.reload();
  await expect(page.getByRole("radio", { name: /Darker skin/ })).toBeChecked();
  expect(await skin()).not.toBe(before);
});

for (const [format, width, height] of [
  ["A4", 794, 1123],
  ["Letter", 816, 1056],
] as const)
  test(`on ${format} all pictures of a technique are printed whole`, async ({ page }) => {
    const margin = 38;
    await page.setViewportSize({ width: width - 2 * margin, height: height - 2 * margin });
    await open(page, "/library/test-modified-thomas");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const frames = page.locator(".figure-frame");
    expect(await frames.count()).toBeGreaterThan(1);
    for (const frame of await frames.all()) {
      await expect(frame).toBeVisible();
      await expect(frame).toHaveCSS("break-inside", "avoid");
      const box = await frame.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 2 * margin);
      expect(box?.height).toBeLessThanOrEqual(height - 2 * margin);
    }
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--outline")),
    ).toBe("#1d2733");
    expect((await page.pdf({ format })).length).toBeGreaterThan(10_000);
  });

test("where a picture cannot be had, its words stand there", async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route("**/figures/**", (route) => route.fulfill({ status: 404 }));
  await open(page, "/library/st-half-kneeling");
  await expect(page.locator(".figure-missing").filter({ visible: true })).toContainText(
    "The low back does not arch.",
  );
  await auditScreen(page, "a technique without its picture");
});

test("the pictures of a plan are there without a connection", async ({ page, context, person, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to (fetch|update)|An unknown error occurred/);
  await asTightRight(page);
  await open(page, "/today");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const kept = () =>
    page.evaluate(async () => {
      if (!(await caches.has("unclench-figures"))) return [];
      const keys = await (await caches.open("unclench-figures")).keys();
      return keys.map(({ url }) => new URL(url).pathname);
    });
  await page.clock.fastForward(6000);
  let before = 0;
  const isSettled = async () => {
    const { length } = await kept();
    const isSame = length > 8 && length === before;
    before = length;
    return isSame;
  };
  await expect.poll(isSettled, { intervals: [1500], timeout: 40_000 }).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expectDrawn(page, "today, offline", ".plan-item .figure-thumb");
  await person.startSession(1);
  await expectDrawn(page, "session, offline", ".player-figure");
});

test("a link to an unknown technique says so, and shows no empty frame", async ({ page }) => {
  await open(page, "/library/no-such-technique");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not in the library");
  await expect(page.locator(".figure-art")).toHaveCount(0);
});
