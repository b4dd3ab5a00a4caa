import { testNames } from "#content/en/names";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { today } from "../../state/today.ts";
import { offersOf } from "./test-offers.ts";
import { TestRow } from "./test-row.tsx";
import { inMode, nextTest, retestsOf } from "./test-status.ts";

/** The weekly retest: what was done before, by the same method, before anything warms you up (WEEK-1). */
export function WeeklyTests({ person }: { readonly person: PersonRecord }) {
  const offers = offersOf(person);
  const retests = retestsOf(person.tests, offers);
  const next = nextTest(person.tests, offers, "weekly", today());
  if (retests.length === 0) return <NothingToRepeat />;
  return (
    <Screen
      title="Test day"
      lead="The same tests as before, in the same way, so that the two compare."
      tab="today"
    >
      {next === null ? (
        <Button kind="primary" href="/findings">
          See what has changed
        </Button>
      ) : (
        <Button kind="primary" href={inMode(`/tests/${next}`, "weekly")}>
          Start: {testNames[next]}
        </Button>
      )}
      <Notice>
        Do it now, unwarmed, before the session: no stretching, rolling or long walk first. Same place, same
        method, about the same time of day.
      </Notice>
      <ul class="list-plain stack">
        {retests.map((offer) => (
          <li key={offer.test} class="test-item">
            <TestRow person={person} offer={offer} mode="weekly" />
          </li>
        ))}
      </ul>
      <p>
        <Button kind="quiet" href="/today">
          Not today
        </Button>
      </p>
    </Screen>
  );
}

function NothingToRepeat() {
  return (
    <Screen
      title="Nothing to repeat yet"
      actions={
        <>
          <Button kind="primary" href="/tests">
            See all tests
          </Button>
          <Button href="/today">Back to today</Button>
        </>
      }
    >
      <p>A retest repeats what you tested before. There is no such test that you may do today.</p>
    </Screen>
  );
}
