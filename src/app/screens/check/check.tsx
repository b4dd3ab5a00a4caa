import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import { WithPerson } from "../../parts/with-person.tsx";
import { mayHaveJournal } from "../../platform/kept-journal.ts";
import { CheckFlow } from "./check-flow.tsx";
import { readDraft } from "./check-draft-storage.ts";
import { WithModule } from "../../parts/with-module.tsx";
import { Opening } from "../../parts/opening.tsx";

/**
 * The safety check. Somebody new sees the first question at once, without journal or engine; with answers in the
 * journal there are those, to be changed.
 */
export function Check() {
  const found = useFoundJournal();
  if (found === null) return <Opening />;
  if (!found) return <CheckFlow record={null} initial={readDraft()} />;
  return <WithPerson>{(record) => <CheckOf record={record} />}</WithPerson>;
}

function CheckOf({ record }: { readonly record: PersonRecord }) {
  const { query } = useLocation();
  if (record.safetyCheckedOn === null) return <CheckFlow record={record} initial={readDraft()} />;
  return (
    <WithModule load={loadReopened}>
      {({ CheckReopened }) => <CheckReopened record={record} query={query} />}
    </WithModule>
  );
}

const loadReopened = () => import("./check-reopened.tsx");

/** Null while the browser is asked. */
function useFoundJournal(): boolean | null {
  const [found, setFound] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void mayHaveJournal().then((has) => {
      if (current) setFound(has);
    });
    return () => {
      current = false;
    };
  }, []);
  return found;
}
