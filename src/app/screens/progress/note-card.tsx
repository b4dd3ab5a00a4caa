import { useId, useRef, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { dayWords } from "../../state/day-words.ts";
import { FoldOut } from "./fold-out.tsx";
import { Said, useSaying } from "./use-saying.tsx";

const notesShown = 3;

/** Anything worth remembering, in the person's own words. */
export function NoteCard({ notes }: Pick<PersonRecord, "notes">) {
  const { say, said, takeBack } = useSaying();
  return (
    <section class="card">
      <h2>Notes</h2>
      {notes.length === 0 ? (
        <p>A new chair, a long drive, a good night: what you write here stays with your journal.</p>
      ) : (
        <ul class="list-plain stack">
          {notes
            .slice(-notesShown)
            .toReversed()
            .map(({ event, on, text }) => (
              <li key={event}>
                <span class="soft small">{dayWords(on)}</span>
                <br />
                <span class="note-text">{text}</span>
              </li>
            ))}
        </ul>
      )}
      <FoldOut label="Write a note">
        {(close) => (
          <NoteForm
            initial=""
            onSave={async (text) => {
              if (await say("note-written", { text }, "Your note is saved.")) close();
            }}
          />
        )}
      </FoldOut>
      <Said said={said} takeBack={takeBack} />
    </section>
  );
}

const longest = 4000;

interface NoteFormProps {
  readonly initial: string;
  readonly onSave: (text: string) => Promise<void>;
}

export function NoteForm({ initial, onSave }: NoteFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [tried, setTried] = useState(false);
  const isEmpty = text.trim() === "";
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isEmpty) field.current?.focus();
        else void onSave(text);
      }}
    >
      <div class="field">
        <label for={id}>Your note</label>
        <textarea
          id={id}
          ref={field}
          class="input"
          rows={4}
          maxLength={longest}
          value={text}
          aria-invalid={tried && isEmpty}
          aria-describedby={tried && isEmpty ? `${id}-fault` : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {tried && isEmpty && (
          <p class="fault" id={`${id}-fault`}>
            There is nothing in it yet.
          </p>
        )}
      </div>
      <div>
        <Button type="submit">Save the note</Button>
      </div>
    </form>
  );
}
