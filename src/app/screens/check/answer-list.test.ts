import { describe, expect, test } from "vitest";
import {
  answerSoFar,
  answersIn,
  answerTo,
  emptyList,
  faultIn,
  listFrom,
  say,
  sayPlainer,
  tick,
  tickNone,
} from "./answer-list.ts";
import type { AnswerList } from "./answer-list.ts";

type Line = "a" | "b" | "c";
const lines: readonly Line[] = ["a", "b", "c"];
const empty: AnswerList<Line> = emptyList;

describe("a list of any of these", () => {
  test("says no to nothing before somebody acts", () => {
    expect(answersIn(empty, lines)).toEqual({});
    expect(faultIn(empty, lines)).toEqual({ kind: "untouched" });
  });

  test("answers no to all of them with none of these", () => {
    const list = tickNone(empty, true);
    expect(answersIn(list, lines)).toEqual({ a: "no", b: "no", c: "no" });
    expect(faultIn(list, lines)).toBeNull();
  });

  test("is open again when none of these is taken back", () => {
    expect(faultIn(tickNone(tickNone(empty, true), false), lines)).toEqual({ kind: "untouched" });
  });

  test("takes a tick as a yes", () => {
    const list = tick(empty, "b", true);
    expect(answersIn(list, lines)).toEqual({ a: "no", b: "yes", c: "no" });
    expect(faultIn(list, lines)).toBeNull();
  });

  test("asks on after not sure, and takes what the plainer question brings", () => {
    const unsure = say(tick(empty, "b", true), "b", "unsure");
    expect(answersIn(unsure, lines)).toEqual({ a: "no", c: "no" });
    expect(faultIn(unsure, lines)).toEqual({ kind: "open", ids: ["b"] });
    for (const answer of ["yes", "no", "unsure"] as const)
      expect(answerTo(sayPlainer(unsure, "b", answer), "b")).toBe(answer);
  });

  test("forgets the plainer answer when yes is said after all", () => {
    const list = say(sayPlainer(tick(empty, "b", true), "b", "no"), "b", "yes");
    expect(answerTo(list, "b")).toBe("yes");
  });

  test("keeps to the careful side of a line that is still open", () => {
    expect(answerSoFar(empty, "b")).toBeUndefined();
    const ticked = tick(empty, "b", true);
    expect(answerSoFar(ticked, "b")).toBe("yes");
    const unsure = say(ticked, "b", "unsure");
    expect(answerSoFar(unsure, "b")).toBe("unsure");
    expect(answerSoFar(sayPlainer(unsure, "b", "no"), "b")).toBe("no");
  });

  test("lets a tick and none of these take each other back", () => {
    const ticked = tick(tickNone(empty, true), "a", true);
    expect(ticked.none).toBe(false);
    expect(tickNone(ticked, true)).toEqual({ items: {}, none: true });
    expect(tick(ticked, "a", false)).toEqual({ items: {}, none: false });
  });

  test("does not count a tick on a line that is not shown any more", () => {
    const list = tick(empty, "c", true);
    expect(faultIn(list, ["a", "b"])).toEqual({ kind: "untouched" });
  });

  test("needs nothing where no line is shown", () => {
    expect(faultIn(empty, [])).toBeNull();
  });
});

describe("a list made from earlier answers", () => {
  test("ticks yes and unsure, and says none of these only where all were no", () => {
    const list = listFrom<Line>({ a: "yes", b: "unsure", c: "no" }, lines);
    expect(answersIn(list, lines)).toEqual({ a: "yes", b: "unsure", c: "no" });
    expect(list.none).toBe(false);
    expect(listFrom<Line>({ a: "no", b: "no", c: "no" }, lines)).toEqual({ items: {}, none: true });
  });

  test("is untouched where an answer is missing and no other is ticked", () => {
    expect(faultIn(listFrom<Line>({ a: "no" }, lines), lines)).toEqual({ kind: "untouched" });
  });
});
