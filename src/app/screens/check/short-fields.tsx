import type { QuestionId } from "#content";
import { questionTexts } from "#content/en/questions";
import type { EmergencyId } from "#content/en/questions";
import { questions } from "#content/questions";
import { shortCheckTexts, shortEmergencyTexts, shortGroupTexts, stopTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import type { ShortCheckPart } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { changeProfile } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { AnswerLines } from "./answer-lines.tsx";
import { faultIn } from "./answer-list.ts";
import type { ListFault } from "./answer-list.ts";
import type { ListId } from "./check-draft.ts";
import { QuestionLines } from "./question-lines.tsx";
import { groupEmergencies } from "./short-groups.ts";
import type { ShortDraft, ShortForm } from "./short-check-form.ts";

interface ShortFieldsProps {
  readonly form: ShortForm;
  readonly draft: ShortDraft;
  readonly onChange: (draft: ShortDraft) => void;
  readonly record: PersonRecord;
  readonly missing: readonly ShortCheckPart[];
  readonly againFault: ListFault<ListId> | null;
}

/** The fields of the short check; those about the belly only when today's session presses there. */
export function ShortFields(props: ShortFieldsProps) {
  const { form, draft, onChange, missing } = props;
  return (
    <>
      <AnythingNew {...props} />
      {form.asksAgain.length > 0 && <AskedAgain {...props} />}
      {form.asksDeepSigns && (
        <YesOrNo
          legend={shortCheckTexts.signsAsk}
          name="signs"
          yes={shortCheckTexts.signsYes}
          no={shortCheckTexts.signsNo}
          value={draft.signs}
          isMissing={missing.includes("signs")}
          onChange={(signs) => {
            onChange({ ...draft, signs });
          }}
        />
      )}
      <div class="card">
        <ScoreScale
          legend={shortCheckTexts.painAsk}
          name="pain"
          value={draft.pain}
          low={withoutNumber(shortCheckTexts.painLow)}
          high={withoutNumber(shortCheckTexts.painHigh)}
          onChange={(pain) => {
            onChange({ ...draft, pain });
          }}
          fault={missing.includes("pain") ? "Please choose a number." : undefined}
        />
      </div>
      {form.asksBelly && <Belly {...props} />}
    </>
  );
}

function AnythingNew({ form, draft, onChange, record, missing }: ShortFieldsProps) {
  const isMissing = missing.includes("emergencies");
  const groups = groupEmergencies(form.emergencies, record, questions);
  return (
    <div class="card">
      <h2>{shortCheckTexts.newAsk}</h2>
      {draft.isNew !== true && (
        <>
          {groups.map(({ about, lines }) => (
            <section class="stack" key={about}>
              <h3>{shortGroupTexts[about]}</h3>
              <ul class="small">
                {lines.map((id) => (
                  <li key={id}>{shortEmergencyTexts[id as EmergencyId]}</li>
                ))}
              </ul>
            </section>
          ))}
          <p>
            <Button kind="quiet" href="/check">
              Something else about me has changed since the check
            </Button>
          </p>
        </>
      )}
      <Choices
        legend={shortCheckTexts.newAsk}
        legendHidden
        name="new"
        choices={[
          { value: "no", label: shortCheckTexts.newNone },
          { value: "yes", label: "One of these, or not sure" },
        ]}
        value={choiceOf(draft.isNew)}
        onChange={(said) => {
          onChange({ ...draft, isNew: said === "yes" });
        }}
        fault={isMissing && draft.isNew === null ? pleaseChoose : undefined}
      />
      {draft.isNew === true && (
        <AnswerLines
          legend="Which one?"
          lines={groups.flatMap(({ lines }) => lines).map(shortLine)}
          none={shortCheckTexts.newNone}
          list={draft.emergencies}
          onChange={(emergencies) => {
            onChange({ ...draft, emergencies });
          }}
          fault={isMissing ? faultIn<ListId>(draft.emergencies, form.emergencies) : null}
        />
      )}
    </div>
  );
}

function AskedAgain({ form, draft, onChange, record, againFault }: ShortFieldsProps) {
  return (
    <div class="card">
      <h2>{stopTexts.asksAgain}</h2>
      <QuestionLines
        ids={form.asksAgain}
        leadIn="After what you felt last time: is any of these true?"
        none="None of these"
        list={draft.again}
        onList={(again) => {
          onChange({ ...draft, again });
        }}
        context={{}}
        onContext={ignore}
        region={record.settings.region}
        onRegion={(region) => void changeProfile({ settings: { region } })}
        age={record.person.age}
        today={today()}
        fault={againFault}
      />
    </div>
  );
}

function Belly({ draft, onChange, missing }: ShortFieldsProps) {
  return (
    <div class="card">
      <p class="soft">{shortCheckTexts.bellyWhy}</p>
      <YesOrNo
        legend={shortCheckTexts.bladderAsk}
        name="bladder"
        value={draft.emptyBladder}
        isMissing={missing.includes("bladder")}
        onChange={(emptyBladder) => {
          onChange({ ...draft, emptyBladder });
        }}
      />
      <YesOrNo
        legend={shortCheckTexts.mealAsk}
        name="meal"
        value={draft.twoHoursSinceMeal}
        isMissing={missing.includes("meal")}
        onChange={(twoHoursSinceMeal) => {
          onChange({ ...draft, twoHoursSinceMeal });
        }}
      />
    </div>
  );
}

interface YesOrNoProps {
  readonly legend: string;
  readonly name: string;
  readonly yes?: string;
  readonly no?: string;
  readonly value: boolean | null;
  readonly isMissing: boolean;
  readonly onChange: (value: boolean) => void;
}

function YesOrNo({ legend, name, yes = "Yes", no = "No", value, isMissing, onChange }: YesOrNoProps) {
  return (
    <Choices
      legend={legend}
      name={name}
      row
      choices={[
        { value: "yes", label: yes },
        { value: "no", label: no },
      ]}
      value={choiceOf(value)}
      onChange={(said) => {
        onChange(said === "yes");
      }}
      fault={isMissing && value === null ? pleaseChoose : undefined}
    />
  );
}

const pleaseChoose = "Please choose one.";

function choiceOf(value: boolean | null): "yes" | "no" | null {
  if (value === null) return null;
  return value ? "yes" : "no";
}

function shortLine(id: QuestionId) {
  return { id, ask: shortEmergencyTexts[id as EmergencyId], plainer: questionTexts[id].plainer };
}

/** "0: not at all" stands beside its number already. */
function withoutNumber(text: string): string {
  return text.replace(/^\d+:\s*/, "");
}

function ignore(): void {
  // These questions have no dates.
}
