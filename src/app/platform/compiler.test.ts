import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CompileOrder, CompiledFile } from "./compile-file.ts";
import { createCompiler } from "./compiler.ts";
import type { CompileAnswer, CompileQuestion, CompileWorker } from "./compiler.ts";

const order = (seconds: number): CompileOrder => ({
  score: { seconds, cues: [], segments: [] },
  voice: null,
  tones: null,
  breath: false,
});

const file = (speechSeconds: number): CompiledFile => ({
  bytes: new Uint8Array(1),
  speechSeconds,
  leftOut: 0,
});

/** A worker that answers when the test says so. */
function createFakeWorker() {
  const target = new EventTarget();
  const asked: CompileQuestion[] = [];
  const own = { isEnded: false };
  const worker: CompileWorker = {
    postMessage: (question) => {
      asked.push(question);
    },
    terminate: () => {
      own.isEnded = true;
    },
    addEventListener: (type: string, listener: unknown) => {
      target.addEventListener(type, listener as EventListener);
    },
  };
  return {
    worker,
    own,
    asked,
    answer: (answer: CompileAnswer) => target.dispatchEvent(new MessageEvent("message", { data: answer })),
    fail: () => target.dispatchEvent(new Event("error")),
  };
}

/** With a count of what was made in the page. */
function openWith(worker: CompileWorker | null) {
  const here: CompileOrder[] = [];
  const compiler = createCompiler(
    () => worker,
    (each) => {
      here.push(each);
      return Promise.resolve(file(each.score.seconds));
    },
  );
  return { compiler, here };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("each question gets its own answer, in whatever order they come", async () => {
  const fake = createFakeWorker();
  const { compiler, here } = openWith(fake.worker);
  const both = Promise.all([compiler.compile(order(1), 4000), compiler.compile(order(2), 4000)]);
  const [first, second] = fake.asked;
  fake.answer({ id: second?.id ?? 0, made: null });
  fake.answer({ id: first?.id ?? 0, made: file(1) });
  expect(await both).toEqual([file(1), null]);
  expect(here).toEqual([]);
});

test("closed while a file is made: the question ends at once, without a file, and the worker with it", async () => {
  const fake = createFakeWorker();
  const { compiler, here } = openWith(fake.worker);
  const made = compiler.compile(order(1), 4000);
  compiler.close();
  expect([await made, fake.own.isEnded, here, vi.getTimerCount()]).toEqual([null, true, [], 0]);
});

test("an order that comes after closing opens nothing and makes nothing", async () => {
  const fake = createFakeWorker();
  const { compiler, here } = openWith(fake.worker);
  compiler.close();
  expect([await compiler.compile(order(1), 4000), fake.asked, here]).toEqual([null, [], []]);
});

test("what a worker does not answer in time the page makes, and asks it no more", async () => {
  const fake = createFakeWorker();
  const { compiler, here } = openWith(fake.worker);
  const both = Promise.all([compiler.compile(order(1), 3000), compiler.compile(order(2), 9000)]);
  await vi.advanceTimersByTimeAsync(2999);
  expect(here).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await both).toEqual([file(1), file(2)]);
  expect(await compiler.compile(order(3), 3000)).toEqual(file(3));
  expect([fake.asked.length, fake.own.isEnded, vi.getTimerCount()]).toEqual([2, true, 0]);
});

test("a worker has a second at least", async () => {
  const fake = createFakeWorker();
  const { compiler, here } = openWith(fake.worker);
  const made = compiler.compile(order(1), -500);
  await vi.advanceTimersByTimeAsync(900);
  fake.answer({ id: 1, made: file(7) });
  expect([await made, here]).toEqual([file(7), []]);
});

test("what a worker fails at the page makes", async () => {
  const fake = createFakeWorker();
  const { compiler } = openWith(fake.worker);
  const made = compiler.compile(order(1), 4000);
  fake.fail();
  expect([await made, fake.own.isEnded]).toEqual([file(1), true]);
});

test("where there are no workers the page makes it", async () => {
  const { compiler } = openWith(null);
  expect(await compiler.compile(order(1), 4000)).toEqual(file(1));
});
