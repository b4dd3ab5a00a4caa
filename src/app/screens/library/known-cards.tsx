import type { Paper, TechniqueFacts, TechniqueText } from "#content";
import { GradeMark } from "../../parts/marks.tsx";
import { PaperList, SourceList } from "../../parts/source-list.tsx";

interface KnownCardsProps {
  readonly technique: Pick<TechniqueFacts, "evidence" | "sources"> & {
    readonly disagreements?: readonly string[];
  };
  readonly text: Pick<TechniqueText, "known" | "differ">;
  readonly papers: readonly Paper[];
}

/** What is known, how surely, and where the sources do not agree. */
export function KnownCards({ technique, text, papers }: KnownCardsProps) {
  return (
    <>
      <section class="card">
        <h2>What is known</h2>
        <p>
          <GradeMark grade={technique.evidence.grade} />
        </p>
        <p>{text.known}</p>
        <PaperList ids={technique.evidence.papers} papers={papers} />
      </section>
      {text.differ !== "" && (
        <section class="card">
          <h2>Where sources differ</h2>
          <p>{text.differ}</p>
          {(technique.disagreements?.length ?? 0) > 0 && (
            <p>
              <a
                class="button button-quiet"
                href={`/learn/sources-disagree#${technique.disagreements?.[0] ?? ""}`}
              >
                More on where they disagree
              </a>
            </p>
          )}
        </section>
      )}
      <section class="card">
        <h2>Where it is described</h2>
        <SourceList refs={technique.sources} papers={papers} />
      </section>
    </>
  );
}
