import { expect, test } from "vitest";
import { shownItem } from "./shown-item.ts";

const now = { item: 0, technique: "st-half-kneeling", side: "left", set: 1, sets: 2 } as const;
const next = { item: 1, technique: "st-half-kneeling", side: "right", set: 1, sets: 2 } as const;

test("getting ready shows where it starts, work shows the working position", () => {
  expect(shownItem({ now: { ...now, kind: "settle" }, next })).toEqual({
    technique: "st-half-kneeling",
    side: "left",
    moment: "start",
    item: 0,
  });
  expect(shownItem({ now: { ...now, kind: "work" }, next })?.moment).toBe("working");
});

test("while the side changes, the picture is that of the side to come", () => {
  expect(shownItem({ now: { ...next, kind: "switch" }, next: null })).toMatchObject({
    side: "right",
    item: 1,
  });
});

test("coming out of the last one, its start is shown; without a session nothing is", () => {
  expect(shownItem({ now: { ...now, kind: "close" }, next: null })).toMatchObject({ side: "left", item: 0 });
  expect(shownItem(null)).toBeNull();
});
