import { useId, useRef, useState } from "preact/hooks";
import { Notice } from "../../parts/notice.tsx";
import { entries, reviewImport } from "../../state/journal-files.ts";
import type { ImportReview } from "../../state/journal-files.ts";
import { openedJournal } from "../../state/person.ts";
import { ImportPreview } from "./import-preview.tsx";

type Stage =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "looked"; readonly name: string; readonly review: ImportReview }
  | { readonly kind: "done"; readonly added: number };

/** Takes a copy in: what it would do is told first, and nothing that is here is ever overwritten. */
export function BringBack() {
  const [stage, setStage] = useState<Stage>({ kind: "none" });
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons of the preview go away, and focus must not go with them.
  const leavePreview = (next: Stage) => {
    setStage(next);
    heading.current?.focus();
  };
  const look = (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    setStage({ kind: "reading" });
    void lookAt(file).then(setStage);
  };
  const bringIn = (review: ImportReview) => {
    if (review.kind !== "journal") return;
    leavePreview({ kind: "reading" });
    void takeIn(review.fresh).then(setStage);
  };
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        Bring a copy back
      </h2>
      <p>
        Choose a copy that you saved here or on another device. You see what is in it before anything happens.
        What is on this device is never overwritten.
      </p>
      <FileField onFile={look} />
      <div role="status">
        {stage.kind === "reading" && <p>Reading…</p>}
        {stage.kind === "failed" && <Notice kind="tension">{stage.words}</Notice>}
        {stage.kind === "done" && (
          <Notice>
            {stage.added === 1 ? "1 entry is" : `${entries(stage.added)} are`} in your journal now.
          </Notice>
        )}
      </div>
      {stage.kind === "looked" && (
        <ImportPreview
          name={stage.name}
          review={stage.review}
          onImport={() => {
            bringIn(stage.review);
          }}
          onLeave={() => {
            leavePreview({ kind: "none" });
          }}
        />
      )}
    </section>
  );
}

function FileField({ onFile }: { readonly onFile: (file: File | null | undefined) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? "drop-place drop-place-over" : "drop-place"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer?.files.item(0));
      }}
    >
      <label for={id}>A journal file</label>
      <input
        id={id}
        class="file-input"
        type="file"
        onChange={(event) => {
          onFile(event.currentTarget.files?.item(0));
          // So that the same file can be chosen again.
          event.currentTarget.value = "";
        }}
      />
      <p class="soft small">or drop it here</p>
    </div>
  );
}

/** Far more than a life's journal; larger files would only stall the page. */
const mostBytes = 300_000_000;

async function lookAt(file: File): Promise<Stage> {
  if (file.size > mostBytes) return { kind: "failed", words: `“${file.name}” is too large for a journal.` };
  const text = await readText(file);
  if (text === null)
    return { kind: "failed", words: `“${file.name}” could not be read. Nothing was changed.` };
  const contents = await (await openedJournal())?.contents();
  if (contents === undefined) return { kind: "failed", words: "The journal does not open." };
  if (!contents.ok) return { kind: "failed", words: contents.error };
  return { kind: "looked", name: file.name, review: reviewImport(text, contents.value.kept) };
}

/** Null for a file that is gone or locked, and for a folder. */
async function readText(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

type Fresh = Extract<ImportReview, { kind: "journal" }>["fresh"];

async function takeIn(fresh: Fresh): Promise<Stage> {
  const imported = await (await openedJournal())?.importEvents(fresh);
  if (imported === undefined) return { kind: "failed", words: "The journal does not open." };
  return imported.ok
    ? { kind: "done", added: imported.value.added }
    : { kind: "failed", words: imported.error };
}
