import { useState } from "preact/hooks";
import type { OwnTechnique, PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { record } from "../../state/person.ts";
import { OwnTechniqueForm } from "./own-technique-form.tsx";

/** What a therapist gave, or what the person likes to do: their own, and never covered by our claims. */
export function OwnTechniques() {
  return <WithPerson>{(person) => <OwnTechniquesPage person={person} />}</WithPerson>;
}

function OwnTechniquesPage({ person }: { readonly person: PersonRecord }) {
  const [writing, setWriting] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const save = async (technique: OwnTechnique) => {
    if (!(await record("technique-added", technique))) return;
    setAdded(technique.name);
    setWriting(false);
  };
  return (
    <Screen
      title={writing ? "Add a technique" : "Techniques of your own"}
      step={writing ? "form" : "list"}
      back={{ href: "/you", label: "You" }}
      tab="you"
      actions={
        writing ? undefined : (
          <Button
            kind="primary"
            onClick={() => {
              setWriting(true);
            }}
          >
            Add a technique
          </Button>
        )
      }
    >
      {added !== null && !writing && (
        <Notice announce="status">
          “{added}” is saved. You can add it to a plan on Today, under “Change”.
        </Notice>
      )}
      {writing ? (
        <OwnTechniqueForm
          onSave={save}
          onCancel={() => {
            setWriting(false);
          }}
        />
      ) : (
        <OwnList own={person.own} />
      )}
    </Screen>
  );
}

function OwnList({ own }: { readonly own: readonly OwnTechnique[] }) {
  return (
    <>
      <p>
        Add what a therapist gave you, or what you already do. It is marked as yours. Unclench makes no claims
        about it, and it follows the same safety rules as everything else.
      </p>
      {own.length === 0 ? (
        <p class="soft">You have not added any yet.</p>
      ) : (
        <ul class="list-plain stack">
          {own.map((technique) => (
            <li class="card" key={technique.id}>
              <h2>{technique.name}</h2>
              <p>{technique.steps}</p>
              <p class="soft small">{doseInWords(technique)}</p>
              {technique.classes === null && (
                <p class="soft small">
                  You did not say what it does to the body, so it counts as doing everything: it stays out
                  until your safety check rules nothing out and both kinds of belly pressure are your choice.
                  Add it again and tick what is true, and it is judged by that alone.
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function doseInWords({ sets, repetitions, holdSeconds, sided }: OwnTechnique): string {
  const sides = sided === "one" ? "each side" : "both sides at once";
  const work =
    repetitions === null
      ? `${String(holdSeconds ?? 30)} seconds`
      : `${String(repetitions)} times${holdSeconds === null ? "" : `, ${String(holdSeconds)} seconds held`}`;
  return `${String(sets)} × ${work}, ${sides}`;
}
