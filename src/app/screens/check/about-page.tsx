import { useId } from "preact/hooks";
import { checkTexts, gateTexts, intendedUseTexts, questionScreenTexts } from "#content/en/check";
import { Tick } from "../../parts/choices.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import type { Line } from "./answer-lines.tsx";
import { declineAge, gates, listOn, oldestAge, withList } from "./check-draft.ts";
import type { AgeFault, CheckDraft, ListId, PageFault } from "./check-draft.ts";

interface AboutPageProps {
  readonly draft: CheckDraft;
  readonly onChange: (draft: CheckDraft) => void;
  /** The line about being under 18, once the age was declined and the questions are there. */
  readonly more: ReadonlyArray<Line<ListId>>;
  readonly fault: PageFault | null;
}

/** The first page: the age, and the gates that spare most people most questions. */
export function AboutPage({ draft, onChange, more, fault }: AboutPageProps) {
  const { heading, leadIn, none } = questionScreenTexts.about;
  return (
    <>
      <p>{checkTexts.intro}</p>
      <h2>{heading}</h2>
      <AgeField draft={draft} onChange={onChange} fault={fault?.age ?? null} />
      <AnswerLines
        legend={leadIn}
        lines={[...gateLines, ...more]}
        none={none}
        list={listOn(draft, "about")}
        onChange={(list) => {
          onChange(withList(draft, "about", list));
        }}
        fault={fault?.list ?? null}
      />
      <p class="soft small">{intendedUseTexts.short}</p>
    </>
  );
}

const gateLines: ReadonlyArray<Line<ListId>> = gates.map((id) => ({ id, ...gateTexts[id] }));

interface AgeFieldProps {
  readonly draft: CheckDraft;
  readonly onChange: (draft: CheckDraft) => void;
  readonly fault: AgeFault | null;
}

function AgeField({ draft, onChange, fault }: AgeFieldProps) {
  const id = useId();
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{checkTexts.ageAsk}</label>
        <p class="soft small" id={`${id}-why`}>
          Some questions depend on age.
        </p>
        <div class="row">
          <input
            id={id}
            class="input age-input"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={3}
            disabled={draft.ageDeclined}
            value={draft.ageText}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? `${id}-why` : `${id}-why ${id}-fault`}
            onInput={(event) => {
              onChange({ ...draft, ageText: event.currentTarget.value });
            }}
          />
          <span>years</span>
        </div>
        {fault !== null && (
          <p class="fault" id={`${id}-fault`}>
            {ageFaults[fault]}
          </p>
        )}
      </div>
      <Tick
        label="I would rather not say"
        hint={checkTexts.ageMissing}
        checked={draft.ageDeclined}
        onChange={(declined) => {
          onChange(declineAge(draft, declined));
        }}
      />
    </div>
  );
}

const ageFaults: Readonly<Record<AgeFault, string>> = {
  missing: "Please type your age, or tick the line below.",
  wrong: `Please type whole years, from 0 to ${String(oldestAge)}.`,
};
