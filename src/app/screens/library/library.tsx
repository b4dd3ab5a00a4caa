import { useLocation } from "preact-iso";
import { useRef } from "preact/hooks";
import type { Muscle } from "#content";
import { techniqueNames, testNames } from "#content/en/names";
import { muscles } from "#content/techniques";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { catalogue } from "../../state/catalogue.ts";
import type { PersonView } from "../../state/person-view.ts";
import { usePersonView } from "../../state/use-person-view.ts";
import { FilterForm } from "./filter-form.tsx";
import { groupWords } from "./group-words.ts";
import { LibraryEntry } from "./library-entry.tsx";
import { filterLibrary, filtersFrom, libraryAddress, libraryGroups, noFilters } from "./library-filters.ts";
import type { LibraryItem } from "./library-item.ts";
import { ownItem, techniqueItem, testItem } from "./library-item.ts";
import "./library.css";

/** Everything there is to do, readable by anyone; what is known of a person only adds to it. */
export function Library() {
  const { query, route } = useLocation();
  const view = usePersonView(catalogue);
  const status = useRef<HTMLParagraphElement>(null);
  const filters = filtersFrom(query, muscles);
  const owned = view?.owned ?? null;
  const items = itemsFor(view);
  const found = filterLibrary(items, filters, owned);
  // The button that is used goes away, so focus goes to the count that it changes.
  const showEverything = () => {
    route(libraryAddress(noFilters));
    status.current?.focus();
  };
  return (
    <Screen title="Library" tab="library">
      <Standing view={view} />
      <FilterForm
        filters={filters}
        muscles={workedMuscles}
        knowsThings={owned !== null}
        onChange={(changed) => {
          route(libraryAddress(changed));
        }}
        onReset={found.length === 0 ? null : showEverything}
      />
      <p class="soft" role="status" ref={status} tabIndex={-1}>
        {countWords(found.length, items.length)}
      </p>
      {found.length === 0 ? (
        <div class="card">
          <p>Nothing here fits all of that. Loosen one thing, or start again.</p>
          <Button onClick={showEverything}>Show everything</Button>
        </div>
      ) : (
        libraryGroups.map((group) => (
          <Group
            key={group}
            title={groupWords[group]}
            items={found.filter((item) => item.group === group)}
            view={view}
          />
        ))
      )}
      <nav class="row" aria-label="More to read">
        <Button href="/learn">What is known, and what is not</Button>
        <Button href="/you/own">Techniques of your own</Button>
      </nav>
    </Screen>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly LibraryItem[];
  readonly view: PersonView | null | undefined;
}

function Group({ title, items, view }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul class="list-plain list-lines">
        {items.map((item) => (
          <LibraryEntry key={item.id} item={item} out={view?.whyOut(item) ?? null} />
        ))}
      </ul>
    </section>
  );
}

/** Reading is for everybody; why nothing can be started is said once, at the top. */
function Standing({ view }: { readonly view: PersonView | null | undefined }) {
  if (view === undefined) return null;
  if (view?.blocked === true && !view.unchecked)
    return (
      <Notice>
        <p>You can read everything here. Starting waits, because of your answers to the safety check.</p>
        <a class="button button-quiet" href="/check/result">
          See what they mean
        </a>
      </Notice>
    );
  if (view?.unchecked === false) return null;
  return <p>Read as much as you like. Before you start anything, the safety check comes first.</p>;
}

const workedMuscles: readonly Muscle[] = muscles.filter((muscle) =>
  [...catalogue.techniques, ...catalogue.tests].some((each) => each.muscles.includes(muscle)),
);

function itemsFor(view: PersonView | null | undefined): readonly LibraryItem[] {
  return [
    ...catalogue.techniques.map((technique) =>
      techniqueItem(technique, techniqueNames[technique.id], view?.levelOf(technique.id) ?? 1),
    ),
    ...(view?.record.own ?? []).map(ownItem),
    ...catalogue.tests.map((test) => testItem(test, testNames[test.id])),
  ];
}

function countWords(found: number, all: number): string {
  if (found === all) return `${String(all)} techniques and tests`;
  if (found === 0) return `None of ${String(all)} fits`;
  return found === 1 ? `1 of ${String(all)} fits` : `${String(found)} of ${String(all)} fit`;
}
