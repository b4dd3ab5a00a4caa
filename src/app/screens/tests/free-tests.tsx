import { tests } from "#content/tests";
import { testNames } from "#content/en/names";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { durationWords } from "../../state/words.ts";
import { today } from "../../state/today.ts";
import { TestRow } from "./test-row.tsx";
import { offersOf, whyNotOffered } from "./test-offers.ts";
import { lastOf, nextTest, sidesOpen } from "./test-status.ts";

interface ForPerson {
  readonly person: PersonRecord;
}

/** Every test of this person, in the order in which they are best done. */
export function FreeTests({ person }: ForPerson) {
  const offers = offersOf(person);
  const next = nextTest(person.tests, offers, "free", today());
  const isTested = person.tests.some(({ purpose }) => purpose !== "quick-look");
  const open = offers.filter((offer) => offer.offered && offer.test !== "test-leg-length");
  const toDo = open.filter((offer) => sidesOpen(person.tests, offer, null).length > 0);
  const hasLegLength = offers.some(({ test, offered }) => offered && test === "test-leg-length");
  const seconds = toDo.reduce((sum, offer) => sum + secondsOf(offer.test), 0);
  return (
    <Screen
      title="The tests"
      lead="They find out whether your hip flexors are tight, weak, or neither; each side by itself."
      tab="today"
    >
      {next === null ? (
        <Button kind="primary" href="/findings">
          See what the tests say
        </Button>
      ) : (
        <Button kind="primary" href={`/tests/${next}`}>
          {isTested ? "Next" : "Start"}: {testNames[next]}
        </Button>
      )}
      {isTested && next !== null && (
        <p>
          <Button href="/findings">See what the tests say so far</Button>
        </p>
      )}
      {seconds > 0 && (
        <p class="soft">
          {isTested ? "What is left takes" : "All together they take"} about{" "}
          {durationWords(Math.ceil(seconds / 60) * 60)}
          {hasLegLength ? ", leg length by tape apart: nothing in a plan asks for it" : ""}. Do them before
          you warm up, stretch or roll. Any test and any side may be skipped.
        </p>
      )}
      {person.equipment === null && (
        <Notice>
          <p>You have not said yet what you have at hand. Some tests need a chair, a table or a tape.</p>
          <Button kind="quiet" href="/start">
            Say what you have
          </Button>
        </Notice>
      )}
      <ul class="list-plain stack">
        {offers.map((offer) =>
          offer.offered ? (
            <li key={offer.test} class="test-item">
              <TestRow person={person} offer={offer} mode="free" />
            </li>
          ) : null,
        )}
      </ul>
      {!isTested && <SkipThem />}
      <NotForYou person={person} />
    </Screen>
  );
}

function secondsOf(test: string): number {
  return tests.find(({ id }) => id === test)?.seconds ?? 0;
}

/** FIND-11: without tests there is a plan too, and it says that it is general. */
function SkipThem() {
  return (
    <section class="card">
      <h2>Or begin without</h2>
      <p>
        You then get a general plan: quiet rest, one gentle stretch the same on both sides, one exercise. It
        is not made for your hips. You can test any day.
      </p>
      <p>
        <Button href="/today">Skip the tests</Button>
      </p>
    </section>
  );
}

function NotForYou({ person }: ForPerson) {
  const out = offersOf(person).flatMap((offer) => {
    const test = tests.find(({ id }) => id === offer.test);
    return offer.offered || test === undefined ? [] : [{ offer, test }];
  });
  if (out.length === 0) return null;
  return (
    <details class="card">
      <summary>Tests that are not for you now ({out.length})</summary>
      <ul class="stack">
        {out.map(({ offer, test }) => (
          <li key={offer.test}>
            <strong>{testNames[offer.test]}.</strong> {whyNotOffered(offer, test)}
            {lastOf(person.tests, offer.test, null) !== null && " What it said before still counts."}
          </li>
        ))}
      </ul>
      <div class="row">
        <Button kind="quiet" href="/you/about">
          Change what you have
        </Button>
        <Button kind="quiet" href="/check">
          Look at your safety check
        </Button>
      </div>
    </details>
  );
}
