import type { LocalDate } from "#base";
import type { DatedTest, Finding } from "./finding.ts";
import { judgeTests } from "./judge-tests.ts";

/**
 * What a person's tests up to a day mean (FIND rules), the strongest sign first. Nothing is ever more than likely, and
 * one day's measurement never more than possible. Quick looks after release are left aside. Empty without tests.
 */
export function findingsFrom(
  tests: readonly DatedTest[],
  person: { readonly athlete?: boolean | undefined },
  date: LocalDate,
): readonly Finding[] {
  return judgeTests(tests, person, date).map(({ finding }) => finding);
}
