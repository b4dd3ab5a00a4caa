import { expect, test } from "vitest";
import { addDays, localDate } from "#base";
import type { LaterCheck } from "#engine/progress";
import { freedBy, isFree } from "./freed-by.ts";

const today = localDate("2026-11-20");

function check(what: string, side: LaterCheck["side"], daysAgo: number): LaterCheck {
  const on = addDays(today, -daysAgo);
  return { what, side, on, from: addDays(on, 7), kind: "serious", sign: "pulse", rule: "ADAPT-1" };
}

const bench = check("rel-psoas-bench", "left", 8);
const left = check("flex", "left", 9);
const right = check("flex", "right", 3);

test("a technique whose sign has stayed away for a week may come back", () => {
  expect(freedBy([bench], { "rel-psoas-bench left": "yes" }, today)).toEqual(["rel-psoas-bench"]);
});

test("not sure, come back and not answered keep it out", () => {
  expect(freedBy([bench], { "rel-psoas-bench left": "unsure" }, today)).toEqual([]);
  expect(freedBy([bench], { "rel-psoas-bench left": "no" }, today)).toEqual([]);
  expect(freedBy([bench], {}, today)).toEqual([]);
  expect(isFree(bench, {}, today)).toBeNull();
});

test("a yes within the week does not count yet", () => {
  expect(freedBy([right], { "flex right": "yes" }, today)).toEqual([]);
});

test("one side does not give back what the other side still keeps out", () => {
  expect(freedBy([left, right], { "flex left": "yes", "flex right": "yes" }, today)).toEqual([]);
  expect(freedBy([left], { "flex left": "yes" }, today)).toEqual(["flex"]);
});
