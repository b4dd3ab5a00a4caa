import { useLocation, useRoute } from "preact-iso";
import type { TestFacts } from "#content";
import { testNames } from "#content/en/names";
import { tests } from "#content/tests";
import type { PersonRecord } from "#engine";
import { holdTargets } from "#engine/assessment";
import type { TestOffer } from "#engine/assessment";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { HoldFlow } from "./hold-flow.tsx";
import { LegLengthFlow } from "./leg-length-flow.tsx";
import { NextActions } from "./next-actions.tsx";
import { ReclineFlow } from "./recline-flow.tsx";
import { offersOf, whyNotOffered } from "./test-offers.ts";
import { modeIn } from "./test-status.ts";
import type { TestMode } from "./test-status.ts";
import { ThomasFlow } from "./thomas-flow.tsx";
import { useFlow } from "./use-flow.ts";
import "./tests.css";

/** One test, guided, each side by itself. */
export function TestFlow() {
  const { params } = useRoute();
  const { query } = useLocation();
  const mode = modeIn(query);
  const test = tests.find(({ id }) => id === params["test"]);
  return (
    <WithPerson>
      {(person) => {
        if (isBlocked(screeningOf(person))) return <BlockedNotice person={person} />;
        if (test === undefined) return <NoSuchTest />;
        return <FlowOf key={`${test.id} ${mode}`} test={test} person={person} mode={mode} />;
      }}
    </WithPerson>
  );
}

interface FlowOfProps {
  readonly test: TestFacts;
  readonly person: PersonRecord;
  readonly mode: TestMode;
}

function FlowOf({ test, person, mode }: FlowOfProps) {
  const offer = offersOf(person).find((each) => each.test === test.id);
  const sides = offer?.offered === true ? (offer.sides ?? []) : [];
  const flow = useFlow({ test, person, mode }, sides);
  const { at } = flow.step;
  const isUnderWay = at === "saved" || at === "hurt" || at === "skipped";
  if (offer?.offered !== true && !isUnderWay) {
    return <NotOffered test={test} person={person} mode={mode} offer={offer} />;
  }
  switch (test.id) {
    case "test-modified-thomas":
      return (
        <ThomasFlow flow={flow} surface={offer?.offered === true ? (offer.surface ?? "edge") : "edge"} />
      );
    case "test-hold-seated":
    case "test-hold-standing":
      return <HoldFlow flow={flow} test={test.id} target={holdTargets[test.id]} />;
    case "test-recline":
      return <ReclineFlow flow={flow} />;
    case "test-leg-length":
      return <LegLengthFlow flow={flow} />;
  }
}

interface NotOfferedProps extends FlowOfProps {
  readonly offer: TestOffer | undefined;
}

function NotOffered({ test, person, mode, offer }: NotOfferedProps) {
  return (
    <Screen
      title="This test is left out for you"
      kicker={testNames[test.id]}
      step="not-offered"
      actions={<NextActions person={person} mode={mode} after={null} />}
    >
      {offer?.offered === false && <p>{whyNotOffered(offer, test)}</p>}
    </Screen>
  );
}

function NoSuchTest() {
  return (
    <Screen
      title="There is no such test"
      actions={
        <Button kind="primary" href="/tests">
          All tests
        </Button>
      }
    >
      <p>The address may be from another version. All tests stand on one page.</p>
    </Screen>
  );
}
