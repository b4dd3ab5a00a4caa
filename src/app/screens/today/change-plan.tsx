import { useLocation } from "preact-iso";
import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import type { PlanEdit } from "#events";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
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
import type { ItemGroup } from "./group-items.ts";
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
  const [said, setSaid] = useState<Said | null>(null);
  const minutes = minutesIn(query);
  const { session } = planOf(person, minutes);
  const date = today();
  const edit = async (change: PlanEdit, words: string, at: number) => {
    const saved = await record("plan-edited", { day: date, always: lasting === "always", edit: change });
    if (saved) setSaid({ words, at, takesFocus: takesControlAway(change) });
  };
  const last = person.edits.findLast(({ on, always }) => always || on === date);
  const groups = groupItems(session?.items ?? []);
  const undo = () => {
    if (last === undefined || said === null) return;
    void retract(last.event).then((done) => {
      if (done) setSaid({ words: "Taken back.", at: said.at, takesFocus: true });
    });
  };
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
      <EditList
        groups={groups}
        person={person}
        minutes={minutes}
        onEdit={edit}
        said={said}
        onUndo={last === undefined ? null : undo}
      />
      <AddTechnique
        person={person}
        minutes={minutes}
        onEdit={(change, words) => void edit(change, words, groups.length)}
      />
      {person.edits.length > 0 && (
        <Button
          onClick={() =>
            void edit(
              { kind: "reset" },
              lasting === "always" ? "All your changes are gone." : "Today is as planned again.",
              groups.length,
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

interface EditListProps {
  readonly groups: readonly ItemGroup[];
  readonly person: PersonRecord;
  readonly minutes: number | undefined;
  readonly onEdit: (change: PlanEdit, words: string, at: number) => Promise<void>;
  readonly said: Said | null;
  readonly onUndo: (() => void) | null;
}

/** The techniques in order, and among them, in its place, what was just changed. */
function EditList({ groups, person, minutes, onEdit, said, onUndo }: EditListProps) {
  const place = Math.min(said?.at ?? 0, groups.length);
  const confirmation = said !== null && (
    <li class="card">
      <EditSaid said={said} onUndo={onUndo} />
    </li>
  );
  return (
    <ol class="list-plain stack">
      {groups.map((group, at) => (
        <Fragment key={group.technique}>
          {at === place && confirmation}
          <li class="card">
            <EditRow
              group={group}
              person={person}
              minutes={minutes}
              before={groups[at - 1] ?? null}
              after={groups[at + 1] ?? null}
              onEdit={(change, words) => void onEdit(change, words, at)}
            />
          </li>
        </Fragment>
      ))}
      {place === groups.length && confirmation}
    </ol>
  );
}

/** What was just changed, told where it was changed. */
interface Said {
  readonly words: string;
  /** Place in the list; behind the last one for what stands below it. */
  readonly at: number;
  readonly takesFocus: boolean;
}

/** Whether the button that was used is gone with the change. */
function takesControlAway({ kind }: PlanEdit): boolean {
  return kind === "remove" || kind === "swap" || kind === "reset";
}

interface EditSaidProps {
  readonly said: Said;
  readonly onUndo: (() => void) | null;
}

/** What was just changed, and the way back. Focus comes here where it would be lost. */
function EditSaid({ said, onUndo }: EditSaidProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said.takesFocus || document.activeElement === document.body) words.current?.focus();
  }, [said]);
  return (
    <div class="row row-spread">
      <p ref={words} tabIndex={-1} role="status">
        {said.words}
      </p>
      {onUndo !== null && (
        <Button kind="quiet" onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
