import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CompileOrder, CompiledFile } from "../platform/compile-file.ts";
import type { Compiler } from "../platform/compiler.ts";
import type { KeptSession } from "./session-kept.ts";
import { readyPlayer } from "./session-sound.testing.ts";

const { track } = readyPlayer();
const kept = { talk: "normal" } as KeptSession;
const wanted = { withinMs: 9000, isWanted: () => true };
const made: CompiledFile = { bytes: new Uint8Array(1), speechSeconds: 1, leftOut: 0 };

const pack = JSON.stringify({
  format: 1,
  id: "made-up",
  name: "Made up",
  language: null,
  kbps: 8,
  onsetSamples: 793,
  files: { tones: { path: "tones.mp3", frames: 2 } },
  clips: { start: { file: "tones", first: 0, frames: 1 } },
});

let hasVoice: boolean;

/** Tones come at once; the voice never does, until nobody waits any longer, unless the test has it come too. */
beforeEach(() => {
  hasVoice = false;
  vi.resetModules();
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("caches", undefined);
  vi.stubGlobal("fetch", (address: string, { signal }: RequestInit) => {
    if (address.endsWith(".mp3")) return Promise.resolve(new Response(new Uint8Array(48)));
    if (hasVoice || address.startsWith("/voice/tones")) return Promise.resolve(new Response(pack));
    return new Promise((_, reject) => {
      signal?.addEventListener("abort", () => {
        reject(new DOMException("too late", "TimeoutError"));
      });
    });
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Each session begins with nothing in memory. */
async function openMaker(compile: Compiler["compile"]) {
  const { createFileMaker } = await import("./session-file.ts");
  return createFileMaker({ compile, close: () => undefined });
}

test("words that never come are left out, and the compiler has its own time left", async () => {
  const asked: Array<{ readonly order: CompileOrder; readonly withinMs: number }> = [];
  const makeFile = await openMaker((order, withinMs) => {
    asked.push({ order, withinMs });
    return Promise.resolve({ ...made, speechSeconds: 0, leftOut: 9 });
  });
  const file = await makeFile(track, kept, { ...wanted, withinMs: 3300 });
  expect(file?.words).toBe("none");
  expect(asked.map(({ order }) => [order.voice, order.tones?.files.size])).toEqual([[null, 1]]);
  expect(asked[0]?.withinMs).toBeLessThanOrEqual(3010);
  expect(asked[0]?.withinMs).toBeGreaterThan(2500);
});

test("the time runs while another file is made first", async () => {
  hasVoice = true;
  const left: number[] = [];
  const makeFile = await openMaker(async (_, withinMs) => {
    left.push(withinMs);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return made;
  });
  await Promise.all([makeFile(track, kept, wanted), makeFile(track, kept, wanted)]);
  expect(left.length).toBe(2);
  expect(left[1]).toBeLessThan(8850);
});

test("what nobody wants any more is not made, and keeps nobody waiting", async () => {
  hasVoice = true;
  let isWanted = true;
  const orders: CompileOrder[] = [];
  const makeFile = await openMaker((order) => {
    orders.push(order);
    return Promise.resolve(made);
  });
  const all = Promise.all([
    makeFile(track, kept, { ...wanted, isWanted: () => isWanted }),
    makeFile(track, kept, wanted),
  ]);
  isWanted = false;
  expect((await all).map((file) => file?.words ?? null)).toEqual([null, "all"]);
  expect(orders.length).toBe(1);
});

test("a file that fails keeps the next one from nothing", async () => {
  hasVoice = true;
  let times = 0;
  const makeFile = await openMaker(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error("no memory")) : Promise.resolve(made);
  });
  const first = makeFile(track, kept, wanted);
  const second = makeFile(track, kept, wanted);
  await expect(first).rejects.toThrow("no memory");
  expect((await second)?.words).toBe("all");
});
