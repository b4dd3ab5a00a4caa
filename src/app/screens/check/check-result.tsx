import type { RegionId } from "#content";
import { checkTexts, clearanceTexts } from "#content/en/questions";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { isUnchecked, runningOutOf, screeningOf } from "../../state/clearance.ts";
import { changeProfile } from "../../state/settings.ts";
import { BlockedNotice } from "./blocked-notice.tsx";
import { HelpNumbers } from "./help-numbers.tsx";
import { isDeciding, ReasonList } from "./reason-list.tsx";
import "./check.css";

/** What the answers lead to, with every reason. */
export function CheckResult() {
  return <WithPerson>{(record) => <Result record={record} />}</WithPerson>;
}

function Result({ record }: { readonly record: PersonRecord }) {
  const { clearance } = screeningOf(record);
  switch (clearance) {
    case "emergency":
      return <HelpNow record={record} />;
    case "clinician":
      return <SeeSomeone record={record} />;
    case "incomplete":
      return isUnchecked(record) ? <BlockedNotice person={record} /> : <StillOpen record={record} />;
    case "adjusted":
    case "clear":
      return <GoodToGo record={record} clearance={clearance} />;
  }
}

function HelpNow({ record }: { readonly record: PersonRecord }) {
  const { heading, body, reasons, next } = clearanceTexts.emergency;
  const decides = screeningOf(record).reasons.filter((reason) => isDeciding(reason, "emergency"));
  const others = screeningOf(record).reasons.filter((reason) => !decides.includes(reason));
  return (
    <Screen title={heading} lead={body} actions={<BlockedActions />}>
      <Notice kind="tension">
        <HelpNumbers region={record.settings.region} onRegion={saveRegion} first="emergency" />
      </Notice>
      <ReasonList heading={reasons} reasons={decides} record={record} />
      <p>{next}</p>
      <ReasonList heading="Also" reasons={others} record={record} />
    </Screen>
  );
}

function SeeSomeone({ record }: { readonly record: PersonRecord }) {
  const { heading, body, reasons, next } = clearanceTexts.clinician;
  const all = screeningOf(record).reasons;
  const decides = all.filter((reason) => isDeciding(reason, "clinician"));
  const isToday = decides.some(({ kind }) => kind === "emergency");
  return (
    <Screen
      title={isToday ? "Ask someone today" : heading}
      lead={body}
      actions={
        <>
          <Button kind="primary" href="/check/summary">
            A page for your visit
          </Button>
          <BlockedActions />
        </>
      }
    >
      <ReasonList heading={reasons} reasons={decides} record={record} />
      {isToday ? (
        <Notice kind="tension">
          <HelpNumbers region={record.settings.region} onRegion={saveRegion} first="advice" />
        </Notice>
      ) : (
        <details class="card">
          <summary>If it gets worse: numbers to ring</summary>
          <HelpNumbers region={record.settings.region} onRegion={saveRegion} first="advice" />
        </details>
      )}
      <p>{next}</p>
      <ReasonList
        heading="Also, for later"
        reasons={all.filter((reason) => !decides.includes(reason))}
        record={record}
      />
    </Screen>
  );
}

function StillOpen({ record }: { readonly record: PersonRecord }) {
  const { heading, body, reasons, next } = clearanceTexts.incomplete;
  const missing = screeningOf(record).reasons.filter(({ answer }) => answer === "missing");
  return (
    <Screen
      title={heading}
      lead={body}
      actions={
        <Button kind="primary" href="/check">
          {next}
        </Button>
      }
    >
      <ReasonList heading={reasons} reasons={missing} record={record} />
    </Screen>
  );
}

function GoodToGo({
  record,
  clearance,
}: {
  readonly record: PersonRecord;
  readonly clearance: "adjusted" | "clear";
}) {
  const { heading, body, reasons } = clearanceTexts[clearance];
  const { reasons: all } = screeningOf(record);
  const isBegun = record.equipment !== null;
  return (
    <Screen
      title={heading}
      lead={body}
      actions={
        <>
          <Button kind="primary" href={isBegun ? "/today" : "/start"}>
            {isBegun ? "Go to Today" : "Go on"}
          </Button>
          <Button kind="quiet" href="/check">
            {checkTexts.change}
          </Button>
        </>
      }
    >
      <ReasonList heading={reasons} reasons={all} record={record} />
      {all.some(({ kind, answer }) => kind === "clinician" && answer === "unsure") && (
        <p>
          <Button kind="quiet" href="/check/summary">
            A page to take to a clinician
          </Button>
        </p>
      )}
      {runningOutOf(record).length > 0 && (
        <section class="card">
          <h2>{checkTexts.runOut}</h2>
          <p>{checkTexts.runOutWhy}</p>
          <Button href="/check?ask=running-out">Answer again</Button>
        </section>
      )}
    </Screen>
  );
}

function BlockedActions() {
  return (
    <>
      <Button href="/check">{checkTexts.change}</Button>
      <Button kind="quiet" href="/library">
        Read the library
      </Button>
    </>
  );
}

function saveRegion(region: RegionId): void {
  void changeProfile({ settings: { region } });
}
