import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { TechniqueId } from "#content";
import type { PersonRecord, Plan } from "#engine";
import { playableAlone } from "#engine/planning";
import type { PlannedSession } from "#events";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { catalogue, currentProfile, minutesIn, planOf, questions } from "../../state/plan.ts";
import { nameOf } from "../../state/names.ts";
import { today } from "../../state/today.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { ShortCheck } from "../check/short-check.tsx";
import { GetReady } from "./get-ready.tsx";

/** What would be played now, by today's plan or as the one technique of the address. */
export interface Offer {
  readonly kind: "planned" | "single";
  readonly session: PlannedSession | null;
  readonly plan: Plan;
}

/** The short check, then a look at what is to come, then the tap that starts. */
export function BeforeSession({ person }: { readonly person: PersonRecord }) {
  const { query, route } = useLocation();
  const [checked, setChecked] = useState(false);
  // The short check looks at what was offered when it began: its own answers may take that away, and it says why.
  const [first] = useState(() => offerFor(person, query));
  const offer = checked ? offerFor(person, query) : first;
  const blocked = isBlocked(screeningOf(person));
  if (offer.session === null || offer.session.items.length === 0 || (checked && blocked))
    return blocked ? (
      <BlockedNotice person={person} />
    ) : (
      <NothingToPlay technique={query["technique"]} person={person} />
    );
  if (!checked) {
    return (
      <ShortCheck
        record={person}
        plan={{ session: offer.session }}
        onGo={() => {
          setChecked(true);
        }}
        onCancel={() => {
          route("/today");
        }}
      />
    );
  }
  return <GetReady person={person} offer={{ ...offer, session: offer.session }} />;
}

function offerFor(person: PersonRecord, query: Readonly<Record<string, string>>): Offer {
  const minutes = minutesIn(query);
  const plan = planOf(person, minutes);
  const technique = query["technique"];
  if (technique === undefined) return { kind: "planned", session: plan.session, plan };
  const alone = playableAlone(
    currentProfile(person, minutes, today()),
    catalogue,
    questions,
    technique as TechniqueId,
  );
  return { kind: "single", session: alone.ok ? alone.value : null, plan };
}

function NothingToPlay({
  technique,
  person,
}: {
  readonly technique: string | undefined;
  readonly person: PersonRecord;
}) {
  if (technique === undefined) {
    return (
      <Screen
        title="Nothing to do right now"
        actions={
          <Button kind="primary" href="/today">
            Back to Today
          </Button>
        }
      >
        <p>Today’s plan is empty. Today says why.</p>
      </Screen>
    );
  }
  return (
    <Screen
      title="Not for you today"
      actions={
        <Button kind="primary" href={`/library/${technique}`}>
          Read why
        </Button>
      }
    >
      <p>{nameOf(technique, person)} cannot be started now. Its page says what stands in the way.</p>
    </Screen>
  );
}
