import { useState } from "preact/hooks";
import type { EventBody, EventOf, JournalEvent } from "#events";
import type { EntryType } from "#journal";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { changeSteps } from "./change-words.ts";
import { NoteForm } from "./note-card.tsx";
import type { Amending } from "./use-amending.tsx";

type Correctable = EventOf<"pain-reported" | "activity-scored" | "change-reported" | "note-written">;

export function isCorrectable(event: JournalEvent): event is Correctable {
  return ["pain-reported", "activity-scored", "change-reported", "note-written"].includes(event.type);
}

interface CorrectEntryProps {
  readonly event: Correctable;
  readonly amending: Amending;
  readonly onClose: () => void;
}

/** Puts one number or one text right. What stood there stays in the journal. */
export function CorrectEntry({ event, amending, onClose }: CorrectEntryProps) {
  const save = async (body: EventBody<EntryType>) => {
    if (await amending.correct(event.id, body)) onClose();
  };
  return (
    <Dialog
      title="Put it right"
      onClose={onClose}
      actions={
        <Button kind="quiet" onClick={onClose}>
          Leave it as it is
        </Button>
      }
    >
      <Field event={event} onSave={save} />
    </Dialog>
  );
}

interface FieldProps {
  readonly event: Correctable;
  readonly onSave: (body: EventBody<EntryType>) => Promise<void>;
}

function Field({ event, onSave }: FieldProps) {
  switch (event.type) {
    case "pain-reported":
      return (
        <ScoreField
          legend="Pain"
          low="no pain"
          high="the worst"
          score={event.body.score}
          onSave={(score) => onSave({ ...event.body, score })}
        />
      );
    case "activity-scored":
      return (
        <ScoreField
          legend={`“${event.body.activity}”`}
          low="I cannot"
          high="as before"
          score={event.body.score}
          onSave={(score) => onSave({ ...event.body, score })}
        />
      );
    case "change-reported":
      return <ChangeField change={event.body.change} onSave={(change) => onSave({ change })} />;
    case "note-written":
      return <NoteForm initial={event.body.text} onSave={(text) => onSave({ text })} />;
  }
}

interface ScoreFieldProps {
  readonly legend: string;
  readonly low: string;
  readonly high: string;
  readonly score: number;
  readonly onSave: (score: number) => Promise<void>;
}

function ScoreField({ legend, low, high, score, onSave }: ScoreFieldProps) {
  const [value, setValue] = useState(score);
  return (
    <>
      <ScoreScale
        legend={legend}
        name="corrected-score"
        value={value}
        onChange={setValue}
        low={low}
        high={high}
      />
      <Button kind="primary" onClick={() => void onSave(value)}>
        Save
      </Button>
    </>
  );
}

interface ChangeFieldProps {
  readonly change: number;
  readonly onSave: (change: number) => Promise<void>;
}

function ChangeField({ change, onSave }: ChangeFieldProps) {
  const [step, setStep] = useState(changeSteps.find(({ value }) => Number(value) === change)?.value ?? null);
  return (
    <>
      <Choices
        legend="Compared with when I began"
        name="corrected-change"
        choices={changeSteps}
        value={step}
        onChange={setStep}
      />
      <Button kind="primary" onClick={() => void onSave(Number(step ?? change))}>
        Save
      </Button>
    </>
  );
}
