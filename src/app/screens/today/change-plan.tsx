import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import type { PlanEdit } from "#events";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { record, retract } from "../../state/person.ts";
import { minutesIn, planOf } from "../../state/plan.ts";
import { today } from "../../state/today.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { AddTechnique } from "./add-technique.tsx";
import { EditRow } from "./edit-row.tsx";
import { groupItems, minutesInWords } from "./group-items.ts";
import "./today.css";

/** The person's own changes of the plan, within the safe limits. */
export function ChangePlan() {
  return (
    <WithPerson>
      {(person) =>
        isBlocked(screeningOf(person)) ? (
          <BlockedNotice person={person} />
        ) : (
          <ChangePlanPage person={person} />
        )
      }
    </WithPerson>
  );
}

type Lasting = "today" | "always";

function ChangePlanPage({ person }: { readonly person: PersonRecord }) {
  const { query } = useLocation();
  const [lasting, setLasting] = useState<Lasting>("today");
  const [said, setSaid] = useState<string | null>(null);
  const minutes = minutesIn(query);
  const { session } = planOf(person, minutes);
  const date = today();
  const edit = async (change: PlanEdit, words: string) => {
    const saved = await record("plan-edited", { day: date, always: lasting === "always", edit: change });
    if (saved) setSaid(words);
  };
  const last = person.edits.findLast(({ on, always }) => always || on === date);
  const groups = groupItems(session?.items ?? []);
  return (
    <Screen
      title="Change the plan"
      kicker={session === null ? "" : `${minutesInWords(session.seconds)}, within your time`}
      back={{ href: minutes === undefined ? "/today" : `/today?minutes=${String(minutes)}`, label: "Today" }}
      actions={
        <Button kind="primary" href={minutes === undefined ? "/today" : `/today?minutes=${String(minutes)}`}>
          Done
        </Button>
      }
    >
      <Choices
        legend="A change is meant for"
        name="lasting"
        row
        choices={[
          { value: "today", label: "Today" },
          { value: "always", label: "Every time" },
        ]}
        value={lasting}
        onChange={setLasting}
      />
      {said !== null && (
        <EditSaid
          words={said}
          onUndo={
            last === undefined
              ? null
              : () => void retract(last.event).then((done) => done && setSaid("Taken back."))
          }
        />
      )}
      <ol class="list-plain stack">
        {groups.map((group, at) => (
          <li class="card" key={group.technique}>
            <EditRow
              group={group}
              person={person}
              minutes={minutes}
              before={groups[at - 1] ?? null}
              after={groups[at + 1] ?? null}
              onEdit={(change, words) => void edit(change, words)}
            />
          </li>
        ))}
      </ol>
      <AddTechnique person={person} minutes={minutes} onEdit={(change, words) => void edit(change, words)} />
      {person.edits.length > 0 && (
        <Button
          onClick={() =>
            void edit(
              { kind: "reset" },
              lasting === "always" ? "All your changes are gone." : "Today is as planned again.",
            )
          }
        >
          Back to the plan as it was made
        </Button>
      )}
      <p class="soft small">
        Whatever you change, your safety check, the limits on pressure and holds, and your time still count. A
        wish that does not fit today is left out and named on Today.
      </p>
    </Screen>
  );
}

interface EditSaidProps {
  readonly words: string;
  readonly onUndo: (() => void) | null;
}

/** What was just changed, and the way back. */
function EditSaid({ words, onUndo }: EditSaidProps) {
  return (
    <Notice announce="status">
      <span class="row row-spread">
        {words}
        {onUndo !== null && (
          <Button kind="quiet" onClick={onUndo}>
            Undo
          </Button>
        )}
      </span>
    </Notice>
  );
}
