import type { PersonRecord } from "#engine";
import { clearanceTexts } from "#content/en/questions";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { isUnchecked, screeningOf } from "../../state/clearance.ts";

/** In place of a plan, a test or a session: why there is none, kindly, and where to go on. */
export function BlockedNotice({ person }: { readonly person: PersonRecord }) {
  const { clearance } = screeningOf(person);
  if (clearance === "emergency" || clearance === "clinician") return <SeenFirst clearance={clearance} />;
  return <AnswersFirst isNew={isUnchecked(person)} />;
}

function SeenFirst({ clearance }: { readonly clearance: "emergency" | "clinician" }) {
  const { heading, body, next } = clearanceTexts[clearance];
  return (
    <Screen
      title={heading}
      actions={
        <>
          <Button kind="primary" href="/check/result">
            {clearance === "emergency" ? "What to do now" : "Whom to see, and why"}
          </Button>
          <Button href="/check">Look at your answers</Button>
          <ReadMeanwhile />
        </>
      }
    >
      <p>{body}</p>
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
