/** From nothing to a running session in a tab that can truly be hidden, tapping through the screens. */
import type { KeptEvent } from "#events";
import type { PipeTab } from "./chromium-by-pipe.ts";
import { pause } from "./served-app.ts";

interface Kept {
  /** The script of `journal-tools.in-page.ts`. */
  readonly tools: string;
  readonly events: readonly KeptEvent[];
  /** Whether sound is the clock, or the screen's. */
  readonly sound: boolean;
}

export async function keepJournal(
  tab: PipeTab,
  origin: string,
  { tools, events, sound }: Kept,
): Promise<void> {
  await tab.goto(`${origin}/healthz`);
  await tab.evaluate(`${tools};void 0`);
  await tab.evaluate(`journalTools.append(${JSON.stringify(events)}).then(() => true)`);
  await tab.evaluate(`localStorage.setItem("unclench-device", '{"sound":${String(sound)}}')`);
}

export async function beginSession(tab: PipeTab, origin: string): Promise<void> {
  await tab.goto(`${origin}/today`);
  await tab.evaluate(noteElements);
  await press(tab, "a", "Start");
  await press(tab, "label", "Nothing new");
  await press(tab, "fieldset:has([name=pain]) label", "1");
  await press(tab, "button", "Start");
  await press(tab, "button", "Start now");
  await press(tab, "[role=timer]", "");
}

/** Where the sound is and what the page's clock says, both in seconds; -1 while nothing plays. */
export function soundAt(tab: PipeTab): Promise<{ readonly at: number; readonly clock: number }> {
  return tab.evaluate(`(() => {
    const playing = soundElements.find(({ paused, duration }) => !paused && duration > 1);
    return { at: playing === undefined ? -1 : playing.currentTime, clock: performance.now() / 1000 };
  })()`);
}

const noteElements = `(() => {
  globalThis.soundElements = [];
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    if (!soundElements.includes(this)) soundElements.push(this);
    return play.call(this);
  };
})()`;

/** Waits for what is called so, and taps it. */
async function press(tab: PipeTab, selector: string, name: string): Promise<void> {
  const find = `[...document.querySelectorAll(${JSON.stringify(`main ${selector}`)})].find((each) =>
    ${JSON.stringify(name)} === "" || each.textContent.trim() === ${JSON.stringify(name)})`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (await tab.evaluate<boolean>(`(${find})?.click() === undefined && (${find}) !== undefined`)) return;
    await pause(50);
  }
  throw new Error(`There is no ${selector} called ${name}`);
}
