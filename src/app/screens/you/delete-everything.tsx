import { useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Notice } from "../../parts/notice.tsx";
import { eraseEverything } from "../../state/erase-everything.ts";
import { saveCopy } from "./copy-out.ts";
import type { HandedOut } from "./copy-out.ts";

type Step = "closed" | "first" | "second";

/** In two steps, with a copy offered before the first. */
export function DeleteEverything() {
  const [step, setStep] = useState<Step>("closed");
  const close = () => {
    setStep("closed");
  };
  return (
    <section class="card">
      <h2>Delete everything</h2>
      <p>Removes your journal, a session that was left open, and all settings from this device.</p>
      <p>
        <Button
          kind="tension"
          onClick={() => {
            setStep("first");
          }}
        >
          Delete everything
        </Button>
      </p>
      {step === "first" && (
        <FirstStep
          onClose={close}
          onGoOn={() => {
            setStep("second");
          }}
        />
      )}
      {step === "second" && <SecondStep onClose={close} />}
    </section>
  );
}

function FirstStep({ onClose, onGoOn }: { readonly onClose: () => void; readonly onGoOn: () => void }) {
  const [copy, setCopy] = useState<HandedOut | null>(null);
  return (
    <Dialog
      title="Keep a copy before you delete?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void saveCopy().then(setCopy)}>Save a copy first</Button>
          <Button kind="tension" onClick={onGoOn}>
            {copy?.ok === true ? "Delete, I have a copy" : "Delete without a copy"}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Keep everything
          </Button>
        </>
      }
    >
      <p>With a copy you can bring everything back, here or elsewhere. Without one it is gone.</p>
      <div role="status">{copy !== null && <Notice>{copy.words}</Notice>}</div>
    </Dialog>
  );
}

function SecondStep({ onClose }: { readonly onClose: () => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const erase = async () => {
    const erased = await eraseEverything();
    // Loaded afresh, so that nothing of it is left in memory either.
    if (erased.ok) location.replace("/");
    else setFault(erased.error);
  };
  return (
    <Dialog
      title="Really delete everything?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep everything</Button>
          <Button kind="tension" onClick={() => void erase()}>
            Delete for good
          </Button>
        </>
      }
    >
      <p>This cannot be undone. Copies that you saved stay where you put them.</p>
      {fault !== null && (
        <Notice kind="tension" announce="alert">
          {fault}
        </Notice>
      )}
    </Dialog>
  );
}
