import { expect, test } from "vitest";
import { beginWatch, lookAtSound, noteTrouble } from "./sound-watch.ts";
import type { SoundVerdict, SoundWatch } from "./sound-watch.ts";

/** Looks ten times a second; `positionAt` says where the sound is. Tells each verdict that is not "fine", with its moment. */
function watchFor(
  seconds: number,
  positionAt: (ms: number) => number,
): ReadonlyArray<readonly [number, SoundVerdict]> {
  let watch: SoundWatch = beginWatch(0, 0);
  const told: Array<readonly [number, SoundVerdict]> = [];
  for (let ms = 100; ms <= seconds * 1000; ms += 100) {
    const looked = lookAtSound(watch, positionAt(ms), ms);
    watch = looked.watch;
    if (looked.verdict !== "fine") told.push([ms, looked.verdict]);
  }
  return told;
}

test("sound that moves is fine, however slowly", () => {
  expect(watchFor(30, (ms) => ms / 1000)).toEqual([]);
  expect(watchFor(30, (ms) => Math.floor(ms / 1000))).toEqual([]);
});

test("sound that stands still for more than a second and a half is tried once again, then given up", () => {
  expect(watchFor(5, (ms) => Math.min(ms, 1000))).toEqual([
    [2600, "recover"],
    [4200, "give-up"],
  ]);
});

test("trouble long after the last is tried again", () => {
  const stuck = (ms: number) =>
    ms > 70_000 ? Math.min(ms, 80_000) : Math.min(ms, 1000) + (ms > 3000 ? ms : 0);
  expect(watchFor(82, stuck)).toEqual([
    [2600, "recover"],
    [81_600, "recover"],
  ]);
});

test("a page that was held back itself draws no conclusion", () => {
  const before = lookAtSound(beginWatch(5, 0), 5, 900);
  expect(lookAtSound(before.watch, 5, 60_000).verdict).toBe("fine");
});

test("sound that broke is like sound that stands still", () => {
  const first = noteTrouble(beginWatch(0, 0), 5000);
  expect(first.verdict).toBe("recover");
  expect(noteTrouble(first.watch, 9000).verdict).toBe("give-up");
});
