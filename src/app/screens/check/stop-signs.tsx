import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import type { StopSign } from "#content";
import { stopSignTexts, stopTexts } from "#content/en/safety";
import { stopSigns } from "#engine/screening";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { mayHaveJournal } from "../../platform/kept-journal.ts";
import { openPerson, person } from "../../state/person.ts";
import { changeProfile } from "../../state/settings.ts";
import { HelpNumbers } from "./help-numbers.tsx";
import { StopSignAdvice } from "./stop-sign-picker.tsx";

/** Whom to ring, and all stop signs with what to do. Needs nothing to be known. */
export function StopSigns() {
  const [region, setRegion] = useRegion();
  return (
    <Screen title="When to stop" lead={stopTexts.spokenAtStart} {...cameFrom(useLocation().query["from"])}>
      <section class="card">
        <h2>Numbers to ring</h2>
        <HelpNumbers region={region} onRegion={setRegion} first="emergency" />
      </section>
      <Signs
        heading={stopTexts.seriousHeading}
        weight="serious"
        after={`${stopTexts.sessionEnds} ${stopTexts.classOut}`}
      />
      <Signs
        heading={stopTexts.tooMuchHeading}
        weight="too-much"
        after="The first time you are offered a gentler way. The second time this one is left out for at least a week."
      />
      <Notice>
        <p>{stopTexts.referred}</p>
      </Notice>
    </Screen>
  );
}

/** The way back: to the technique that led here, else to the list of pages that this one is in. */
function cameFrom(technique: string | undefined) {
  return technique !== undefined && /^[a-z][a-z0-9-]*$/.test(technique)
    ? ({ tab: "library", back: { href: `/library/${technique}`, label: "The technique" } } as const)
    : ({ tab: "you", back: { href: "/you", label: "You" } } as const);
}

interface SignsProps {
  readonly heading: string;
  readonly weight: "serious" | "too-much";
  readonly after: string;
}

function Signs({ heading, weight, after }: SignsProps) {
  return (
    <section class="stack">
      <h2>{heading}</h2>
      {stopSigns
        .filter((each) => each.weight === weight)
        .map(({ sign }) => (
          <WhatToDo key={sign} sign={sign} />
        ))}
      <p>{after}</p>
    </section>
  );
}

function WhatToDo({ sign }: { readonly sign: StopSign }) {
  return (
    <details class="card">
      <summary>{stopSignTexts[sign].name}</summary>
      <StopSignAdvice sign={sign} />
    </details>
  );
}

/** The region of the journal where there is one; else as long as the page is open. */
function useRegion(): readonly [string | undefined, (region: string) => void] {
  const [chosen, setChosen] = useState<string | undefined>();
  useEffect(() => {
    void mayHaveJournal().then((has) => (has ? openPerson() : undefined));
  }, []);
  const kept = person.value.kind === "open" && person.value.kept;
  const known = person.value.kind === "open" ? person.value.record.settings.region : undefined;
  const choose = (region: string) => {
    setChosen(region);
    if (kept) void changeProfile({ settings: { region } });
  };
  return [chosen ?? known, choose];
}
