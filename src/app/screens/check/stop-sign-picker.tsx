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
  /** Which side is meant, where that is not the one on the screen. */
  readonly about?: string | undefined;
  /** In a test there is no tool, and it is the test that ends. */
  readonly during?: "session" | "test";
  /** Only those that end the session, where another sign was told already. */
  readonly signs?: "all" | "serious";
  /** Where the belly is pressed: tender low on the right asks a question of the safety check once more. */
  readonly onTenderRight?: (() => void) | undefined;
}

/** "What do you feel?": a dialog of its own, one touch a sign. What has no name here stays in sight at the foot. */
export function StopSignPicker({ onPick, onClose, onTenderRight, ...rest }: StopSignPickerProps) {
  const { during = "session", signs = "all", about } = rest;
  const isTest = during === "test";
  return (
    <Dialog
      title={stopTexts.ask}
      onClose={onClose}
      actions={
        <>
          {signs === "all" && (
            <Button
              kind="tension"
              class="stop-button"
              onClick={() => {
                onPick("other-pain");
              }}
            >
              {isTest ? stopTexts.somethingElseInTest : stopTexts.somethingElse}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {stopTexts.nothingOfThese}
          </Button>
        </>
      }
    >
      {about !== undefined && <p>{about}</p>}
      {onTenderRight !== undefined && (
        <Button kind="tension" onClick={onTenderRight}>
          Tender low on the right of the belly
        </Button>
      )}
      <SignGroup
        heading={isTest ? stopTexts.seriousHeadingInTest : stopTexts.seriousHeading}
        weight="serious"
        isTest={isTest}
        onPick={onPick}
      />
      {signs === "all" && (
        <SignGroup
          heading={isTest ? stopTexts.tooMuchHeadingInTest : stopTexts.tooMuchHeading}
          weight="too-much"
          isTest={isTest}
          onPick={onPick}
        />
      )}
      <p class="soft small">{isTest ? stopTexts.belowTheKnee : stopTexts.referred}</p>
    </Dialog>
  );
}

interface SignGroupProps {
  readonly heading: string;
  readonly weight: "serious" | "too-much";
  readonly isTest: boolean;
  readonly onPick: (sign: StopSign) => void;
}

function SignGroup({ heading, weight, isTest, onPick }: SignGroupProps) {
  // Under a tool only; and what has no name of its own stands at the foot.
  const isListed = (sign: StopSign) => sign !== "other-pain" && !(isTest && sign === "pulse");
  return (
    <section class="stack">
      <h3 class="stop-heading">
        {weight === "serious" && <Icon name="stop" />}
        {heading}
      </h3>
      <ul class="list-plain stop-grid">
        {stopSigns
          .filter((each) => each.weight === weight && isListed(each.sign))
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
