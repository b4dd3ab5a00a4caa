import { PaperEntry } from "../../parts/source-list.tsx";
import type { Knowledge } from "./load-knowledge.ts";

/** The articles, then the papers: those that were read, and those that nobody has confirmed yet. */
export function SourcesTopic({ knowledge }: { readonly knowledge: Knowledge }) {
  const papers = knowledge.papers.toSorted((a, b) => a.authors.localeCompare(b.authors));
  return (
    <>
      <section class="learn-group">
        <h2>The articles</h2>
        <p>
          Their techniques, figures and claims are all in here, in our own words. Lines are counted in the
          text as we kept it.
        </p>
        <ul class="list-plain stack">
          {knowledge.articles.map(({ id, title, lines }) => (
            <li class="card learn-entry" id={id} key={id}>
              <h3>
                {id}: {title}
              </h3>
              <p class="small soft">{lines} lines</p>
            </li>
          ))}
        </ul>
      </section>
      <PaperGroup title="Studies that we read" papers={papers.filter(({ read }) => read)} />
      <PaperGroup title="Studies still to be confirmed" papers={papers.filter(({ read }) => !read)} />
    </>
  );
}

interface PaperGroupProps {
  readonly title: string;
  readonly papers: Knowledge["papers"];
}

function PaperGroup({ title, papers }: PaperGroupProps) {
  if (papers.length === 0) return null;
  return (
    <section class="learn-group">
      <h2>{title}</h2>
      <ul class="list-plain stack">
        {papers.map((paper) => (
          <li class="card learn-entry" id={paper.id} key={paper.id}>
            <PaperEntry paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}
