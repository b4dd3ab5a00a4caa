import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { entries, importWords } from "../../state/journal-files.ts";
import type { ImportReview } from "../../state/journal-files.ts";

interface ImportPreviewProps {
  readonly name: string;
  readonly review: ImportReview;
  readonly onImport: () => void;
  readonly onLeave: () => void;
}

/** What is in a chosen file, before anything is taken in. */
export function ImportPreview({ name, review, onImport, onLeave }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [review]);
  const fresh = review.kind === "journal" ? review.counts.fresh : 0;
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {review.kind === "journal" ? `What is in “${name}”` : `“${name}” cannot be brought in`}
      </h3>
      <Findings review={review} />
      <div class="row">
        {fresh > 0 && <Button onClick={onImport}>Bring in {entries(fresh)}</Button>}
        <Button kind="quiet" onClick={onLeave}>
          {fresh > 0 ? "Leave it" : "Close"}
        </Button>
      </div>
    </div>
  );
}

function Findings({ review }: { readonly review: ImportReview }) {
  switch (review.kind) {
    case "no-journal":
      return (
        <p>
          This is no journal of this app. A journal is a file whose name usually begins with
          “unclench-journal” and ends with “.jsonl”. A table (CSV) cannot be brought back. Nothing was
          changed.
        </p>
      );
    case "newer":
      return (
        <p>
          A newer version of the app made this file, and this version cannot read it. Load this page again to
          get the newer version, then choose the file once more. Nothing was changed.
        </p>
      );
    case "journal":
      return (
        <>
          <ul>
            {importWords(review.counts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Faults faults={review.faults} />
        </>
      );
  }
}

const faultsShown = 50;

function Faults({ faults }: Pick<Extract<ImportReview, { kind: "journal" }>, "faults">) {
  if (faults.length === 0) return null;
  return (
    <details open={faults.length <= 5}>
      <summary>Lines that are not right</summary>
      <ul>
        {faults.slice(0, faultsShown).map(({ line, reason }) => (
          <li key={`${String(line)} ${reason}`}>
            Line {line}: {reason}
          </li>
        ))}
      </ul>
      {faults.length > faultsShown && <p>And {faults.length - faultsShown} more.</p>}
    </details>
  );
}
