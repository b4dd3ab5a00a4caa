/** What every player of a soundtrack keeps, with real elements in a browser and with made-up ones in Node. */
import type { SoundElement } from "./sound-deck.ts";
import { createSoundtrackPlayer } from "./soundtrack-player.ts";
import type { SoundEvent, SoundtrackPlayer } from "./soundtrack-player.ts";

export interface ContractCase {
  readonly name: string;
  readonly run: (makeElement: () => SoundElement) => Promise<void>;
}

interface Opened {
  readonly player: SoundtrackPlayer;
  /** In the order in which they were made. */
  readonly elements: readonly SoundElement[];
  readonly events: readonly SoundEvent[];
}

export const soundtrackPlayerContract: readonly ContractCase[] = [
  {
    name: "a file that was loaded stands where it should and plays on from there",
    run: async (makeElement) => {
      const { player } = open(makeElement);
      must(await player.load(tone(3), 1), "it loads");
      player.take(1);
      near(player.position(), 1, 0.02, "it stands at one second");
      must(await player.play(), "it plays");
      await pause(300);
      near(player.position(), 1.25, 0.22, "it has gone on");
      player.pause();
      const stood = player.position();
      await pause(120);
      near(player.position(), stood, 0.001, "paused, it stands");
      player.close();
    },
  },
  {
    name: "seeking is at once, playing or not",
    run: async (makeElement) => {
      const { player } = open(makeElement);
      await player.load(tone(3), 0);
      player.take(0);
      player.seek(2);
      near(player.position(), 2, 0.02, "before it plays");
      await player.play();
      player.seek(0.5);
      near(player.position(), 0.5, 0.05, "while it plays");
      await pause(200);
      must(player.position() > 0.5 && player.position() < 1.2, "and it goes on from there");
      player.close();
    },
  },
  {
    name: "going over keeps the place to fifty milliseconds and is never silent",
    run: async (makeElement) => {
      const { player, elements } = open(makeElement);
      await player.load(tone(4), 0);
      player.take(0);
      await player.play();
      await pause(250);
      must(await player.load(tone(5), 0.6), "the other loads while the first plays");
      const gone = await player.goOver(0.6);
      if (gone === null) throw new Error("it did not go over");
      must(Math.abs(gone.apartMs) <= 50, `${String(gone.apartMs)} ms apart`);
      must(gone.silentMs <= 50, `${String(gone.silentMs)} ms silent`);
      near(player.position(), 0.62, 0.12, "it goes on at the same place");
      must(elements.filter(({ paused }) => !paused).length === 1, "one of them plays");
      must(player.isPlaying(), "it is meant to play");
      must(
        elements.every(({ muted, paused }) => paused || !muted),
        "and it is heard",
      );
      player.close();
    },
  },
  {
    name: "a moment that has passed is made up for at once",
    run: async (makeElement) => {
      const { player } = open(makeElement);
      await player.load(tone(4), 0);
      player.take(0);
      await player.play();
      await pause(400);
      await player.load(tone(4), 0.1);
      const gone = await player.goOver(0.1);
      must(gone !== null && Math.abs(gone.apartMs) <= 50, "it goes over where it is");
      must(player.position() > 0.4, "and not where it was");
      player.close();
    },
  },
  {
    name: "a pause on the way leaves what was there",
    run: async (makeElement) => {
      const { player, elements } = open(makeElement);
      await player.load(tone(4), 0);
      player.take(0);
      await player.play();
      await player.load(tone(4), 2);
      const going = player.goOver(2);
      await pause(100);
      player.pause();
      must((await going) === null, "it does not go over");
      must(
        elements.every(({ paused }) => paused),
        "all is silent",
      );
      must(player.position() < 1, "at its own place");
      player.close();
    },
  },
  {
    name: "the end is told once",
    run: async (makeElement) => {
      const { player, events } = open(makeElement);
      await player.load(tone(0.4), 0);
      player.take(0);
      await player.play();
      await pause(900);
      must(events.join() === "ended", `told: ${events.join()}`);
      player.close();
    },
  },
  {
    name: "what is no sound does not load",
    run: async (makeElement) => {
      const { player, events } = open(makeElement);
      must(!(await player.load(new Blob(["no sound"], { type: "audio/mpeg" }), 0)), "it does not load");
      must(events.length === 0, "and nothing is told");
      player.close();
    },
  },
  {
    name: "a pause by somebody else is told; its own is not",
    run: async (makeElement) => {
      const { player, elements, events } = open(makeElement);
      await player.load(tone(3), 0);
      player.take(0);
      await player.play();
      player.pause();
      await pause(60);
      must(events.length === 0, "its own pause is not told");
      await player.play();
      await pause(60);
      for (const element of elements) element.pause();
      await pause(60);
      must(events.join() === "paused-outside", `told: ${events.join()}`);
      must(!player.isPlaying(), "it is not meant to play any more");
      player.close();
    },
  },
  {
    name: "the later of two files counts",
    run: async (makeElement) => {
      const { player } = open(makeElement);
      const first = player.load(tone(2), 0);
      const second = player.load(tone(3), 0);
      must(!(await first), "the first is given up");
      must(await second, "the second is ready");
      player.close();
    },
  },
  {
    name: "closed, it is silent and tells nothing",
    run: async (makeElement) => {
      const { player, elements, events } = open(makeElement);
      await player.load(tone(2), 0);
      player.take(0);
      await player.play();
      player.close();
      await pause(60);
      must(
        elements.every(({ paused }) => paused),
        "all is silent",
      );
      must(events.length === 0, "nothing is told");
    },
  },
];

function open(makeElement: () => SoundElement): Opened {
  const elements: SoundElement[] = [];
  const events: SoundEvent[] = [];
  const player = createSoundtrackPlayer(
    () => {
      const element = makeElement();
      elements.push(element);
      return element;
    },
    () => performance.now(),
  );
  player.listen((event) => {
    events.push(event);
  });
  return { player, elements, events };
}

/** A quiet tone as a WAV file. */
function tone(seconds: number): Blob {
  const samples = Math.round(seconds * 8000);
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const words: ReadonlyArray<readonly [number, number]> = [
    [0, 0x52_49_46_46],
    [8, 0x57_41_56_45],
    [12, 0x66_6d_74_20],
    [36, 0x64_61_74_61],
  ];
  for (const [at, word] of words) view.setUint32(at, word);
  view.setUint32(4, 36 + samples * 2, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 16_000, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  view.setUint32(40, samples * 2, true);
  for (let index = 0; index < samples; index += 1)
    view.setInt16(44 + index * 2, 1000 * Math.sin(index / 3), true);
  return new Blob([view.buffer], { type: "audio/wav" });
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

function near(value: number, wanted: number, within: number, what: string): void {
  must(Math.abs(value - wanted) <= within, `${what} (${String(value)} for ${String(wanted)})`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
