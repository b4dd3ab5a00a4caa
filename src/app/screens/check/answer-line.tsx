import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Answer } from "#content";
import { answerTexts } from "#content/en/check";
import { Tick } from "../../parts/choices.tsx";
import type { AnswerItem } from "./answer-list.ts";

interface AnswerLineProps {
  readonly line: { readonly id: string; readonly ask: string; readonly plainer: string };
  readonly item: AnswerItem | undefined;
  /** Somebody tried to go on while this line was open. */
  readonly isOpen: boolean;
  readonly more: ComponentChildren;
  readonly onTick: (ticked: boolean) => void;
  readonly onSay: (said: "yes" | "unsure") => void;
  readonly onSayPlainer: (answer: Answer) => void;
}

const plainerChoices = [
  { value: "yes", label: answerTexts.yes },
  { value: "no", label: answerTexts.no },
  { value: "unsure", label: answerTexts.unsure },
] as const;

/** One line of an "any of these?" list. A tick is a yes; below it somebody may say that they are not sure, and is asked in plainer words. */
export function AnswerLine({ line, item, isOpen, more, onTick, onSay, onSayPlainer }: AnswerLineProps) {
  return (
    <li class="answer-line">
      <Tick label={line.ask} checked={item !== undefined} onChange={onTick} />
      {item !== undefined && (
        <div class="answer-more">
          <Tick
            label={
              <span class="small">
                {answerTexts.notSure}
                <span class="hidden-visually"> about: {line.ask}</span>
              </span>
            }
            checked={item.said === "unsure"}
            onChange={(isUnsure) => {
              onSay(isUnsure ? "unsure" : "yes");
            }}
          />
          {item.said === "unsure" && (
            <FewAnswers
              legend={
                <>
                  <span class="soft small">{answerTexts.unsureOpens}</span>
                  <span class="answer-plainer">{line.plainer}</span>
                </>
              }
              name={`${line.id}-plainer`}
              choices={plainerChoices}
              value={item.plainer}
              isOpen={isOpen && item.plainer === null}
              onChange={onSayPlainer}
            />
          )}
          {item.plainer === "unsure" && <p role="status">{answerTexts.stillUnsure}</p>}
          {more}
        </div>
      )}
    </li>
  );
}

interface FewAnswersProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly label: string }>;
  readonly value: Value | null;
  readonly isOpen: boolean;
  readonly onChange: (value: Value) => void;
}

function FewAnswers<Value extends string>(props: FewAnswersProps<Value>) {
  const id = useId();
  return (
    <fieldset
      class="stack"
      role="radiogroup"
      aria-invalid={props.isOpen}
      aria-describedby={props.isOpen ? `${id}-fault` : undefined}
    >
      <legend class="answer-legend">{props.legend}</legend>
      <div class="choices choices-row">
        {props.choices.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={value === props.value}
              onChange={() => {
                props.onChange(value);
              }}
            />
            <span class="choice-text">{label}</span>
          </label>
        ))}
      </div>
      {props.isOpen && (
        <p class="fault" id={`${id}-fault`}>
          This line still needs an answer.
        </p>
      )}
    </fieldset>
  );
}
