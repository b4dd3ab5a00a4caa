import { expect, test } from "vitest";
import { draftIn } from "./start-draft.ts";

test("a kept draft is read as it was, and one of another shape is dropped", () => {
  const draft = { about: { athlete: true }, owned: ["chair"], minutes: 15 };
  expect(draftIn(JSON.stringify(draft))).toEqual(draft);
  expect(draftIn(null)).toBe(null);
  expect(draftIn("7")).toBe(null);
  expect(draftIn(JSON.stringify({ ...draft, owned: "chair" }))).toBe(null);
});
