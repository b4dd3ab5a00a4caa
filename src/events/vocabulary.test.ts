import { expect, test } from "vitest";
import { stopSigns } from "../content/ids.ts";
import { stopSign } from "./vocabulary.ts";

test("a journal can hold every stop sign that there is, and no other", () => {
  expect([...stopSign.options].toSorted()).toEqual([...stopSigns].toSorted());
});
