import { expect, test } from "vitest";
import { colourOf } from "./anatomy-colours.ts";

test("the theme's colours are read in both lengths, and nothing else is taken for one", () => {
  expect([colourOf(" #ff0000"), colourOf("#0f0"), colourOf("red"), colourOf("")]).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    null,
    null,
  ]);
});
