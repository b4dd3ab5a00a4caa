import { useState } from "preact/hooks";
import { daysBetween } from "#base";
import type { TechniqueId } from "#content";
import type { PersonRecord, Plan } from "#engine";
import { laterChecksDue, restrictionsOn } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { deviceSettings } from "../../platform/device-settings.ts";
import { runningOutOf } from "../../state/clearance.ts";
import { nameOf } from "../../state/names.ts";
import { record } from "../../state/person.ts";
import { catalogue } from "../../state/plan.ts";
import { today } from "../../state/today.ts";

interface RemindersProps {
  readonly person: PersonRecord;
  readonly plan: Plan;
}

/** What else belongs to today. Each is small, and none scolds. */
export function Reminders({ person, plan }: RemindersProps) {
  const date = today();
  const laterChecks = laterChecksDue(person, date, catalogue);
  return (
    <>
      {plan.adaptations.includes("see-someone") && (
        <Notice>Your pain has lasted a while. Go gently, and talk it over with a clinician.</Notice>
      )}
      {runningOutOf(person, date).length > 0 && (
        <section class="card">
          <h2>Some answers are due again</h2>
          <p>
            Time has passed since an operation, a birth or something like it. Until you answer again, the
            careful answer stays.
          </p>
          <Button href="/check?ask=running-out">Answer again</Button>
        </section>
      )}
      {laterChecks.length > 0 && (
        <section class="card">
          <h2>A week has passed</h2>
          <p>Something was left out after a stop sign. Has it gone?</p>
          <Button href="/check?later=due">Look again</Button>
        </section>
      )}
      <NextDay person={person} />
      <LevelUp person={person} plan={plan} />
      <CopyReminder person={person} />
    </>
  );
}

/** The weekly test comes before the session, unwarmed, so it stands above the start (WEEK-1). */
export function TestDay({ plan }: Pick<RemindersProps, "plan">) {
  const isToday = plan.week?.[0]?.items.some(({ technique }) => technique.startsWith("test-")) ?? false;
  if (!isToday) return null;
  return (
    <section class="card">
      <h2>Test day</h2>
      <p>Test first, before the session and before any warming up, the same way as last time.</p>
      <Button href="/tests?retest=weekly">Test now</Button>
    </section>
  );
}

/** Asked once, on a later day than the session. */
function NextDay({ person }: { readonly person: PersonRecord }) {
  const [score, setScore] = useState<number | null>(null);
  const date = today();
  const last = person.sessions.filter(({ day }) => day < date).at(-1);
  const isRecent = last !== undefined && daysBetween(last.day, date) <= 2;
  const isSaid =
    last !== undefined && person.pains.some(({ on, when }) => when === "next-day" && on > last.day);
  if (!isRecent || isSaid) return null;
  return (
    <section class="card">
      <h2>How is it after your last session?</h2>
      <ScoreScale
        legend="Pain today, from 0 to 10"
        name="next-day"
        value={score}
        low="no pain"
        high="the worst"
        onChange={setScore}
      />
      {score !== null && (
        <Button onClick={() => void record("pain-reported", { score, when: "next-day", session: last.id })}>
          Save {score}
        </Button>
      )}
    </section>
  );
}

function LevelUp({ person, plan }: RemindersProps) {
  const [put, setPut] = useState<ReadonlySet<TechniqueId>>(new Set());
  const planned = new Map(plan.session?.items.map(({ technique, level }) => [technique, level]));
  const offered = restrictionsOn(person, today(), catalogue).levelUpOffered.find(
    (technique) => !put.has(technique) && (planned.get(technique) ?? 3) < 3,
  );
  if (offered === undefined || plan.adaptations.includes("no-level-up")) return null;
  const level = (planned.get(offered) ?? 1) === 1 ? 2 : 3;
  const putAway = () => {
    setPut(new Set([...put, offered]));
  };
  return (
    <section class="card">
      <h2>Ready for a little more?</h2>
      <p>
        {nameOf(offered, person)} felt comfortable three times. You may go one step up, or stay. Both are
        fine.
      </p>
      <div class="row">
        <Button
          onClick={() =>
            void record("plan-edited", {
              day: today(),
              always: true,
              edit: { kind: "level", technique: offered, level },
            })
          }
        >
          One step up
        </Button>
        <Button kind="quiet" onClick={putAway}>
          Stay as it is
        </Button>
      </div>
    </section>
  );
}

/** A copy is the only thing that survives a lost phone. Reminded after five sessions, then every thirty days. */
function CopyReminder({ person }: { readonly person: PersonRecord }) {
  const { copySavedOn } = deviceSettings.value;
  const since = copySavedOn === null ? null : daysBetween(copySavedOn as ReturnType<typeof today>, today());
  const isDue = since === null ? person.sessionDays.length >= 5 : since >= 30;
  if (!isDue) return null;
  return (
    <section class="card">
      <h2>Keep a copy</h2>
      <p>Your journal lives on this device only. A browser may clear it, and a phone may be lost.</p>
      <Button href="/you/data">Save a copy</Button>
    </section>
  );
}
