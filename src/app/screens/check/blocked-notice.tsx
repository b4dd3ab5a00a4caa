import type { PersonRecord } from "#engine";
import { clearanceTexts } from "#content/en/questions";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { isUnchecked, screeningOf } from "../../state/clearance.ts";
import { changeProfile } from "../../state/settings.ts";
import { HelpNumbers } from "./help-numbers.tsx";

/** In place of a plan, a test or a session: why there is none, kindly, and where to go on. */
export function BlockedNotice({ person }: { readonly person: PersonRecord }) {
  const { clearance } = screeningOf(person);
  if (clearance === "emergency" || clearance === "clinician")
    return <SeenFirst clearance={clearance} person={person} />;
  return <AnswersFirst isNew={isUnchecked(person)} />;
}

interface SeenFirstProps {
  readonly clearance: "emergency" | "clinician";
  readonly person: PersonRecord;
}

/** In an emergency the number to ring is right here, and the only main action. */
function SeenFirst({ clearance, person }: SeenFirstProps) {
  const isEmergency = clearance === "emergency";
  const { heading, body, next } = clearanceTexts[clearance];
  return (
    <Screen
      title={heading}
      actions={
        <>
          <Button kind={isEmergency ? "secondary" : "primary"} href="/check/result">
            {isEmergency ? "What to do now" : "Whom to see, and why"}
          </Button>
          <Button href="/check">Look at your answers</Button>
          <ReadMeanwhile />
        </>
      }
    >
      <p>{body}</p>
      {isEmergency && (
        <Notice kind="tension">
          <HelpNumbers
            region={person.settings.region}
            onRegion={(region) => void changeProfile({ settings: { region } })}
            first="emergency"
          />
        </Notice>
      )}
      <p>{next}</p>
    </Screen>
  );
}

function AnswersFirst({ isNew }: { readonly isNew: boolean }) {
  return (
    <Screen
      title={isNew ? "The safety check comes first" : clearanceTexts.incomplete.heading}
      actions={
        <>
          <Button kind="primary" href="/check">
            {isNew ? "Start with the safety check" : clearanceTexts.incomplete.next}
          </Button>
          <ReadMeanwhile />
        </>
      }
    >
      <p>
        {isNew
          ? "Tests and plans are made for your body, so we first ask what could speak against them. It takes about three minutes, and your answers stay on this device."
          : clearanceTexts.incomplete.body}
      </p>
    </Screen>
  );
}

function ReadMeanwhile() {
  return (
    <Button kind="quiet" href="/library">
      Read the library meanwhile
    </Button>
  );
}
