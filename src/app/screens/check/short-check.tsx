import { useRef, useState } from "preact/hooks";
import { questions } from "#content/questions";
import { shortCheckTexts } from "#content/en/safety";
import type { PersonRecord, Plan } from "#engine";
import { usualPain } from "#engine/progress";
import { judgeShortCheck } from "#engine/screening";
import type { ShortCheckVerdict } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { catalogue } from "../../state/catalogue.ts";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { person, recordAll } from "../../state/person.ts";
import { today } from "../../state/today.ts";
import { faultIn } from "./answer-list.ts";
import { BlockedNotice } from "./blocked-notice.tsx";
import type { ListId } from "./check-draft.ts";
import { emptyShortDraft, shortAnswers, shortCheckEvents, shortFormFor } from "./short-check-form.ts";
import type { ShortCheckGo } from "./short-check-form.ts";
import { ShortFields } from "./short-fields.tsx";
import { ShortOutcome } from "./short-outcome.tsx";
import { useFaultFocus } from "./use-fault-focus.ts";

interface ShortCheckProps {
  readonly record: PersonRecord;
  /** Only its session is looked at. */
  readonly plan: Pick<Plan, "session">;
  /** The answers are saved by then: the plan of today has to be made anew from the record. */
  readonly onGo: (verdict: ShortCheckGo) => void;
  readonly onCancel: () => void;
}

export type { ShortCheckGo };

/** Before every session: anything new, pain today, and what pressure on the belly asks for. */
export function ShortCheck({ record, plan, onGo, onCancel }: ShortCheckProps) {
  const [form] = useState(() => shortFormFor(record, plan.session, today(), catalogue, questions));
  const [usual] = useState(() => usualPain(record, today()));
  const [draft, setDraft] = useState(emptyShortDraft);
  const [verdict, setVerdict] = useState<ShortCheckVerdict | null>(null);
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  useFaultFocus(fields, tries);
  const judged = judgeShortCheck(form, shortAnswers(draft, form), usual);
  const againFault = faultIn<ListId>(draft.again, form.asksAgain);
  const start = async () => {
    const isOpen = judged.kind === "unanswered" || (judged.kind !== "stop" && againFault !== null);
    if (isOpen) return setTries(tries + 1);
    const saved = await recordAll(shortCheckEvents(record, draft, form, today(), questions));
    setFailed(saved === null);
    if (saved === null) return;
    if (judged.kind === "go" && !isBlockedNow()) onGo(judged);
    else setVerdict(judged);
  };
  if (verdict?.kind !== "stop" && isBlocked(screeningOf(record))) return <BlockedNotice person={record} />;
  if (verdict !== null && verdict.kind !== "unanswered" && verdict.kind !== "go")
    return <ShortOutcome verdict={verdict} record={record} onGo={onGo} onCancel={onCancel} />;
  const missing = tries > 0 && judged.kind === "unanswered" ? judged.missing : [];
  return (
    <Screen
      title={shortCheckTexts.title}
      actions={
        <>
          {(missing.length > 0 || failed) && (
            <Notice kind="tension" announce="alert">
              {failed
                ? "Your answers could not be saved. Please try again."
                : "Something still needs an answer."}
            </Notice>
          )}
          <Button kind="primary" onClick={() => void start()}>
            {shortCheckTexts.start}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            Not now
          </Button>
        </>
      }
    >
      <div class="stack" ref={fields}>
        <ShortFields
          form={form}
          draft={draft}
          onChange={setDraft}
          record={record}
          missing={missing}
          againFault={tries > 0 ? againFault : null}
        />
      </div>
    </Screen>
  );
}

/** With what was just saved: an answer that a stop sign brought up may have closed the way. */
function isBlockedNow(): boolean {
  return person.value.kind === "open" && isBlocked(screeningOf(person.value.record));
}
