import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { equipmentTexts } from "#content/en/equipment";
import {
  answerTexts,
  checkTexts,
  gateTexts,
  questionScreenTexts,
  questionTexts,
} from "#content/en/questions";
import { questions, questionScreens } from "#content/questions";
import type { Answer, EquipmentId, GateId, QuestionId } from "#content";
import { askFor } from "#engine/screening";
import { passShortCheck } from "./run-session.ts";

/** What a person says in the safety check; everything else is a no. */
export interface Said {
  /** Null: would rather not say. */
  readonly age: number | null;
  readonly answers?: Readonly<Partial<Record<QuestionId, "yes" | "unsure">>>;
}

export interface About {
  readonly experience: "beginner" | "experienced";
  readonly athlete: boolean;
  readonly sittingHours?: number;
  readonly equipment: readonly EquipmentId[];
  readonly minutes: number;
}

export type PersonSteps = ReturnType<typeof personSteps>;

/** What a person does, by role and name only. */
export function personSteps(page: Page) {
  return {
    goThroughCheck: (said: Said) => goThroughCheck(page, said),
    answerCheckPage: (said: Said) => answerCheckPage(page, said),
    aboutMe: (about: About) => aboutMe(page, about),
    shortCheck: (pain: number) => passShortCheck(page, pain),
    soundOff: () => soundOff(page),
    startSession: (pain: number) => startSession(page, pain),
    playToTheEnd: () => playToTheEnd(page),
  };
}

export function heading(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** Opens an address, and waits until what it shows is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(heading(page), address).toBeVisible();
  await expect(heading(page), address).not.toHaveText("One moment");
}

/** From the first page of the check to its result. */
async function goThroughCheck(page: Page, said: Said): Promise<void> {
  await expect(heading(page)).toHaveText(checkTexts.title);
  const next = page.getByRole("button", { name: "Next", exact: true });
  const last = page.getByRole("button", { name: "See what it means" });
  for (;;) {
    await answerCheckPage(page, said);
    const before = await heading(page).innerText();
    const isLast = await last.isVisible();
    await (isLast ? last : next).click();
    if (isLast) break;
    await expect(heading(page)).not.toHaveText(before);
  }
  await expect(page).toHaveURL(/\/check\/result$/);
}

/** Ticks on the page that is shown what the person says, or that nothing fits. */
async function answerCheckPage(page: Page, said: Said): Promise<void> {
  await expect(heading(page)).not.toHaveText("One moment");
  const title = await heading(page).innerText();
  const screen =
    title === checkTexts.title
      ? questionScreens.find(({ id }) => id === "about")
      : questionScreens.find(({ id }) => questionScreenTexts[id].heading === title);
  if (screen === undefined) throw new Error(`Not a page of the check: ${title}`);
  const told = screen.questions.filter((id) => said.answers?.[id] !== undefined);
  const lines = told.map((id) => ({
    ask: askFor(questionTexts[id], said.age ?? undefined),
    plainer: questionTexts[id].plainer,
    answer: said.answers?.[id] ?? "yes",
  }));
  await untickAll(page);
  if (screen.id === "about") {
    await sayAge(page, said.age);
    for (const gate of gatesOf(said)) lines.push({ ...gateTexts[gate], answer: "yes" });
  }
  if (lines.length === 0) {
    await page.getByRole("checkbox", { name: questionScreenTexts[screen.id].none, exact: true }).check();
    return;
  }
  for (const line of lines) await tellLine(page, line);
}

async function sayAge(page: Page, age: number | null): Promise<void> {
  if (age === null) await page.getByRole("checkbox", { name: /I would rather not say/ }).check();
  else await page.getByRole("textbox", { name: checkTexts.ageAsk }).fill(String(age));
}

interface Line {
  readonly ask: string;
  readonly plainer: string;
  readonly answer: "yes" | "unsure";
}

async function tellLine(page: Page, { ask, plainer, answer }: Line): Promise<void> {
  await page.getByRole("checkbox", { name: ask, exact: true }).check();
  if (answer === "yes") return;
  await page.getByRole("checkbox", { name: `${answerTexts.notSure} about: ${ask}`, exact: true }).check();
  await say(page.getByRole("radiogroup", { name: plainer }), "unsure");
}

async function say(group: Locator, answer: Answer): Promise<void> {
  await group.getByRole("radio", { name: answerTexts[answer], exact: true }).check();
}

/** The gates on the first page that open the questions told. */
function gatesOf({ answers = {} }: Said): readonly GateId[] {
  const audiences = questions
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ audience }) => audience)
    .filter((audience): audience is GateId => audience in gateTexts);
  return [...new Set(audiences)];
}

/** The three pages after the check, up to the tests. */
async function aboutMe(page: Page, about: About): Promise<void> {
  await expect(heading(page)).toHaveText("A little about you");
  await page
    .getByRole("radio", { name: about.experience === "beginner" ? /^Not much/ : /^Yes, regularly/ })
    .check();
  await page.getByRole("radio", { name: about.athlete ? /^Yes Your/ : /^No Your/ }).check();
  if (about.sittingHours !== undefined)
    await page.getByRole("textbox", { name: /Hours a day that you sit/ }).fill(String(about.sittingHours));
  await page.getByRole("button", { name: "Next" }).click();
  await expect(heading(page)).toHaveText("What do you have?");
  await ownOnly(page, about.equipment);
  await page.getByRole("button", { name: "Next" }).click();
  await expect(heading(page)).toHaveText("How much time do you have?");
  await page.getByRole("slider", { name: /Minutes for a session/ }).fill(String(about.minutes));
  await page.getByRole("button", { name: "Go to the tests" }).click();
  await expect(page).toHaveURL(/\/tests$/);
}

async function ownOnly(page: Page, owned: readonly EquipmentId[]): Promise<void> {
  await untickAll(page);
  for (const id of owned) {
    const { name } = equipmentTexts[id];
    await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  }
}

async function untickAll(page: Page): Promise<void> {
  const ticked = page.getByRole("checkbox", { checked: true });
  // A line takes its "I am not sure" with it.
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
}

/** On the page before a session. */
async function soundOff(page: Page): Promise<void> {
  await page.getByText("Sound and screen", { exact: true }).click();
  await page.getByRole("checkbox", { name: /^Sound/ }).uncheck();
}

/** From Today into the running session. Without sound, so that the screen's clock leads, which a test can move. */
async function startSession(page: Page, pain: number): Promise<void> {
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await passShortCheck(page, pain);
  await expect(heading(page)).toHaveText("Get ready");
  await soundOff(page);
  await page.getByRole("button", { name: "Start now" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
}

/** Lets a running session go by, minutes at a time; less than the gap after which it would wait. */
async function playToTheEnd(page: Page): Promise<void> {
  const over = page.getByRole("heading", { level: 1, name: "Well done." });
  await expect(async () => {
    if (await over.isVisible()) return;
    await page.clock.fastForward(120_000);
    await expect(over).toBeVisible({ timeout: 150 });
  }).toPass({ intervals: [10], timeout: 20_000 });
}
