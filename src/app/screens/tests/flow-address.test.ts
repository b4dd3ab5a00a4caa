import { expect, test } from "vitest";
import { flowAddress, pageIn } from "./flow-address.ts";

test("each page of a test has an address of its own, and leads back to that page", () => {
  const address = flowAddress("test-hold-seated", "weekly", "note", "left");
  expect(address).toBe("/tests/test-hold-seated?retest=weekly&page=note&side=left");
  expect(flowAddress("test-recline", "free", "intro", null)).toBe("/tests/test-recline");
  const query = Object.fromEntries(new URL(address, "http://localhost").searchParams);
  expect(pageIn(query, ["right", "left"])).toEqual({ page: "note", side: "left" });
});

test("an address without a page, or with a side that is not tested, leads to the first page", () => {
  expect(pageIn({}, ["left", "right"])).toBe(null);
  expect(pageIn({ page: "elsewhere" }, [])).toBe(null);
  expect(pageIn({ page: "do" }, ["left"])).toBe(null);
  expect(pageIn({ page: "do", side: "right" }, ["left"])).toBe(null);
  expect(pageIn({ page: "hurt", side: "left" }, ["right"])).toEqual({ page: "hurt", side: "left" });
  expect(pageIn({ page: "do" }, [])).toEqual({ page: "do", side: null });
});
