import type { PersonRecord } from "#engine";
import { progressSummary } from "#engine/progress";
import type { ProgressSummary } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { PageLink } from "../../parts/page-link.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { isBlocked, isUnchecked, screeningOf } from "../../state/clearance.ts";
import { settingsOf } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { ActivitiesCard } from "./activities-card.tsx";
import { ChangeCard } from "./change-card.tsx";
import { NoteCard } from "./note-card.tsx";
import { PainCard } from "./pain-card.tsx";
import { TimeCard } from "./time-card.tsx";
import { TrendCard } from "./trend-card.tsx";
import { groupTrends } from "./trend-groups.ts";
import { VerdictList } from "./verdict-list.tsx";
import "./progress.css";

/** What has changed, what has not, and how sure that is. */
export function Progress() {
  return <WithPerson>{(person) => <ProgressPage person={person} />}</WithPerson>;
}

const known = new WeakMap<PersonRecord, { readonly on: string; readonly summary: ProgressSummary }>();

/** Worked out once for a record and a day. */
function summaryOf(person: PersonRecord): ProgressSummary {
  const on = today();
  const before = known.get(person);
  if (before?.on === on) return before.summary;
  const summary = progressSummary(person, on);
  known.set(person, { on, summary });
  return summary;
}

function ProgressPage({ person }: { readonly person: PersonRecord }) {
  const summary = summaryOf(person);
  const { units } = settingsOf(person);
  const groups = groupTrends(summary);
  return (
    <Screen title="Progress" tab="progress">
      {isEmpty(summary, person) && <NothingYet person={person} />}
      <VerdictList verdicts={summary.verdicts} person={person} units={units} />
      {groups.length > 0 && (
        <section class="stack" aria-labelledby="progress-tests">
          <h2 id="progress-tests">Tests</h2>
          {groups.map((group) => (
            <TrendCard key={group.key} group={group} units={units} />
          ))}
        </section>
      )}
      <PainCard summary={summary} />
      <TimeCard summary={summary} />
      <ActivitiesCard activities={summary.activities} />
      {!isEmpty(summary, person) && <ChangeCard change={summary.change} />}
      <NoteCard notes={person.notes} />
      <nav class="card" aria-label="More about your progress">
        <ul class="list-plain list-lines">
          <PageLink href="/progress/entries" title="All entries" hint="look back, put right, take back" />
          <PageLink href="/check/summary" title="Summary for a clinician" hint="to print or show" />
        </ul>
      </nav>
    </Screen>
  );
}

function isEmpty({ trends, pains, weeks }: ProgressSummary, person: PersonRecord): boolean {
  const nothingDone = weeks.every(({ sessions }) => sessions === 0) && person.sessionDays.length === 0;
  return trends.length === 0 && pains.length === 0 && nothingDone;
}

function NothingYet({ person }: { readonly person: PersonRecord }) {
  return (
    <>
      <p class="lead">Nothing to show yet, and that is how it starts.</p>
      <p>
        After your first test and your first session you see here what changes and what does not, with how
        sure that is. You can already say below what you want to be able to do.
      </p>
      {isUnchecked(person) ? (
        <Button kind="primary" href="/check">
          Start the safety check
        </Button>
      ) : isBlocked(screeningOf(person)) ? (
        <Button kind="primary" href="/check/result">
          What your answers mean
        </Button>
      ) : (
        <Button kind="primary" href="/today">
          Go to Today
        </Button>
      )}
    </>
  );
}
