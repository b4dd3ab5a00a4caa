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
