import type { Paper, PaperId, SourceRef } from "#content";
import { paperAddress, paperWords, sourceAddress, sourceWords } from "../state/source-words.ts";

/** Where something comes from: each place once, as a link to the page of sources. */
export function SourceList({
  refs,
  papers = [],
}: {
  readonly refs: readonly SourceRef[];
  readonly papers?: readonly Paper[];
}) {
  const distinct = [...new Set(refs)];
  if (distinct.length === 0) return null;
  return (
    <ul class="list-plain row source-list" aria-label="Sources">
      {distinct.map((ref) => {
        const address = sourceAddress(ref);
        return (
          <li key={ref}>
            {address === null ? (
              <span class="mark">{sourceWords(ref)}</span>
            ) : (
              <a class="chip-link" href={address}>
                {sourceWords(ref, papers)}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Papers with what they found; those that nobody has read yet are marked. */
export function PaperList({
  ids,
  papers,
}: {
  readonly ids: readonly PaperId[];
  readonly papers: readonly Paper[];
}) {
  const found = ids.flatMap((id) => papers.find((paper) => paper.id === id) ?? []);
  if (found.length === 0) return null;
  return (
    <details>
      <summary>{found.length === 1 ? "The study" : `The ${String(found.length)} studies`}</summary>
      <ul class="stack list-plain">
        {found.map((paper) => (
          <li key={paper.id}>
            <PaperEntry paper={paper} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function PaperEntry({ paper }: { readonly paper: Paper }) {
  const address = paperAddress(paper.locator);
  return (
    <>
      <p>
        <strong>{paperWords(paper)}.</strong> <cite>{paper.title}</cite>
      </p>
      <p>{paper.finding}</p>
      <p class="small soft row paper-locator">
        {address === null ? (
          <span>{paper.locator}</span>
        ) : (
          <a class="chip-link" href={address} rel="noreferrer">
            {paper.locator} <span class="hidden-visually">(another site)</span>
            <span aria-hidden="true">↗</span>
          </a>
        )}
        {!paper.read && <span class="mark">Not read by us yet</span>}
      </p>
    </>
  );
}
