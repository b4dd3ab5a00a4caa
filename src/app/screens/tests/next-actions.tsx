import type { TestId } from "#content";
import { testNames } from "#content/en/names";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { today } from "../../state/today.ts";
import { offersOf } from "./test-offers.ts";
import { inMode, nextTest } from "./test-status.ts";
import type { TestMode } from "./test-status.ts";

interface NextActionsProps {
  readonly person: PersonRecord;
  readonly mode: TestMode;
  /** The test that was just done or skipped. */
  readonly after: TestId | null;
}

/** Where to go on: the next test, else what they say together. */
export function NextActions({ person, mode, after }: NextActionsProps) {
  if (mode === "quick") {
    return (
      <Button kind="primary" href="/today">
        Back to today
      </Button>
    );
  }
  const next = nextTest(person.tests, offersOf(person), mode, today(), after);
  const findings = mode === "weekly" ? "See what has changed" : "See what the tests say";
  return (
    <>
      {next === null ? (
        <Button kind="primary" href="/findings">
          {findings}
        </Button>
      ) : (
        <>
          <Button kind="primary" href={inMode(`/tests/${next}`, mode)}>
            Next: {testNames[next]}
          </Button>
          <Button href="/findings">{findings}</Button>
        </>
      )}
      <Button kind="quiet" href={inMode("/tests", mode)}>
        All tests
      </Button>
    </>
  );
}
