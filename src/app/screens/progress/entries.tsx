import { useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import type { HistoryRow } from "#journal";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { dayWords } from "../../state/day-words.ts";
import { settingsOf } from "../../state/settings.ts";
import { entryFilters, filterRows, groupByDay, readable } from "./entry-list.ts";
import type { EntryFilter } from "./entry-list.ts";
import { EntryRow } from "./entry-row.tsx";
import type { WordsContext } from "./entry-words.ts";
import { Done, useAmending } from "./use-amending.tsx";
import { useHistory } from "./use-history.ts";
import "./progress.css";

/** Everything in the journal, newest first, to look back at, put right or take back. */
export function Entries() {
  return <WithPerson>{(person, kept) => <EntriesPage person={person} kept={kept} />}</WithPerson>;
}

const pageSize = 40;

function EntriesPage({ person, kept }: { readonly person: PersonRecord; readonly kept: boolean }) {
  const [filter, setFilter] = useState<EntryFilter>("main");
  const [pages, setPages] = useState(1);
  const amending = useAmending();
  const history = useHistory(person);
  const rows = history.kind === "read" ? filterRows(history.rows, filter) : [];
  const shown = rows.slice(0, pages * pageSize);
  const context = history.kind === "read" ? contextOf(history.rows, person) : null;
  return (
    <Screen title="All entries" back={{ href: "/progress", label: "Progress" }} tab="progress">
      <p>
        Nothing is ever rubbed out. What you take back stays in the list and no longer counts; you can put it
        back at any time.
      </p>
      <SelectField
        label="Show"
        options={entryFilters}
        value={filter}
        onChange={(value) => {
          setFilter(entryFilters.find((each) => each.value === value)?.value ?? "main");
          setPages(1);
        }}
      />
      {history.kind === "reading" && <p aria-busy="true">Reading your journal…</p>}
      {history.kind === "failed" && (
        <Notice kind="tension" announce="alert">
          {history.words}
        </Notice>
      )}
      {history.kind === "read" && rows.length === 0 && (
        <p>{kept ? "There is nothing of this kind." : "Your journal is empty so far."}</p>
      )}
      {context !== null &&
        groupByDay(shown).map(({ day, rows: own }) => (
          <section class="card" key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{dayWords(day)}</h2>
            <ul class="list-plain list-lines entry-list">
              {own.map((row) => (
                <EntryRow key={row.event.id} row={row} context={context} amending={amending} />
              ))}
            </ul>
          </section>
        ))}
      <More shown={shown.length} all={rows.length} onMore={() => setPages(pages + 1)} />
      <Done amending={amending} />
    </Screen>
  );
}

interface MoreProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

function More({ shown, all, onMore }: MoreProps) {
  if (all === 0) return null;
  return (
    <div class="stack">
      <p class="soft small" role="status">
        {shown} of {all} shown.
      </p>
      {shown < all && (
        <div>
          <Button onClick={onMore}>Show earlier entries</Button>
        </div>
      )}
    </div>
  );
}

function contextOf(rows: readonly HistoryRow[], person: PersonRecord): WordsContext {
  const byId = new Map<string, HistoryRow>(rows.map((row) => [row.event.id, row]));
  return {
    person,
    units: settingsOf(person).units,
    eventOf: (id) => {
      const row = byId.get(id);
      return row === undefined ? null : readable(row);
    },
  };
}
