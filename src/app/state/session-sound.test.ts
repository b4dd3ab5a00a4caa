import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlayerEvent } from "#session";
import { agreesUntil } from "./agrees-until.ts";
import { soundingSession } from "./session-sound.testing.ts";

async function running() {
  const session = soundingSession();
  await session.send({ type: "start" });
  return session;
}

test("the screen follows the sound, and the wall clock says nothing", async () => {
  const session = await running();
  await session.pass(10);
  session.seen.wall += 3_600_000;
  await session.pass(2);
  expect([session.shown(), session.fake.player.position()]).toEqual([12, expect.closeTo(12, 6)]);
});

test("until the file is there the clock stands at the beginning", async () => {
  const session = soundingSession();
  let come: (value: unknown) => void = () => undefined;
  session.delayFiles(new Promise((resolve) => (come = resolve)));
  await session.send({ type: "start" });
  await session.pass(2);
  expect(session.shown()).toBe(0);
  come(null);
  await session.settle();
  await session.pass(3);
  expect(session.shown()).toBe(3);
});

test("a pause stops the sound, and going on starts it at the same place", async () => {
  const session = await running();
  await session.pass(30);
  await session.send({ type: "pause" });
  expect(session.fake.player.isPlaying()).toBe(false);
  await session.pass(60);
  await session.send({ type: "resume" });
  expect(session.fake.player.position()).toBe(30);
  await session.pass(5);
  expect(session.shown()).toBe(35);
});

test("skip and back are places in the same file", async () => {
  const session = await running();
  await session.pass(30);
  const file = session.fake.files().active;
  await session.send({ type: "skip" });
  expect([session.shown(), session.fake.player.position()]).toEqual([85, 85]);
  await session.send({ type: "back" });
  expect([session.shown(), session.fake.player.position(), session.fake.files().active]).toEqual([
    17,
    17,
    file,
  ]);
});

test("half a minute more: another file takes over at the same place, in a silence, and the sound never stops", async () => {
  const session = await running();
  await session.pass(40);
  await session.send({ type: "more" });
  const track = session.seen.state.track;
  expect(track.lengthMs).toBe(220_000);
  await session.pass(9);
  expect([session.heard() === track, session.seen.gone, session.shown()]).toEqual([true, 1, 49]);
  expect(session.fake.player.isPlaying()).toBe(true);
});

test("half a minute more again, while the first is being gone over to: the second goes over from the first", async () => {
  const session = await running();
  await session.pass(40);
  await session.send({ type: "more" });
  const first = session.seen.state.track;
  let come: (value: unknown) => void = () => undefined;
  session.delayFiles(new Promise((resolve) => (come = resolve)));
  await session.send({ type: "more" });
  await session.pass(9);
  expect([session.seen.gone, session.heard() === first]).toEqual([1, true]);
  come(null);
  await session.settle();
  await session.pass(9);
  const { track } = session.seen.state;
  expect([session.seen.gone, session.heard() === track, session.shown()]).toEqual([2, true, 58]);
});

test("a jump while the other file is still made waits there, and goes on when it is made", async () => {
  const session = await running();
  await session.pass(40);
  let come: (value: unknown) => void = () => undefined;
  session.delayFiles(new Promise((resolve) => (come = resolve)));
  await session.send({ type: "more" });
  await session.send({ type: "skip" });
  await session.pass(1);
  expect([session.shown(), session.fake.player.isPlaying()]).toEqual([115, false]);
  come(null);
  await session.settle();
  await session.pass(2);
  expect([session.shown(), session.fake.player.position()]).toEqual([117, expect.closeTo(117, 6)]);
  expect(session.heard()).toBe(session.seen.state.track);
});

test("what was stopped is not heard any more, and the edited session goes on where it stands", async () => {
  const session = await running();
  await session.pass(40);
  await session.send({ type: "stop-sign", sign: "sharp" });
  await session.send({ type: "gentler-declined" });
  await session.pass(3);
  expect([session.shown(), session.heard() === session.seen.state.track]).toEqual([43, true]);
});

test("a pause from outside pauses the session, and it says where it came from", async () => {
  const session = await running();
  await session.pass(40);
  session.fake.tell("paused-outside");
  expect(session.seen.state).toMatchObject({ status: "paused", why: "outside", reached: 40_000 });
  await session.send({ type: "resume" });
  await session.pass(1);
  expect(session.shown()).toBe(41);
});

test("a page that was frozen for ten minutes of sound comes back where the sound is", async () => {
  const session = await running();
  await session.pass(10);
  session.freeze(150);
  await session.pass(0.1);
  expect(session.seen.state).toMatchObject({ status: "running", gap: null });
  expect(session.shown()).toBe(160.1);
});

test("the end of the file is the end of the session, to the last step", async () => {
  const session = await running();
  await session.pass(189.9);
  session.fake.tell("ended");
  expect(session.seen.state).toMatchObject({ status: "finished", outcome: "done", reached: 190_000 });
  expect(session.seen.state.steps.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
});

test.each([
  ["stands still", (session: Awaited<ReturnType<typeof running>>) => (session.fake.faults.stuck = true)],
  ["breaks", (session: Awaited<ReturnType<typeof running>>) => session.fake.tell("broken")],
  ["ends before its time", (session: Awaited<ReturnType<typeof running>>) => session.fake.tell("ended")],
])("sound that %s is started again at the same place", async (_how, breakIt) => {
  const session = await running();
  await session.pass(40);
  breakIt(session);
  await session.pass(1.7);
  session.fake.faults.stuck = false;
  const before = session.shown();
  await session.pass(3);
  expect([session.seen.recovered, session.seen.gaveUp]).toEqual([1, 0]);
  expect(before).toBeLessThan(42);
  expect(session.shown()).toBeCloseTo(before + 3, 3);
});

test("sound that stays stuck is given up", async () => {
  const session = await running();
  await session.pass(40);
  session.fake.faults.stuck = true;
  await session.pass(4);
  expect([session.seen.recovered, session.seen.gaveUp]).toEqual([1, 1]);
  expect(session.fake.player.isPlaying()).toBe(false);
});

test.each([
  [
    "there is nothing to make a file from",
    (session: ReturnType<typeof soundingSession>) => session.makeNothing(),
  ],
  ["making a file fails", (session: ReturnType<typeof soundingSession>) => session.makeErrors()],
  [
    "the file does not load",
    (session: ReturnType<typeof soundingSession>) => (session.fake.faults.loads = false),
  ],
  [
    "the browser refuses",
    (session: ReturnType<typeof soundingSession>) => (session.fake.faults.refuses = true),
  ],
])("when %s it is given up", async (_why, breakIt) => {
  const session = soundingSession();
  breakIt(session);
  await session.send({ type: "start" });
  expect(session.seen.gaveUp).toBe(1);
});

test("a file that never comes is given up after a while", async () => {
  const session = soundingSession();
  session.delayFiles(new Promise(() => undefined));
  await session.send({ type: "start" });
  await session.pass(13);
  expect(session.seen.gaveUp).toBe(1);
});

/** Seconds at which half a minute more is asked for in tests; the half-time bell of the hold as it was rings at 55. */
const inHold = 40;

async function withFailedEdit() {
  const session = await running();
  await session.pass(inHold);
  session.makeNothing();
  await session.send({ type: "more" });
  return session;
}

test("an edit whose file cannot be made: what is right plays on, then the screen leads at the same second", async () => {
  const session = await withFailedEdit();
  await session.pass(14);
  expect([session.fake.player.isPlaying(), session.shown(), session.seen.gaveUp]).toEqual([true, 54, 0]);
  await session.pass(0.8);
  expect([session.seen.gaveUp, session.told.why, session.fake.player.isPlaying()]).toEqual([
    1,
    "fell-behind",
    false,
  ]);
  expect(session.fake.player.position()).toBeGreaterThan(54.4);
  expect(session.fake.player.position()).toBeLessThan(55);
});

test("an edit whose file cannot be made at once is tried again, and the sound never stops", async () => {
  const session = await withFailedEdit();
  await session.pass(2);
  session.makeFiles();
  for (let tenths = 0; tenths < 120; tenths += 1) {
    await session.pass(0.1);
    expect(session.fake.player.isPlaying()).toBe(true);
  }
  expect([session.heard() === session.seen.state.track, session.seen.gone, session.shown()]).toEqual([
    true,
    1,
    54,
  ]);
});

test("an edit whose file never comes: silent before the first sound that is wrong, given up within 12 seconds", async () => {
  const session = await running();
  await session.pass(inHold);
  session.delayFiles(new Promise(() => undefined));
  await session.send({ type: "more" });
  await session.pass(15);
  expect([session.fake.player.isPlaying(), session.seen.gaveUp]).toEqual([false, 0]);
  expect(session.shown()).toBeLessThan(55);
  await session.pass(12);
  expect([session.seen.gaveUp, session.told.why]).toEqual([1, "fell-behind"]);
});

test("an edit shortly before what it changes waits in silence for its file", async () => {
  const session = await running();
  await session.pass(54.8);
  let come: (value: unknown) => void = () => undefined;
  session.delayFiles(new Promise((resolve) => (come = resolve)));
  await session.send({ type: "more" });
  expect([session.fake.player.isPlaying(), session.shown()]).toEqual([false, 54.8]);
  await session.pass(0.5);
  come(null);
  await session.settle();
  await session.pass(1);
  expect([session.heard() === session.seen.state.track, session.shown()]).toEqual([true, 55.8]);
});

test("paused and gone on while an edit's file is made: what is right goes on without waiting", async () => {
  const session = await running();
  await session.pass(inHold);
  session.delayFiles(new Promise(() => undefined));
  await session.send({ type: "more" });
  await session.send({ type: "pause" });
  await session.pass(3);
  await session.send({ type: "resume" });
  await session.pass(2);
  expect([session.fake.player.isPlaying(), session.shown()]).toEqual([true, 42]);
});

test("after it hurt, nothing of what was stopped is heard; a file that fails is tried once more", async () => {
  const session = await running();
  await session.pass(inHold);
  session.makeNothing();
  await session.send({ type: "stop-sign", sign: "sharp" });
  session.makeFiles();
  await session.send({ type: "gentler-declined" });
  await session.pass(3);
  expect([session.shown(), session.heard() === session.seen.state.track, session.seen.gaveUp]).toEqual([
    43,
    true,
    0,
  ]);
});

test("a file that fails while somebody waits for it is tried once more", async () => {
  const session = await running();
  await session.pass(inHold);
  session.makeNothing();
  let come: (value: unknown) => void = () => undefined;
  session.delayFiles(new Promise((resolve) => (come = resolve)));
  await session.send({ type: "stop-sign", sign: "sharp" });
  await session.send({ type: "gentler-declined" });
  await session.pass(2);
  expect([session.fake.player.isPlaying(), session.shown()]).toEqual([false, 40]);
  come(null);
  await session.settle();
  session.makeFiles();
  await session.pass(0.1);
  await session.pass(2);
  expect([session.heard() === session.seen.state.track, session.shown(), session.seen.gaveUp]).toEqual([
    true,
    42,
    0,
  ]);
});

test("after it hurt and with no file to be had, the screen leads at once", async () => {
  const session = await running();
  await session.pass(inHold);
  session.makeErrors();
  await session.send({ type: "stop-sign", sign: "sharp" });
  await session.send({ type: "gentler-declined" });
  await session.pass(0.2);
  expect([session.seen.gaveUp, session.told.why, session.fake.player.isPlaying()]).toEqual([
    1,
    "fell-behind",
    false,
  ]);
});

test("sound that breaks while an edit's file is made goes on with the edited one", async () => {
  const session = await running();
  await session.pass(inHold);
  let come: (value: unknown) => void = () => undefined;
  session.delayFiles(new Promise((resolve) => (come = resolve)));
  await session.send({ type: "more" });
  session.fake.tell("broken");
  await session.pass(1);
  come(null);
  await session.settle();
  await session.pass(2);
  expect([session.heard() === session.seen.state.track, session.told.wishes.length]).toEqual([true, 2]);
  expect([session.seen.recovered, session.seen.gaveUp]).toEqual([1, 0]);
});

test("a file is wanted until another edit comes or the session is closed, and has less time than anybody waits", async () => {
  const session = await running();
  await session.pass(inHold);
  session.delayFiles(new Promise(() => undefined));
  await session.send({ type: "more" });
  const wanted = () => session.told.wishes.map(({ isWanted }) => isWanted());
  expect(wanted()).toEqual([false, true]);
  await session.send({ type: "more" });
  expect(wanted()).toEqual([false, false, true]);
  session.sound.close();
  expect(wanted()).toEqual([false, false, false]);
  expect(Math.max(...session.told.wishes.map(({ withinMs }) => withinMs))).toBeLessThan(12_000);
});

const events: readonly PlayerEvent[] = [
  { type: "pause" },
  { type: "pause", by: "outside" },
  { type: "resume" },
  { type: "resume" },
  { type: "skip" },
  { type: "back" },
  { type: "more" },
  { type: "more" },
  { type: "seek", to: 30 },
  { type: "seek", to: 60 },
  { type: "hurts" },
  { type: "stop-sign", sign: "sharp" },
  { type: "gentler-declined" },
  { type: "leave-asked" },
  { type: "leave-cancelled" },
];

test("whatever is done, screen and sound are at the same place, and what is heard is the session as it is", async () => {
  const moves = fc.array(
    fc.record({ event: fc.constantFrom(...events), seconds: fc.integer({ min: 0, max: 12 }) }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const session = await running();
      for (const { event, seconds } of all) {
        await session.pass(seconds);
        await session.send(event);
        if (session.seen.state.status !== "running") continue;
        expect(session.shown()).toBeCloseTo(session.sound.position() / 1000, 2);
      }
      if (session.seen.state.status !== "running") return;
      const before = session.shown();
      await session.pass(9);
      if (session.seen.state.status !== "running") return;
      expect(session.heard()).toBe(session.seen.state.track);
      expect(session.shown()).toBeCloseTo(before + 9, 2);
    }),
    { seed: 20261120, numRuns: 60 },
  );
});

test("whatever is done and whatever fails, nothing is heard that the session no longer holds, and nobody waits long", async () => {
  const moves = fc.array(
    fc.record({
      event: fc.constantFrom(...events),
      seconds: fc.integer({ min: 0, max: 12 }),
      makes: fc.constantFrom("at once", "late", "nothing"),
    }),
    { maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const session = await running();
      const { player } = session.fake;
      let silentTenths = 0;
      for (const { event, seconds, makes } of all) {
        if (makes === "nothing") session.makeNothing();
        else session.makeFiles();
        let come: (value: unknown) => void = () => undefined;
        session.delayFiles(makes === "late" ? new Promise((resolve) => (come = resolve)) : Promise.resolve());
        await session.send(event);
        for (let tenths = 0; tenths < seconds * 10; tenths += 1) {
          await session.pass(0.1);
          const { state, gaveUp } = session.seen;
          if (gaveUp > 0 || state.status !== "running") break;
          silentTenths = player.isPlaying() ? 0 : silentTenths + 1;
          expect(silentTenths).toBeLessThan(125);
          if (!player.isPlaying()) continue;
          const at = player.position() * 1000;
          const heard = session.heard();
          expect(heard).toBeDefined();
          expect(agreesUntil(heard ?? state.track, state.track, at)).toBeGreaterThan(at);
        }
        come(null);
        if (session.seen.gaveUp > 0) return;
      }
    }),
    { seed: 20261120, numRuns: 60 },
  );
});
