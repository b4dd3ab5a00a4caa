import { stopSignTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { daySoFar } from "#engine/progress";
import type { LaterCheck } from "#engine/progress";
import { Notice } from "../../parts/notice.tsx";
import { dayWords } from "../../state/day-words.ts";
import { nameOf } from "../../state/names.ts";
import { catalogue } from "../../state/plan.ts";
import { today } from "../../state/today.ts";
import { minutesInWords } from "./group-items.ts";

/** What has happened today, and what that leaves of the day. Nothing on a day that has not begun. */
export function DaySoFarCard({ person }: { readonly person: PersonRecord }) {
  const { sessions, told, goesOn } = daySoFar(person, today(), catalogue);
  const seconds = sessions.reduce((sum, session) => sum + session.seconds, 0);
  return (
    <>
      {told.length > 0 && <StoppedToday told={told} isRest={goesOn === "rest"} person={person} />}
      {told.length === 0 && goesOn === "rest" && (
        <Notice kind="tension">Pain is up today, so what is left of the day is for rest.</Notice>
      )}
      {goesOn === "again" && (
        <Notice>
          <strong>Done for today: {minutesInWords(seconds)}.</strong> Nothing more is needed. Another session
          is your own choice.
        </Notice>
      )}
    </>
  );
}

interface StoppedTodayProps {
  readonly told: readonly LaterCheck[];
  readonly isRest: boolean;
  readonly person: PersonRecord;
}

function StoppedToday({ told, isRest, person }: StoppedTodayProps) {
  return (
    <section class="card" aria-labelledby="stopped-today">
      <h2 id="stopped-today">You stopped today, and that was right</h2>
      <ul class="stack">
        {told.map(({ what, sign, from }) => (
          <li key={what}>
            {sign !== null && `${stopSignTexts[sign].name}: `}
            {nameOf(what, person)} is left out. You are asked about it again from {dayWords(from)}.
          </li>
        ))}
      </ul>
      {told.some(({ kind }) => kind === "serious") && <p>Harder forms of the same wait too.</p>}
      {isRest && <p>What is left of today is for rest.</p>}
    </section>
  );
}
