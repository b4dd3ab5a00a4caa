import type { QuestionFacts } from "./question.ts";
import type {
  AnatomyFacts,
  AnatomyText,
  Article,
  ClaimFacts,
  ClaimText,
  DisagreementFacts,
  DisagreementText,
  NoteFacts,
  NoteText,
  Paper,
} from "./knowledge.ts";
import type { PhraseFacts } from "./phrase.ts";
import type { FigurePoses } from "./pose.ts";
import type { QuestionText } from "./question.ts";
import type { TechniqueFacts, TechniqueText } from "./technique.ts";
import type { TestFacts, TestText } from "./test.ts";

export type TextsById<Text> = Readonly<Record<string, Text>>;

/** Every fact and every word, for the content check and for programs that want the whole. No screen loads it. */
export interface AllContent {
  readonly techniques: readonly TechniqueFacts[];
  readonly tests: readonly TestFacts[];
  readonly questions: readonly QuestionFacts[];
  readonly phrases: readonly PhraseFacts[];
  readonly notes: readonly NoteFacts[];
  readonly claims: readonly ClaimFacts[];
  readonly disagreements: readonly DisagreementFacts[];
  readonly anatomy: readonly AnatomyFacts[];
  readonly articles: readonly Article[];
  readonly papers: readonly Paper[];
  readonly figures: readonly FigurePoses[];
  readonly texts: {
    readonly techniques: TextsById<TechniqueText>;
    readonly tests: TextsById<TestText>;
    readonly questions: TextsById<QuestionText>;
    readonly phrases: TextsById<string>;
    readonly notes: TextsById<NoteText>;
    readonly claims: TextsById<ClaimText>;
    readonly disagreements: TextsById<DisagreementText>;
    readonly anatomy: TextsById<AnatomyText>;
    readonly techniqueNames: TextsById<string>;
    readonly testNames: TextsById<string>;
    /** Words that belong to no id of the lists above: read for what they promise and how long they are. */
    readonly others: TextsById<unknown>;
  };
}
