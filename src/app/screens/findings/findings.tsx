import type { PersonRecord } from "#engine";
import { explainFindings, overallFinding } from "#engine/assessment";
import { overallTexts } from "#content/en/findings";
import { WithPerson } from "../../parts/with-person.tsx";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { dayWords } from "../../state/day-words.ts";
import { today } from "../../state/today.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { offersOf } from "../tests/test-offers.ts";
import { ComparedCard } from "./compared-card.tsx";
import { FindingCard } from "./finding-card.tsx";
import { findingWords } from "./finding-words.ts";
import { groupExplanations } from "./group-explanations.ts";
import type { ExplanationGroup } from "./group-explanations.ts";
import { NotMeaning } from "./not-meaning.tsx";
import { SideSummary } from "./side-summary.tsx";
import { StillOpen } from "./still-open.tsx";
import { useOpenForPrint } from "./use-open-for-print.ts";
import "./findings.css";

/** What the tests say, how surely, what it rests on, and what it does not mean. */
export function Findings() {
  return (
    <WithPerson>
      {(person) =>
        isBlocked(screeningOf(person)) ? <BlockedNotice person={person} /> : <FindingsFor person={person} />
      }
    </WithPerson>
  );
}

function FindingsFor({ person }: { readonly person: PersonRecord }) {
  const explanations = explainFindings(person.tests, person.person, today(), offersOf(person));
  const overall = overallFinding(explanations.map(({ finding }) => finding));
  const groups = groupExplanations(explanations);
  if (overall === "no-tests" && groups.length === 0) return <NothingTested />;
  return <WhatTestsSay person={person} overall={overall} groups={groups} />;
}

/** FIND-11: a plan is there all the same, and it says that it is general. */
function NothingTested() {
  const { headline, body } = overallTexts["no-tests"];
  return (
    <Screen
      title={headline}
      tab="today"
      actions={
        <>
          <Button kind="primary" href="/tests">
            Go to the tests
          </Button>
          <Button href="/today">See the general plan</Button>
        </>
      }
    >
      <p>{body}</p>
    </Screen>
  );
}

const onlyLegs = "Leg length says nothing about tight or weak. For that there are the other tests.";

interface WhatTestsSayProps {
  readonly person: PersonRecord;
  readonly overall: ReturnType<typeof overallFinding>;
  readonly groups: readonly ExplanationGroup[];
}

function WhatTestsSay({ person, overall, groups }: WhatTestsSayProps) {
  const print = useOpenForPrint();
  const [strongest] = groups;
  const last = person.tests.findLast(({ purpose }) => purpose !== "quick-look");
  // Leg lengths alone are no verdict on hip flexors; they speak for themselves.
  const isOnlyLegs = groups.every(({ finding }) => finding.finding === "leg-length");
  const isTold = strongest !== undefined && (overall === "found" || isOnlyLegs);
  return (
    <Screen
      title={
        isTold
          ? `${findingWords(strongest.finding, strongest.observations).headline}.`
          : overallTexts[overall].headline
      }
      kicker={`What the tests say${last === undefined ? "" : ` · last test ${dayWords(last.on)}`}`}
      tab="today"
    >
      <p>{isOnlyLegs ? onlyLegs : overallTexts[overall].body}</p>
      <div class="no-print">
        <Button kind="primary" href="/today">
          See today’s plan
        </Button>
      </div>
      <SideSummary groups={groups} />
      <ComparedCard person={person} />
      {groups.map((group, place) => (
        <FindingCard key={place} person={person} group={group} />
      ))}
      <NotMeaning groups={groups} />
      <StillOpen person={person} />
      <p class="no-print">
        <Button kind="quiet" onClick={print}>
          Print this page
        </Button>
      </p>
    </Screen>
  );
}
