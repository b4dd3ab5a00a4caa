import type { ClaimFacts, Grade } from "#content";
import { GradeMark } from "../../parts/marks.tsx";
import { PaperList, SourceList } from "../../parts/source-list.tsx";
import type { Knowledge } from "./load-knowledge.ts";
import { NoteEntries } from "./note-entry.tsx";

/** Best known first. */
const grades: readonly Grade[] = ["supported", "mixed", "plausible", "unsupported", "contradicted"];

export function ClaimsTopic({ knowledge }: { readonly knowledge: Knowledge }) {
  const { claims, gradeTexts, notes } = knowledge;
  return (
    <>
      <nav aria-label="On this page">
        <ul class="list-plain row chip-list">
          {grades.map((grade) => (
            <li key={grade}>
              <a class="chip-link" href={`#grade-${grade}`}>
                {gradeTexts[grade].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {grades.map((grade) => (
        <section class="learn-group" key={grade}>
          <h2 class="learn-entry" id={`grade-${grade}`}>
            {gradeTexts[grade].name}
          </h2>
          <p>{gradeTexts[grade].meaning}</p>
          {claims
            .filter((claim) => claim.grade === grade)
            .map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} knowledge={knowledge} />
            ))}
        </section>
      ))}
      <NoteEntries
        title="Left out on purpose"
        notes={notes.filter(({ kind }) => kind === "myth")}
        knowledge={knowledge}
      />
    </>
  );
}

function ClaimEntry({ claim, knowledge }: { readonly claim: ClaimFacts; readonly knowledge: Knowledge }) {
  const text = knowledge.claimTexts[claim.id];
  if (text === undefined) return null;
  return (
    <article class="card learn-entry" id={claim.id}>
      <h3>“{text.claim}”</h3>
      <p>
        <GradeMark grade={claim.grade} />
      </p>
      <p>{text.known}</p>
      <PaperList ids={claim.papers} papers={knowledge.papers} />
      <p class="small soft">Claimed in</p>
      <SourceList refs={claim.claimedIn} papers={knowledge.papers} />
    </article>
  );
}
