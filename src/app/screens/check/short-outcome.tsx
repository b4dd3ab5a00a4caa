import type { RegionId } from "#content";
import { questionTexts } from "#content/en/questions";
import { shortCheckVerdictTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import type { ShortCheckVerdict } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { changeProfile } from "../../state/settings.ts";
import { HelpNumbers } from "./help-numbers.tsx";
import type { ShortCheckGo } from "./short-check-form.ts";

type Stop = Extract<ShortCheckVerdict, { readonly kind: "stop" }>;
type Changed = Exclude<ShortCheckGo, { readonly kind: "go" }>;

interface ShortOutcomeProps {
  readonly verdict: Stop | Changed;
  readonly record: PersonRecord;
  readonly onGo: (verdict: ShortCheckGo) => void;
  readonly onCancel: () => void;
}

/** What the short check changed about today, in plain words. */
export function ShortOutcome({ verdict, record, onGo, onCancel }: ShortOutcomeProps) {
  if (verdict.kind === "stop") return <Stopped verdict={verdict} record={record} />;
  const reasons = verdict.kind === "passive-only" ? [verdict.why] : verdict.why;
  const [first] = reasons;
  return (
    <Screen
      title={first === undefined ? "" : shortCheckVerdictTexts[first].heading}
      step="outcome"
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              onGo(verdict);
            }}
          >
            {verdict.kind === "passive-only" ? "Go on with quiet rest" : "Go on without the belly part"}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            Not now
          </Button>
        </>
      }
    >
      {reasons.map((why) => (
        <p key={why}>{shortCheckVerdictTexts[why].body}</p>
      ))}
    </Screen>
  );
}

function Stopped({ verdict, record }: { readonly verdict: Stop; readonly record: PersonRecord }) {
  const { heading, body } = shortCheckVerdictTexts[verdict.why];
  return (
    <Screen
      title={heading}
      lead={body}
      step="outcome"
      actions={<Button href="/check/result">What to do, and why</Button>}
    >
      {verdict.why === "emergency" &&
        verdict.questions.map((id) => (
          <p key={id}>
            <strong>{questionTexts[id].outcome}</strong>
          </p>
        ))}
      <Notice kind="tension">
        <HelpNumbers
          region={record.settings.region}
          onRegion={saveRegion}
          first={verdict.why === "unsure" ? "advice" : "emergency"}
        />
      </Notice>
    </Screen>
  );
}

function saveRegion(region: RegionId): void {
  void changeProfile({ settings: { region } });
}
