import { useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";
import type { PersonRecord, Plan } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { savesData } from "../../platform/data-saver.ts";
import { deviceSettings } from "../../platform/device-settings.ts";
import { applyUpdateWhenIdle } from "../../platform/service-worker-client.ts";
import { whenIdle } from "../../platform/when-idle.ts";
import { isBlocked, isUnchecked, screeningOf } from "../../state/clearance.ts";
import { minutesIn, planOf } from "../../state/plan.ts";
import { settingsOf } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { SaveSound } from "../session/save-sound.tsx";
import { DaySoFarCard } from "./day-so-far-card.tsx";
import { LeftOutList } from "./left-out.tsx";
import { MinutesToday } from "./minutes-today.tsx";
import { PlanCard } from "./plan-card.tsx";
import { Reminders, TestDay } from "./reminders.tsx";
import { RunningSession } from "./running-session.tsx";
import { SideCards } from "./side-cards.tsx";
import { WeekCard } from "./week-card.tsx";
import "./today.css";

/** What to do today, for this person, and why. */
export function Today() {
  useEffect(() => {
    void applyUpdateWhenIdle();
  }, []);
  return <WithPerson>{(person) => <TodayFor person={person} />}</WithPerson>;
}

function TodayFor({ person }: { readonly person: PersonRecord }) {
  const { query } = useLocation();
  if (isUnchecked(person)) return <NotYetChecked />;
  if (isBlocked(screeningOf(person))) return <BlockedNotice person={person} />;
  if (person.equipment === null) return <NotYetAsked />;
  const minutes = minutesIn(query);
  return <TodayPlan person={person} plan={planOf(person, minutes)} minutes={minutes} />;
}

function NotYetChecked() {
  return (
    <Screen
      title="Let’s begin with your safety"
      tab="today"
      actions={
        <Button kind="primary" href="/check">
          Start the safety check
        </Button>
      }
    >
      <p>
        Before any test or plan, a few plain questions make sure that this is for you. It takes about three
        minutes.
      </p>
      <p class="soft">Your answers stay on this device.</p>
    </Screen>
  );
}

function NotYetAsked() {
  return (
    <Screen
      title="Two small steps, then your plan"
      tab="today"
      actions={
        <Button kind="primary" href="/start">
          Go on
        </Button>
      }
    >
      <p>
        Say what you have at hand and how much time there is. Then come the tests, each of which you may skip.
      </p>
    </Screen>
  );
}

interface TodayPlanProps {
  readonly person: PersonRecord;
  readonly plan: Plan;
  readonly minutes: number | undefined;
}

function TodayPlan({ person, plan, minutes }: TodayPlanProps) {
  const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" }).format(
    new Date(`${today()}T12:00:00`),
  );
  useVoiceKept(plan);
  useFiguresKept(plan);
  const usual = settingsOf(person).minutes;
  const extra = minutes === undefined ? "" : `?minutes=${String(minutes)}`;
  return (
    <Screen title={headingOf(plan)} kicker={day} tab="today">
      <DaySoFarCard person={person} />
      <RunningSession person={person} />
      <TestDay plan={plan} />
      {plan.session !== null && plan.session.items.length > 0 && (
        <div class="today-start no-print">
          <Button kind="primary" href={`/session${extra}`}>
            Start
          </Button>
          <div class="row">
            <MinutesToday minutes={minutes ?? usual} />
            <Button href={`/today/change${extra}`}>Change</Button>
          </div>
        </div>
      )}
      <Reminders person={person} plan={plan} />
      <SideCards findings={plan.findings} person={person} />
      <SessionCard plan={plan} person={person} />
      {plan.session !== null && plan.session.items.length > 0 && (
        <SaveSound person={person} session={plan.session} adaptations={plan.adaptations} />
      )}
      {plan.week !== null && <WeekCard week={plan.week} person={person} />}
      <LeftOutList leftOut={plan.leftOut} person={person} />
    </Screen>
  );
}

/**
 * What this week's sessions say is fetched once nothing else is to be done, so that they can be started offline. Whoever
 * saves data gets it with the session that they start.
 */
function useVoiceKept(plan: Plan): void {
  const { sound, voice } = deviceSettings.value;
  const isWanted = sound && voice === "recorded" && plan.session !== null && !savesData();
  useEffect(() => {
    if (!isWanted) return;
    whenIdle(() => {
      void import("../../state/session-clips.ts").then(({ keepVoiceOf }) => keepVoiceOf(plan));
    });
  }, [plan, isWanted]);
}

/** So are its pictures. */
function useFiguresKept(plan: Plan): void {
  useEffect(() => {
    if (plan.session === null || savesData()) return;
    whenIdle(() => {
      void import("../../state/plan-figures.ts").then(({ keepFiguresOf }) => keepFiguresOf(plan));
    });
  }, [plan]);
}

function SessionCard({ plan, person }: { readonly plan: Plan; readonly person: PersonRecord }) {
  if (plan.session === null) return <NoSession />;
  return plan.session.items.length === 0 ? <NothingFits /> : <PlanCard plan={plan} person={person} />;
}

/** The check allows a plan, and nothing is left that fits: said plainly, with what would change it. */
function NothingFits() {
  return (
    <section class="card">
      <h2>Nothing fits today</h2>
      <p>
        With your answers, the things you have and the time you gave, no technique is left. The list below
        says what was left out and why. A chair, a bed or a few more minutes often change that.
      </p>
      <Button href="/you/about">Look at what you have</Button>
    </section>
  );
}

/** Paused by history, not by the answers: pain has risen. */
function NoSession() {
  return (
    <section class="card">
      <h2>No session today</h2>
      <p>
        Your pain has gone up over the last week. That is a reason to pause and to let somebody look at it,
        not to push on. Rest as you like, and show a clinician your summary.
      </p>
      <Button href="/check/summary">Summary for a clinician</Button>
    </section>
  );
}

function headingOf({ session, findings }: Plan): string {
  if (session === null) return "A pause today";
  if (session.items.length === 0) return "A free day";
  const kinds = new Set(session.items.map(({ technique }) => technique.split("-")[0]));
  if (kinds.has("st") && (kinds.has("pas") || kinds.has("rel"))) return "Let go first, then lengthen.";
  if (kinds.has("st")) return "Lengthen gently.";
  if (kinds.has("ex")) return "Build some strength.";
  return findings.length === 0 ? "A quiet start." : "Rest and let go.";
}
