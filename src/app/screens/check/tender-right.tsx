import { useState } from "preact/hooks";
import type { Answer } from "#content";
import { answerTexts, questionTexts } from "#content/en/questions";
import { shortCheckTexts } from "#content/en/safety";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { record as save } from "../../state/person.ts";
import { safetyBody } from "./check-pages.ts";

interface TenderRightProps {
  /** Saved by then. Anything but `no` closes the way, and the record says so. */
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** A tender place low on the right of the belly asks one question of the check once more, in a dialog of its own. */
export function TenderRight({ onAnswer, onClose }: TenderRightProps) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isOpen, setOpen] = useState(false);
  const goOn = async () => {
    if (answer === null) return setOpen(true);
    if (await save("safety-answered", safetyBody("change", { "rf-abdomen": answer }, {}))) onAnswer(answer);
  };
  return (
    <Dialog
      title="Low on the right?"
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={() => void goOn()}>
            Go on
          </Button>
          <Button kind="quiet" onClick={onClose}>
            It is not there, go back
          </Button>
        </>
      }
    >
      <p>{shortCheckTexts.tenderRight}</p>
      <Choices
        legend={questionTexts["rf-abdomen"].plainer}
        name="rf-abdomen"
        row
        choices={choices}
        value={answer}
        onChange={setAnswer}
        fault={isOpen && answer === null ? "Please choose one." : undefined}
      />
    </Dialog>
  );
}

const choices = [
  { value: "yes", label: answerTexts.yes },
  { value: "no", label: answerTexts.no },
  { value: "unsure", label: answerTexts.unsure },
] as const;
