import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { DatedTest } from "./finding.ts";

/** Beyond this before the newest of its test and side, a record bears on no finding. */
const bearsForDays = 150;

/** The records that findings can rest on: after years of retests a small part of all. */
export function recentTests(tests: readonly DatedTest[], date: LocalDate): readonly DatedTest[] {
  const counted = tests.filter(({ on, purpose }) => on <= date && purpose !== "quick-look");
  const surelyFrom = addDays(date, -bearsForDays);
  if (counted.every(({ on }) => on >= surelyFrom)) return counted;
  const newest = new Map<string, LocalDate>();
  for (const test of counted) {
    const key = keyOf(test);
    const known = newest.get(key);
    if (known === undefined || test.on > known) newest.set(key, test.on);
  }
  const from = new Map([...newest].map(([key, on]) => [key, addDays(on, -bearsForDays)]));
  return counted.filter((test) => test.on >= (from.get(keyOf(test)) ?? test.on));
}

/** An invalid recline test must not push out the valid one before it. */
function keyOf({ record }: DatedTest): string {
  if (record.test === "test-recline") return record.valid ? record.test : "not-valid";
  return record.side === "left" ? `${record.test} left` : record.test;
}
