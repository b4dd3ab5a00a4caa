import { expect, test } from "vitest";
import { createFakeElement } from "./sound-element.testing.ts";
import { soundtrackPlayerContract } from "./soundtrack-player-contract.testing.ts";
import { createSoundtrackPlayer } from "./soundtrack-player.ts";

// A real browser goes through the same in e2e/sound-player.spec.ts.
test.each(soundtrackPlayerContract)("$name", async ({ run }) => {
  await run(() => createFakeElement());
});

test("a tap unlocks the elements that have no file yet, with silence", () => {
  const elements = [createFakeElement(), createFakeElement()];
  const left = [...elements];
  const player = createSoundtrackPlayer(() => left.shift() ?? createFakeElement());
  player.unlock();
  expect(elements.map(({ src }) => src.startsWith("blob:"))).toEqual([true, true]);
});

test("a file that fails while it plays is told", async () => {
  const elements = [createFakeElement(), createFakeElement()];
  const left = [...elements];
  const player = createSoundtrackPlayer(() => left.shift() ?? createFakeElement());
  const told: string[] = [];
  player.listen((event) => told.push(event));
  const bytes = new Uint8Array(20_000);
  bytes.set([0x52, 0x49, 0x46, 0x46]);
  await player.load(new Blob([bytes]), 0);
  player.take(0);
  await player.play();
  for (const element of elements) element.fail();
  await Promise.resolve();
  expect(told).toEqual(["broken"]);
});

test("a going over that was given up leaves the file alone that took over meanwhile", async () => {
  const elements = [createFakeElement(), createFakeElement()];
  const left = [...elements];
  const player = createSoundtrackPlayer(() => left.shift() ?? createFakeElement());
  const told: string[] = [];
  player.listen((event) => told.push(event));
  const bytes = new Uint8Array(160_044);
  bytes.set([0x52, 0x49, 0x46, 0x46]);
  const file = () => new Blob([bytes]);
  await player.load(file(), 0);
  player.take(0);
  await player.play();
  await player.load(file(), 0);
  const gone = player.goOver(5);
  await new Promise((resolve) => setTimeout(resolve, 20));
  player.pause();
  await player.load(file(), 1);
  player.take(1);
  await player.play();
  expect(await gone).toBeNull();
  await Promise.resolve();
  expect([told, player.isPlaying(), elements.filter(({ paused }) => !paused).length]).toEqual([[], true, 1]);
  player.close();
});
