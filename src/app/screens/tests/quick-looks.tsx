import { testNames } from "#content/en/names";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { offersOf } from "./test-offers.ts";
import { TestRow } from "./test-row.tsx";
import { inMode, retestsOf } from "./test-status.ts";

/** After release: the same look again, for curiosity, kept out of findings and trends (PLAN-1). */
export function QuickLooks({ person }: { readonly person: PersonRecord }) {
  const looks = retestsOf(person.tests, offersOf(person));
  const [first] = looks;
  return (
    <Screen
      title="A quick look"
      actions={
        <>
          {first !== undefined && (
            <Button kind="primary" href={inMode(`/tests/${first.test}`, "quick")}>
              Start: {testNames[first.test]}
            </Button>
          )}
          <Button kind={first === undefined ? "primary" : "quiet"} href="/today">
            {first === undefined ? "Back to today" : "No, back to today"}
          </Button>
        </>
      }
    >
      <Notice>
        Right after letting go things often look different for a while. What you see now is kept apart: it
        counts neither for your findings nor for your progress.
      </Notice>
      {looks.length === 0 ? (
        <p>There is nothing to look at again yet: no test was done before, or none may be done today.</p>
      ) : (
        <ul class="list-plain stack">
          {looks.map((offer) => (
            <li key={offer.test} class="test-item">
              <TestRow person={person} offer={offer} mode="quick" />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
