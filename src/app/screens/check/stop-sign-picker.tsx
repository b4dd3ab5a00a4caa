import type { StopSign } from "#content";
import { stopSignTexts, stopTexts } from "#content/en/safety";
import { stopSigns } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Icon } from "../../parts/icon.tsx";
import "./stop-signs.css";

interface StopSignPickerProps {
  readonly onPick: (sign: StopSign) => void;
  /** Nothing was meant, or Escape. */
  readonly onClose: () => void;
  /** Where the belly is pressed: tender low on the right asks a question of the safety check once more. */
  readonly onTenderRight?: (() => void) | undefined;
}

/** "What do you feel?": a dialog of its own, one touch a sign. */
export function StopSignPicker({ onPick, onClose, onTenderRight }: StopSignPickerProps) {
  return (
    <Dialog
      title={stopTexts.ask}
      onClose={onClose}
      actions={
        <Button kind="quiet" onClick={onClose}>
          Nothing of these, go back
        </Button>
      }
    >
      {onTenderRight !== undefined && (
        <Button kind="tension" onClick={onTenderRight}>
          Tender low on the right of the belly
        </Button>
      )}
      <StopSignButtons onPick={onPick} />
    </Dialog>
  );
}

/** The signs as buttons, the serious ones first; for a place that has its own frame. */
export function StopSignButtons({ onPick }: Pick<StopSignPickerProps, "onPick">) {
  return (
    <>
      <SignGroup heading={stopTexts.seriousHeading} weight="serious" onPick={onPick} />
      <SignGroup heading={stopTexts.tooMuchHeading} weight="too-much" onPick={onPick} />
      <p class="soft small">{stopTexts.referred}</p>
    </>
  );
}

interface SignGroupProps {
  readonly heading: string;
  readonly weight: "serious" | "too-much";
  readonly onPick: (sign: StopSign) => void;
}

function SignGroup({ heading, weight, onPick }: SignGroupProps) {
  return (
    <section class="stack">
      <h3 class="stop-heading">
        {weight === "serious" && <Icon name="stop" />}
        {heading}
      </h3>
      <ul class="list-plain stop-grid">
        {stopSigns
          .filter((each) => each.weight === weight)
          .map(({ sign }) => (
            <li key={sign}>
              <Button
                kind={weight === "serious" ? "tension" : "secondary"}
                class="stop-button"
                onClick={() => {
                  onPick(sign);
                }}
              >
                {stopSignTexts[sign].name}
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What to do now about a sign, and when to get help. */
export function StopSignAdvice({ sign }: { readonly sign: StopSign }) {
  const { now, help } = stopSignTexts[sign];
  return (
    <>
      <p>
        <strong>{now}</strong>
      </p>
      {help !== "" && <p>{help}</p>}
    </>
  );
}
