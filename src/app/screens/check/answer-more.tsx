import { useId, useState } from "preact/hooks";
import { addDays, findLocalDate } from "#base";
import type { LocalDate } from "#base";
import type { Answer, QuestionFacts, RegionId, SafetyDate } from "#content";
import { questionTexts, summaryTexts } from "#content/en/questions";
import { Notice } from "../../parts/notice.tsx";
import { NumberField } from "../../parts/number-field.tsx";
import { dateAsk } from "./date-words.ts";
import type { DraftContext } from "./check-draft.ts";
import { dateWith } from "./check-pages.ts";
import { HelpNumbers } from "./help-numbers.tsx";

interface AnswerMoreProps {
  readonly question: QuestionFacts;
  readonly answer: Answer | undefined;
  readonly context: DraftContext;
  readonly onContext: (context: DraftContext) => void;
  readonly region: string | null | undefined;
  readonly onRegion: (region: RegionId) => void;
  readonly today: LocalDate;
}

/** What belongs to a line that is yes or stays unsure: what to do now, or the date that lets the answer run out. */
export function AnswerMore(props: AnswerMoreProps) {
  const { question, answer } = props;
  if (answer !== "yes" && answer !== "unsure") return null;
  if (question.kind === "emergency") return <DoNow {...props} />;
  return answer === "yes" ? <DateOf {...props} /> : null;
}

function DoNow({ question, answer, region, onRegion }: AnswerMoreProps) {
  const isYes = answer === "yes";
  return (
    <Notice kind="tension">
      <div class="stack">
        <p role="alert">
          <strong>{isYes ? questionTexts[question.id].outcome : summaryTexts.unsureEmergency}</strong>
        </p>
        <HelpNumbers region={region} onRegion={onRegion} first={isYes ? "emergency" : "advice"} />
        <p class="small">This comes first. The other questions can wait, and they stay here for you.</p>
      </div>
    </Notice>
  );
}

function DateOf({ question, context, onContext, today }: AnswerMoreProps) {
  const name = dateWith(question);
  if (name === null) return null;
  if (name === "pregnancyWeeks") {
    return (
      <NumberField
        label={dateAsk("pregnancyWeeks").ask}
        hint={dateAsk("pregnancyWeeks").hint}
        unit="weeks"
        value={context.pregnancyWeeks ?? null}
        low={0}
        high={45}
        whole
        optional
        onChange={(weeks) => {
          const { pregnancyWeeks: _before, ...rest } = context;
          onContext(weeks === null ? rest : { ...rest, pregnancyWeeks: weeks });
        }}
      />
    );
  }
  const weeks = question.runsOut?.weeks ?? 0;
  return <DateField name={name} weeks={weeks} context={context} onContext={onContext} today={today} />;
}

interface DateFieldProps {
  readonly name: SafetyDate;
  /** How long the yes holds. */
  readonly weeks: number;
  readonly context: DraftContext;
  readonly onContext: (context: DraftContext) => void;
  readonly today: LocalDate;
}

/** A day that is over; a wrong one is said and not kept. */
function DateField({ name, weeks, context, onContext, today }: DateFieldProps) {
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  const { ask, hint } = dateAsk(name);
  const on = context[name];
  const isOld = on !== undefined && addDays(on, 7 * weeks) <= today;
  const change = (text: string) => {
    const day = findLocalDate(text);
    const { [name]: _before, ...rest } = context;
    const fits = day !== undefined && day <= today;
    setIsWrong(text !== "" && !fits);
    onContext(fits ? { ...rest, [name]: day } : rest);
  };
  return (
    <div class="field">
      <label for={id}>{ask}</label>
      <p class="soft small" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        class="input"
        type="date"
        max={today}
        value={on ?? ""}
        aria-invalid={isWrong}
        aria-describedby={isWrong || isOld ? `${id}-hint ${id}-note` : `${id}-hint`}
        onChange={(event) => {
          change(event.currentTarget.value);
        }}
      />
      {isWrong && (
        <p class="fault" id={`${id}-note`}>
          That day is still to come. Leave this empty if you do not know.
        </p>
      )}
      {isOld && (
        <p class="soft small" id={`${id}-note`}>
          That is {weeks} weeks ago or more. If nothing else in this line fits, take its tick away.
        </p>
      )}
    </div>
  );
}
