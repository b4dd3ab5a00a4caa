import type { PersonRecord } from "#engine";
import type { Verdict } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { screenOf } from "./screen-of.ts";
import { verdictWords } from "./verdict-words.ts";

interface VerdictListProps {
  readonly verdicts: readonly Verdict[];
  readonly person: PersonRecord;
  readonly units: SettingsInForce["units"];
}

/** What history says, and what to do about it. */
export function VerdictList({ verdicts, person, units }: VerdictListProps) {
  return (
    <>
      {verdictWords(verdicts, units).map(({ verdict, headline, lines, body }) => (
        <Notice key={`${headline}${lines.join()}`} kind={isPause(verdict) ? "tension" : "calm"}>
          <h2>{headline}</h2>
          {lines.length > 0 && (
            <ul class="list-plain stack verdict-lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p>{body}</p>
          <WhatToDo verdict={verdict} blocked={isBlocked(screeningOf(person))} />
        </Notice>
      ))}
    </>
  );
}

function isPause({ code }: Verdict): boolean {
  return code === "rising-pain" || code === "lasting-pain";
}

function WhatToDo({ verdict, blocked }: { readonly verdict: Verdict; readonly blocked: boolean }) {
  switch (verdict.code) {
    case "rising-pain":
      return (
        <p class="row verdict-actions">
          <Button href="/check/summary">Summary for a clinician</Button>
          <Button href="/check">Look at the safety check</Button>
        </p>
      );
    case "no-change":
      return (
        <p class="row verdict-actions">
          {!blocked && <Button href="/today/change">Change the plan</Button>}
          <Button href="/library">Other techniques</Button>
          <Button href="/check/summary">Summary for a clinician</Button>
        </p>
      );
    case "turned-negative":
      return <p>Your plan takes this up by itself.</p>;
    case "lasting-pain":
      return (
        <p class="row verdict-actions">
          <Button href={`/check?edit=${screenOf(verdict.ask)}`}>Answer it in the safety check</Button>
          <Button href="/check/summary">Summary for a clinician</Button>
        </p>
      );
  }
}
