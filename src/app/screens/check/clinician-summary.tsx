import type { ComponentChildren } from "preact";
import { stopSignTexts } from "#content/en/safety";
import { gateTexts, questionTexts, summaryTexts } from "#content/en/questions";
import { gateIds, questions } from "#content/questions";
import type { PersonRecord, Reason } from "#engine";
import { askFor } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { isBlocked, isUnchecked, screeningOf } from "../../state/clearance.ts";
import { dayWords } from "../../state/day-words.ts";
import { nameOf } from "../../state/names.ts";
import { today } from "../../state/today.ts";
import { BlockedNotice } from "./blocked-notice.tsx";
import { dateWords } from "./date-words.ts";
import { testLine } from "./test-lines.ts";
import "./summary.css";

/** A page to print and take along: answers, tests, pain and stop signs, in the person's own words. */
export function ClinicianSummary() {
  return (
    <WithPerson>
      {(record) => (isUnchecked(record) ? <BlockedNotice person={record} /> : <Summary record={record} />)}
    </WithPerson>
  );
}

function Summary({ record }: { readonly record: PersonRecord }) {
  const screening = screeningOf(record);
  const said = (answer: Reason["answer"]) => screening.reasons.filter((reason) => reason.answer === answer);
  return (
    <Screen
      title={summaryTexts.printTitle}
      back={{ href: "/check/result", label: "What it means" }}
      class="summary"
      kicker={`Printed on ${dayWords(today())}`}
    >
      <p class="no-print">
        <Button
          kind="primary"
          onClick={() => {
            print();
          }}
        >
          Print this page
        </Button>
      </p>
      <p>{isBlocked(screening) ? summaryTexts.printIntro : openIntro}</p>
      <p>
        {record.safetyCheckedOn !== null &&
          summaryTexts.printDate.replace("{date}", dayWords(record.safetyCheckedOn))}
        {record.person.age !== undefined && `. Age: ${String(record.person.age)}`}
      </p>
      <Said heading={summaryTexts.printYes} reasons={said("yes")} record={record} />
      <Said heading={summaryTexts.printUnsure} reasons={said("unsure")} record={record} />
      <FirstPageTold record={record} />
      {screening.reasons.length === 0 && <p>{summaryTexts.printNone}</p>}
      <Tests record={record} />
      <Pain record={record} />
      <StopSignsTold record={record} />
      <p>
        <strong>{summaryTexts.printAsk}</strong>
      </p>
      <section class="summary-reply">
        <h2>{summaryTexts.printReply}</h2>
      </section>
      <p class="small">Made by the person themselves with Unclench. Not a diagnosis.</p>
    </Screen>
  );
}

const openIntro =
  "I answered a safety questionnaire before starting stretches and exercises for my hip flexors. It does not diagnose. These are my answers:";

/** What was ticked on the first page; it opened the questions, and is told even where none of them applied. */
function FirstPageTold({ record }: { readonly record: PersonRecord }) {
  const told = gateIds.filter((gate) => record.gates[gate] === "yes" || record.gates[gate] === "unsure");
  return (
    <Lines heading={summaryTexts.printTicked}>
      {told.map((gate) => (
        <li key={gate}>
          {gateTexts[gate].ask}
          {record.gates[gate] === "unsure" && ` (${summaryTexts.printUnsure})`}
        </li>
      ))}
    </Lines>
  );
}

interface SaidProps {
  readonly heading: string;
  readonly reasons: readonly Reason[];
  readonly record: PersonRecord;
}

function Said({ heading, reasons, record }: SaidProps) {
  return (
    <Lines heading={heading}>
      {reasons.map(({ question }) => {
        const facts = questions.find(({ id }) => id === question);
        const on = record.answers[question]?.on;
        return (
          <li key={question}>
            {askFor(questionTexts[question], record.person.age)}{" "}
            <span class="small">
              ({question}
              {on !== undefined && on !== record.safetyCheckedOn && `, answered on ${dayWords(on)}`})
            </span>
            {facts !== undefined && <> {dateWords(facts, record.context)}</>}
          </li>
        );
      })}
    </Lines>
  );
}

const testsShown = 12;

function Tests({ record }: { readonly record: PersonRecord }) {
  const tests = record.tests.filter(({ purpose }) => purpose !== "quick-look").slice(-testsShown);
  return (
    <Lines heading="Tests that I did by myself">
      {tests.toReversed().map((test) => (
        <li key={test.event}>
          {dayWords(test.on)}: {testLine(test)}
        </li>
      ))}
    </Lines>
  );
}

const painsShown = 10;
const whens = {
  before: "before a session",
  after: "after a session",
  "next-day": "the day after a session",
  other: "",
} as const;

function Pain({ record }: { readonly record: PersonRecord }) {
  return (
    <Lines heading="Pain, 0 to 10">
      {record.pains
        .slice(-painsShown)
        .toReversed()
        .map(({ event, on, score, when }) => (
          <li key={event}>
            {dayWords(on)}: {score} {whens[when]}
          </li>
        ))}
    </Lines>
  );
}

function StopSignsTold({ record }: { readonly record: PersonRecord }) {
  return (
    <Lines heading="What felt wrong during a session">
      {record.stopSigns.toReversed().map(({ event, on, technique, side, sign }) => (
        <li key={event}>
          {dayWords(on)}: {stopSignTexts[sign].name}, during “{nameOf(technique, record)}”
          {side === "both" ? "" : `, ${side} side`}
        </li>
      ))}
    </Lines>
  );
}

/** A heading with its list; nothing where the list is empty. */
function Lines({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: readonly ComponentChildren[];
}) {
  if (children.length === 0) return null;
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  );
}
