import { useEffect, useState } from "preact/hooks";
import type { JournalStatus } from "#journal";
import { Button } from "../../parts/button.tsx";
import { missingWithoutSecureContext } from "../../platform/secure-context.ts";
import { worksOffline } from "../../platform/service-worker-client.ts";
import { askToPersist, readPersistence, storageEstimate } from "../../platform/storage-persistence.ts";
import type { Persistence } from "../../platform/storage-persistence.ts";
import { bytesWords, entries } from "../../state/journal-files.ts";
import { openedJournal } from "../../state/person.ts";
import { listWords } from "../../state/words.ts";

/** Where things are, whether they stay, and whether the app opens without a connection. */
export function OnThisDevice({ kept }: { readonly kept: boolean }) {
  return (
    <section class="card">
      <h2>On this device</h2>
      <JournalLine kept={kept} />
      <OfflineLine />
      {kept && <PersistenceLine />}
    </section>
  );
}

function JournalLine({ kept }: { readonly kept: boolean }) {
  const [status, setStatus] = useState<JournalStatus | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void openedJournal().then((opened) => {
      setStatus(opened?.journal.status ?? null);
    });
    void storageEstimate().then((estimate) => {
      setUsed(estimate?.usedBytes ?? null);
    });
  }, [kept]);
  if (!kept) return <p>Nothing of you is stored here yet.</p>;
  return (
    <>
      <p>
        {status === null ? "Your journal." : `${entries(status.count)} in your journal.`}
        {used !== null && ` App and journal together take about ${bytesWords(used)}.`}
      </p>
      {status !== null && status.foreign > 0 && (
        <p>
          {entries(status.foreign)} made by a newer version of the app: kept, and passed on with every copy.
        </p>
      )}
      {status !== null && status.faulty > 0 && (
        <p>{entries(status.faulty)} cannot be read: kept on this device, but not part of a copy.</p>
      )}
    </>
  );
}

function OfflineLine() {
  const missing = missingWithoutSecureContext();
  if (missing.length > 0) {
    return (
      <p>
        This address is not secure: it does not begin with https. So the browser does not allow{" "}
        {listWords(missing)}. Everything else works. Open the app at an https address to have it all.
      </p>
    );
  }
  return (
    <p>
      {worksOffline.value
        ? "The app is on this device, too: it opens without a connection."
        : "The app itself is not on this device yet, so it needs a connection to open. It is fetched quietly; look again in a moment."}
    </p>
  );
}

const persistenceWords: Readonly<Record<Persistence, string>> = {
  kept: "The browser has promised not to clear it by itself.",
  "may-be-cleared":
    "The browser may clear it by itself, when room runs short or after weeks without a visit. You can ask it not to. Some browsers ask you back, some decide by how often you come.",
  unknown: "This browser does not say whether it may clear it by itself. A copy is the safe way.",
};

function PersistenceLine() {
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void readPersistence().then(setPersistence);
  }, []);
  if (persistence === null) return null;
  return (
    <>
      <p role="status">
        {asked && persistence === "may-be-cleared"
          ? "The browser said no for now. It may say yes when you come more often, or once the app is installed. Until then, keep a copy."
          : persistenceWords[persistence]}
      </p>
      {persistence === "may-be-cleared" && !asked && (
        <p>
          <Button
            onClick={() =>
              void askToPersist().then((answer) => {
                setPersistence(answer);
                setAsked(true);
              })
            }
          >
            Ask the browser to keep it
          </Button>
        </p>
      )}
    </>
  );
}
