import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { catalogue } from "../../state/plan.ts";
import { send, view } from "../../state/run-session.ts";
import { StopSignPicker } from "../check/stop-sign-picker.tsx";
import { TenderRight } from "../check/tender-right.tsx";

/** "It hurts": the clock stands, and the signs are there. */
export function StopSheet() {
  const isOpen = useComputed(() => view.value?.asking === "stop-sign");
  const [tender, setTender] = useState(false);
  if (!isOpen.value) return null;
  const goOn = () => {
    setTender(false);
    send({ type: "resume" });
  };
  if (tender)
    return (
      <TenderRight
        onAnswer={(answer) => {
          if (answer === "no") goOn();
          else leaveNow();
        }}
        onClose={goOn}
      />
    );
  return (
    <StopSignPicker
      about={sideJustWorked()}
      onPick={(sign) => {
        send({ type: "stop-sign", sign });
      }}
      onClose={goOn}
      onTenderRight={
        pressesBelly(view.value?.felt?.technique)
          ? () => {
              setTender(true);
            }
          : undefined
      }
    />
  );
}

/** The answer closes the way: what was done is kept, and the result page says what to do now. */
function leaveNow(): void {
  send({ type: "leave-asked" });
  send({ type: "leave-confirmed" });
}

/** While sides change, the screen shows the one to come. */
function sideJustWorked(): string | undefined {
  const { now = null, felt = null } = view.peek() ?? {};
  if (now?.kind !== "switch" || felt === null || felt.side === "both") return undefined;
  return `This is about your ${felt.side} side, the one you just worked.`;
}

function pressesBelly(technique: string | undefined): boolean {
  const classes = catalogue.techniques.find(({ id }) => id === technique)?.classes ?? [];
  return classes.includes("abd-hand") || classes.includes("abd-deep");
}

/** Leaving asks first; what was done so far is kept either way. */
export function LeaveSheet() {
  const isOpen = useComputed(() => view.value?.leaving ?? false);
  if (!isOpen.value) return null;
  const stay = () => {
    send({ type: "leave-cancelled" });
  };
  return (
    <Dialog
      title="Leave the session?"
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            Stay
          </Button>
          <Button
            kind="tension"
            onClick={() => {
              send({ type: "leave-confirmed" });
            }}
          >
            Leave
          </Button>
        </>
      }
    >
      <p>The clock stands still. What you have done so far counts and is kept.</p>
    </Dialog>
  );
}
