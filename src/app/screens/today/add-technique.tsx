import { useId, useState } from "preact/hooks";
import type { TechniqueId } from "#content";
import type { PersonRecord } from "#engine";
import { addOptions } from "#engine/planning";
import type { PlanEdit } from "#events";
import { Button } from "../../parts/button.tsx";
import { nameOf } from "../../state/names.ts";
import { catalogue, currentProfile, questions } from "../../state/plan.ts";

interface AddTechniqueProps {
  readonly person: PersonRecord;
  readonly minutes: number | undefined;
  readonly onEdit: (edit: PlanEdit, words: string) => void;
}

/** Adds what is safe for the person and still fits, their own techniques too. */
export function AddTechnique({ person, minutes, onEdit }: AddTechniqueProps) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const options = addOptions(currentProfile(person, minutes), catalogue, questions);
  return (
    <section class="card">
      <h2>Add something</h2>
      {options.length === 0 ? (
        <p class="soft">Nothing more fits into the time. Remove or shorten something first.</p>
      ) : (
        <div class="field">
          <label for={id}>What fits and is safe for you</label>
          <div class="row">
            <select
              id={id}
              class="input swap-choice"
              value={chosen}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
              }}
            >
              <option value="">Choose</option>
              {options.map(({ technique }) => (
                <option key={technique} value={technique}>
                  {nameOf(technique, person)}
                  {technique.startsWith("own-") ? " (yours)" : ""}
                </option>
              ))}
            </select>
            <Button
              disabled={chosen === ""}
              onClick={() => {
                const technique = chosen as TechniqueId;
                setChosen("");
                onEdit({ kind: "add", technique }, `${nameOf(technique, person)} is in.`);
              }}
            >
              Add
            </Button>
          </div>
        </div>
      )}
      <Button kind="quiet" href="/you/own">
        Techniques of your own
      </Button>
    </section>
  );
}
