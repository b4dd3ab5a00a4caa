import type { NoteFacts } from "#content";
import { GradeMark } from "../../parts/marks.tsx";
import { PaperList, SourceList } from "../../parts/source-list.tsx";
import { nameOf } from "../../state/names.ts";
import type { Knowledge } from "./load-knowledge.ts";

interface NoteEntriesProps {
  readonly title: string;
  readonly notes: readonly NoteFacts[];
  readonly knowledge: Knowledge;
}

/** Notes of one kind under a heading. */
export function NoteEntries({ title, notes, knowledge }: NoteEntriesProps) {
  return (
    <section class="learn-group">
      <h2>{title}</h2>
      {notes.map((note) => (
        <NoteEntry key={note.id} note={note} knowledge={knowledge} heading="h3" />
      ))}
    </section>
  );
}

interface NoteEntryProps {
  readonly note: NoteFacts;
  readonly knowledge: Knowledge;
  readonly heading: "h2" | "h3";
}

export function NoteEntry({ note, knowledge, heading: Heading }: NoteEntryProps) {
  const text = knowledge.noteTexts[note.id];
  if (text === undefined) return null;
  return (
    <article class="card learn-entry" id={note.id}>
      <Heading>{text.title}</Heading>
      {note.grade !== null && (
        <p>
          <GradeMark grade={note.grade} />
        </p>
      )}
      <p>{text.body}</p>
      <PaperList ids={note.papers} papers={knowledge.papers} />
      {note.about.length > 0 && (
        <ul class="list-plain row chip-list" aria-label="Techniques">
          {note.about.map((id) => (
            <li key={id}>
              <a class="chip-link" href={`/library/${id}`}>
                {nameOf(id)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <SourceList refs={note.sources} papers={knowledge.papers} />
    </article>
  );
}
