import type { DisagreementFacts } from "#content";
import { PaperList, SourceList } from "../../parts/source-list.tsx";
import type { Knowledge } from "./load-knowledge.ts";

export function DisagreementsTopic({ knowledge }: { readonly knowledge: Knowledge }) {
  return (
    <>
      {knowledge.disagreements.map((disagreement) => (
        <DisagreementEntry key={disagreement.id} disagreement={disagreement} knowledge={knowledge} />
      ))}
    </>
  );
}

interface DisagreementEntryProps {
  readonly disagreement: DisagreementFacts;
  readonly knowledge: Knowledge;
}

function DisagreementEntry({ disagreement, knowledge }: DisagreementEntryProps) {
  const text = knowledge.disagreementTexts[disagreement.id];
  if (text === undefined) return null;
  return (
    <article class="card learn-entry" id={disagreement.id}>
      <h2>{text.question}</h2>
      <dl class="learn-says">
        {disagreement.sides.map(({ source }) => (
          <div key={source}>
            <dt>{source}</dt>
            <dd>{text.says[source] ?? "Says nothing of it."}</dd>
          </div>
        ))}
      </dl>
      <h3>Which way we go</h3>
      <p>{text.weGo}</p>
      <PaperList ids={disagreement.papers} papers={knowledge.papers} />
      <SourceList refs={disagreement.sides.map(({ ref }) => ref)} papers={knowledge.papers} />
    </article>
  );
}
