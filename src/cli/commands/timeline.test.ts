import { expect, test } from "vitest";
import { InputError } from "../command.ts";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { runTimeline, timelineCommand } from "./timeline.ts";

const item = {
  technique: "st-half-kneeling",
  side: "left",
  level: 1,
  sets: 1,
  repetitions: null,
  holdSeconds: 30,
  intervals: { settle: 25, rest: 0, switch: 0, close: 8 },
  seconds: 63,
  why: [{ rule: "PLAN-4", source: "S0:L191" }],
};
const session = { date: "2026-11-20", items: [item], seconds: 63 };

function faultsOf(input: unknown): readonly string[] {
  try {
    runTimeline(input);
  } catch (error) {
    if (error instanceof InputError) return error.message.split("\n");
    throw error;
  }
  return [];
}

test("a session goes in and every cue comes out with its moment", () => {
  const { seconds, cues } = runTimeline({ ...session, talk: "little" });
  expect(seconds).toBe(63);
  expect(cues.filter(({ kind }) => kind === "bell").map(({ id, at, sound }) => [id, at, sound])).toEqual([
    ["1-left-1-countdown-3", 22, "soft"],
    ["1-left-1-countdown-2", 23, "soft"],
    ["1-left-1-countdown-1", 24, "soft"],
    ["1-left-1-start", 25, "start"],
    ["1-left-1-last-3", 52, "soft"],
    ["1-left-1-last-2", 53, "soft"],
    ["1-left-1-last-1", 54, "soft"],
    ["1-left-1-end", 55, "end"],
  ]);
  expect(Object.keys(cues[0] ?? {})).toEqual([
    "id",
    "at",
    "seconds",
    "kind",
    "phrase",
    "text",
    "sound",
    "technique",
    "side",
    "set",
  ]);
});

test("the session may stand under its name, as in a plan", () => {
  expect(runTimeline({ session, talk: "much" })).toEqual(runTimeline({ ...session, talk: "much" }));
});

test("a talk setting on the command line goes before that of the input", () => {
  expect(runTimeline({ ...session, talk: "much" }, "little")).toEqual(
    runTimeline({ ...session, talk: "little" }),
  );
  expect(runTimeline(session)).toEqual(runTimeline({ ...session, talk: "normal" }));
});

test("every fault is named with its path", () => {
  expect(
    faultsOf({ ...session, talk: "loud", extra: 1, items: [{ ...item, technique: "st-unknown", sets: 0 }] }),
  ).toEqual([
    'items.0.technique: expected the id of a technique or test, or one that begins with own-, found "st-unknown"',
    "items.0.sets: expected a number of at least 1, found 0",
    'talk: expected one of "little", "normal", "much", found "loud"',
    "extra: expected no field of this name, found it",
  ]);
});

test("a session that does not add up is refused where it does not", () => {
  expect(faultsOf({ ...session, seconds: 60 })).toEqual([
    "seconds: expected 63, the sum of the items, found 60",
  ]);
  expect(faultsOf({ ...session, items: [{ ...item, seconds: 60 }] })).toEqual([
    "items.0.seconds: expected 63, its intervals and each set of 30 s, found 60",
  ]);
  expect(faultsOf({ session: { ...session, seconds: 60 } })).toEqual([
    "session.seconds: expected 63, the sum of the items, found 60",
  ]);
});

test("the command reads standard input, prints JSON and exits 2 on an unknown talk setting", async () => {
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: World = {
    readInput: () => Promise.resolve(JSON.stringify(session)),
    readTextFile: () => Promise.reject(new Error("no files here")),
    readAsset: () => Promise.reject(new Error("not asked for")),
    writeFile: () => Promise.resolve(),
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    now: () => 0,
    random: () => 0,
  };
  expect(await runCommandLine(["timeline"], [timelineCommand], world)).toBe(0);
  expect(JSON.parse(printed.join(""))).toEqual(runTimeline(session));
  expect(await runCommandLine(["timeline", "--talk", "loud"], [timelineCommand], world)).toBe(2);
  expect(complaints).toEqual(['--talk: expected one of little, normal, much, found "loud"']);
});
