import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { answerTexts, checkTexts } from "#content/en/check";
import { Tick } from "../../parts/choices.tsx";
import { AnswerLine } from "./answer-line.tsx";
import { answerSoFar, say, sayPlainer, tick, tickNone } from "./answer-list.ts";
import type { AnswerList, ListFault } from "./answer-list.ts";
import "./check.css";

export interface Line<Id extends string> {
  readonly id: Id;
  readonly ask: string;
  readonly plainer: string;
}

interface AnswerLinesProps<Id extends string> {
  readonly legend: ComponentChildren;
  readonly lines: ReadonlyArray<Line<Id>>;
  /** The line that answers no to all. */
  readonly none: string;
  readonly list: AnswerList<Id>;
  readonly onChange: (list: AnswerList<Id>) => void;
  /** Shown once somebody tried to go on. */
  readonly fault: ListFault<Id> | null;
  /** What belongs to a line that is yes or stays unsure: a date, or what to do now. */
  readonly more?: (id: Id) => ComponentChildren;
}

/** "Any of these?": a line ticked is a yes, or not sure where the person says so; one more line says no to all. */
export function AnswerLines<Id extends string>(props: AnswerLinesProps<Id>) {
  const { list, onChange, fault, lines } = props;
  const id = useId();
  const untouched = fault?.kind === "untouched";
  const ticked = lines.some((line) => list.items[line.id] !== undefined);
  return (
    <fieldset class="stack">
      <legend class="answer-legend">{props.legend}</legend>
      <p class="soft small">{answerTexts.howUnsure}</p>
      <ul class="list-plain choices">
        {lines.map((line) => (
          <AnswerLine
            key={line.id}
            line={line}
            item={list.items[line.id]}
            isOpen={fault?.kind === "open" && fault.ids.includes(line.id)}
            more={isTold(answerSoFar(list, line.id)) ? props.more?.(line.id) : null}
            onTick={(checked) => {
              onChange(tick(list, line.id, checked));
            }}
            onSay={(said) => {
              onChange(say(list, line.id, said));
            }}
            onSayPlainer={(answer) => {
              onChange(sayPlainer(list, line.id, answer));
            }}
          />
        ))}
        <li class="answer-none">
          <Tick
            label={props.none}
            checked={list.none}
            faultId={untouched ? `${id}-fault` : undefined}
            onChange={(checked) => {
              onChange(tickNone(list, checked));
            }}
          />
        </li>
      </ul>
      {untouched && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {checkTexts.unanswered}
        </p>
      )}
      {ticked && <p class="soft small">A tick counts as yes, a line without one as no.</p>}
    </fieldset>
  );
}

function isTold(answer: string | undefined): boolean {
  return answer === "yes" || answer === "unsure";
}
