import type { Grade } from "./technique.ts";
import type { Muscle, PaperId, SourceArticle, SourceRef, TechniqueId } from "./ids.ts";

/** A claim of the articles, graded. Words in `texts/en/knowledge`. */
export interface ClaimFacts {
  readonly id: string;
  readonly grade: Grade;
  readonly claimedIn: readonly SourceRef[];
  readonly papers: readonly PaperId[];
}
export interface ClaimText {
  readonly claim: string;
  readonly known: string;
}

/** A rule, caution, cause, symptom, tip, number or reader's question of the catalogue, under its id. */
export interface NoteFacts {
  readonly id: string;
  readonly kind:
    | "rule"
    | "caution"
    | "cause"
    | "symptom"
    | "effect"
    | "tip"
    | "reader-question"
    | "number"
    | "myth"
    | "observation";
  readonly sources: readonly SourceRef[];
  readonly grade: Grade | null;
  readonly papers: readonly PaperId[];
  readonly about: readonly TechniqueId[];
  /** The figure itself where the note is a number: value or range, with its unit. */
  readonly figure: { readonly low: number; readonly high: number; readonly unit: string } | null;
}
export interface NoteText {
  readonly title: string;
  readonly body: string;
}

export interface DisagreementFacts {
  readonly id: string;
  readonly sides: ReadonlyArray<{ readonly source: SourceArticle; readonly ref: SourceRef }>;
  readonly papers: readonly PaperId[];
}
export interface DisagreementText {
  readonly question: string;
  /** What each source says, by article. */
  readonly says: Readonly<Partial<Record<SourceArticle, string>>>;
  readonly weGo: string;
}

export interface AnatomyFacts {
  readonly id: Muscle;
  readonly sources: readonly SourceRef[];
}
export interface AnatomyText {
  readonly plainName: string;
  readonly term: string;
  readonly where: string;
  readonly origin: string;
  readonly insertion: string;
  readonly does: string;
  /** Statements of the articles that are put right here, each `said` with what is so. */
  readonly corrections: ReadonlyArray<{
    readonly said: string;
    readonly ref: SourceRef;
    readonly so: string;
  }>;
}

export interface Paper {
  readonly id: PaperId;
  readonly authors: string;
  readonly year: number | null;
  readonly title: string;
  /** DOI, PMC or PubMed id, or a registry number. */
  readonly locator: string;
  /** What it found, in our own words, with the number that we use. */
  readonly finding: string;
  /** Read in a stored copy, or to be confirmed before it is shown as a fact. */
  readonly read: boolean;
}

export interface Article {
  readonly id: SourceArticle;
  readonly title: string;
  readonly lines: number;
}
