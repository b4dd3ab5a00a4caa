import type { RefObject } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { TechniqueClass } from "#content";
import type { OwnTechnique } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Choices, ManyChoices } from "../../parts/choices.tsx";
import { NumberField } from "../../parts/number-field.tsx";
import { newId } from "../../platform/clock.ts";

interface OwnTechniqueFormProps {
  readonly onSave: (technique: OwnTechnique) => Promise<void>;
  readonly onCancel: () => void;
}

type Draft = Omit<OwnTechnique, "id" | "classes"> & {
  /** Null until the person chose. */
  readonly saysClasses: boolean | null;
  readonly classes: ReadonlySet<TechniqueClass>;
};

const empty: Draft = {
  name: "",
  steps: "",
  phase: "stretch",
  sided: "one",
  saysClasses: null,
  classes: new Set(),
  places: ["floor"],
  needs: [],
  sets: 2,
  repetitions: null,
  holdSeconds: 30,
};

export function OwnTechniqueForm({ onSave, onCancel }: OwnTechniqueFormProps) {
  const [draft, setDraft] = useState<Draft>(empty);
  const [tried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const nameMissing = draft.name.trim() === "";
  const save = () => {
    setTried(true);
    if (draft.saysClasses === null && !nameMissing) return;
    if (nameMissing) nameField.current?.focus();
    else void onSave(toTechnique(draft));
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NameAndSteps draft={draft} change={change} fault={tried && nameMissing} nameField={nameField} />
      <Choices
        legend="What kind is it?"
        name="phase"
        choices={[
          { value: "release", label: "Release", hint: "rest or pressure; comes first" },
          { value: "stretch", label: "Stretch" },
          { value: "strengthen", label: "Strengthen", hint: "comes last" },
        ]}
        value={draft.phase}
        onChange={(phase) => {
          change({ phase });
        }}
      />
      <Choices
        legend="Sides"
        name="sided"
        choices={[
          { value: "one", label: "One side after the other" },
          { value: "both", label: "Both sides at once" },
        ]}
        value={draft.sided}
        onChange={(sided) => {
          change({ sided });
        }}
      />
      <DoseFields draft={draft} change={change} />
      <ClassFields draft={draft} change={change} fault={tried && draft.saysClasses === null} />
      <div class="actions">
        <Button kind="primary" type="submit">
          Save this technique
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

interface NameProps extends PartProps {
  readonly fault: boolean;
  readonly nameField: RefObject<HTMLInputElement | null>;
}

function NameAndSteps({ draft, change, fault, nameField }: NameProps) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={`${id}-name`}>Name</label>
        <input
          id={`${id}-name`}
          ref={nameField}
          class="input"
          type="text"
          maxLength={80}
          value={draft.name}
          aria-invalid={fault}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onInput={(event) => {
            change({ name: event.currentTarget.value });
          }}
        />
        {fault && (
          <p class="fault" id={`${id}-fault`}>
            Please give it a name.
          </p>
        )}
      </div>
      <div class="field">
        <label for={`${id}-steps`}>
          How it goes <span class="soft">(if you like)</span>
        </label>
        <textarea
          id={`${id}-steps`}
          class="input"
          rows={4}
          maxLength={2000}
          value={draft.steps}
          onInput={(event) => {
            change({ steps: event.currentTarget.value });
          }}
        />
      </div>
    </>
  );
}

function DoseFields({ draft, change }: PartProps) {
  return (
    <>
      <NumberField
        label="Sets"
        value={draft.sets}
        low={1}
        high={10}
        whole
        onChange={(sets) => {
          if (sets !== null) change({ sets });
        }}
      />
      <NumberField
        label="Repetitions in a set"
        hint="Leave empty for one long hold."
        value={draft.repetitions}
        low={1}
        high={50}
        whole
        optional
        onChange={(repetitions) => {
          change({ repetitions });
        }}
      />
      <NumberField
        label="Hold"
        unit="seconds"
        value={draft.holdSeconds}
        low={1}
        high={600}
        optional
        onChange={(holdSeconds) => {
          change({ holdSeconds });
        }}
      />
    </>
  );
}

/** Plain words for the classes, so that the safety check can judge it. */
const classWords: Readonly<Record<TechniqueClass, string>> = {
  "abd-deep": "A ball or tool presses on the belly",
  "abd-hand": "Hands press on the belly or inside the hip bone",
  groin: "Something presses on the groin or inner thigh",
  roll: "A roller or ball presses elsewhere",
  "ql-ball": "A ball presses beside the spine",
  ext: "The leg goes far behind the body",
  "ext-neutral": "The leg goes back only until the thigh is level",
  "weighted-hang": "A weight hangs on the leg",
  flex: "The knee or leg is lifted against weight or band",
  core: "The belly muscles work hard",
  "straight-leg": "The leg is straight with the hip bent",
  "spine-bend": "The back bends or turns as far as it goes",
  "supine-flat": "Lying flat on the back",
  prone: "Lying on the stomach",
  kneel: "Weight on a knee",
  balance: "Standing on one leg, wide, or on something wobbly",
};
const classChoices = (Object.keys(classWords) as TechniqueClass[]).map((value) => ({
  value,
  label: classWords[value],
}));

function ClassFields({ draft, change, fault }: PartProps & { readonly fault: boolean }) {
  return (
    <>
      <Choices
        legend="What does it do to the body?"
        name="says-classes"
        choices={[
          {
            value: "unknown",
            label: "I am not sure",
            hint: "It then counts as doing everything, to be on the safe side.",
          },
          {
            value: "known",
            label: "I can say",
            hint: "You tick what is true. With nothing ticked it counts as everything.",
          },
        ]}
        value={draft.saysClasses === null ? null : draft.saysClasses ? "known" : "unknown"}
        fault={fault ? "Please choose one." : undefined}
        onChange={(says) => {
          change({ saysClasses: says === "known" });
        }}
      />
      {draft.saysClasses === true && (
        <ManyChoices
          legend="Tick all that is true"
          choices={classChoices}
          values={draft.classes}
          onToggle={(value, on) => {
            const classes = new Set(draft.classes);
            if (on) classes.add(value);
            else classes.delete(value);
            change({ classes });
          }}
        />
      )}
    </>
  );
}

function toTechnique({ saysClasses, classes, ...draft }: Draft): OwnTechnique {
  return {
    ...draft,
    id: `own-${newId()}`,
    name: draft.name.trim(),
    holdSeconds: draft.repetitions === null ? (draft.holdSeconds ?? 30) : draft.holdSeconds,
    classes: saysClasses === true ? [...classes] : null,
  };
}
