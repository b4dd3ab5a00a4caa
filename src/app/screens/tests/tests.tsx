import { useLocation } from "preact-iso";
import type { PersonRecord } from "#engine";
import { WithPerson } from "../../parts/with-person.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { FreeTests } from "./free-tests.tsx";
import { QuickLooks } from "./quick-looks.tsx";
import { modeIn } from "./test-status.ts";
import { WeeklyTests } from "./weekly-tests.tsx";
import "./tests.css";

/** All tests: which are for this person, what is done already, and the honest choice to leave them out. */
export function Tests() {
  return (
    <WithPerson>
      {(person) =>
        isBlocked(screeningOf(person)) ? <BlockedNotice person={person} /> : <TestsFor person={person} />
      }
    </WithPerson>
  );
}

function TestsFor({ person }: { readonly person: PersonRecord }) {
  const { query } = useLocation();
  switch (modeIn(query)) {
    case "weekly":
      return <WeeklyTests person={person} />;
    case "quick":
      return <QuickLooks person={person} />;
    case "free":
      return <FreeTests person={person} />;
  }
}
