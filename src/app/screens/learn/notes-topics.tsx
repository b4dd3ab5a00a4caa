import type { NoteFacts } from "#content";
import type { Knowledge } from "./load-knowledge.ts";
import { NoteEntries, NoteEntry } from "./note-entry.tsx";

interface TopicProps {
  readonly knowledge: Knowledge;
}

type Kinds = ReadonlyArray<{ readonly kind: NoteFacts["kind"]; readonly title: string }>;

const causeKinds: Kinds = [
  { kind: "cause", title: "What is said to bring it on" },
  { kind: "symptom", title: "How people notice it" },
  { kind: "effect", title: "What it is said to lead to" },
  { kind: "tip", title: "Tips for the day" },
  { kind: "number", title: "Every figure" },
];

const ruleKinds: Kinds = [
  { kind: "caution", title: "Cautions" },
  { kind: "rule", title: "Rules" },
  { kind: "observation", title: "Observed" },
];

export function CausesTopic({ knowledge }: TopicProps) {
  return <ByKind kinds={causeKinds} knowledge={knowledge} />;
}

export function RulesTopic({ knowledge }: TopicProps) {
  return <ByKind kinds={ruleKinds} knowledge={knowledge} />;
}

export function ReadersTopic({ knowledge }: TopicProps) {
  return (
    <>
      {knowledge.notes
        .filter(({ kind }) => kind === "reader-question")
        .map((note) => (
          <NoteEntry key={note.id} note={note} knowledge={knowledge} heading="h2" />
        ))}
    </>
  );
}

function ByKind({ kinds, knowledge }: TopicProps & { readonly kinds: Kinds }) {
  return (
    <>
      {kinds.map(({ kind, title }) => (
        <NoteEntries
          key={kind}
          title={title}
          notes={knowledge.notes.filter((note) => note.kind === kind)}
          knowledge={knowledge}
        />
      ))}
    </>
  );
}
