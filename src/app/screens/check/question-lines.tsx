import type { LocalDate } from "#base";
import type { Answer, QuestionId, RegionId } from "#content";
import { questionTexts } from "#content/en/questions";
import { questions } from "#content/questions";
import { askFor } from "#engine/screening";
import { AnswerLines } from "./answer-lines.tsx";
import type { Line } from "./answer-lines.tsx";
import { AnswerMore } from "./answer-more.tsx";
import { answerSoFar } from "./answer-list.ts";
import type { AnswerList, ListFault } from "./answer-list.ts";
import type { DraftContext } from "./check-draft.ts";

interface QuestionLinesProps<Id extends string> {
  readonly ids: readonly QuestionId[];
  readonly leadIn: string;
  readonly none: string;
  readonly list: AnswerList<Id>;
  readonly onList: (list: AnswerList<Id>) => void;
  readonly context: DraftContext;
  readonly onContext: (context: DraftContext) => void;
  readonly region: string | null | undefined;
  readonly onRegion: (region: RegionId) => void;
  readonly age: number | undefined;
  readonly today: LocalDate;
  readonly fault: ListFault<Id> | null;
}

/** Questions of the safety check as one list, with the dates and the help that go with them. */
export function QuestionLines<Id extends string>(props: QuestionLinesProps<Id | QuestionId>) {
  return (
    <AnswerLines
      legend={props.leadIn}
      lines={linesFor(props.ids, props.age)}
      none={props.none}
      list={props.list}
      onChange={props.onList}
      fault={props.fault}
      more={(id) => {
        const question = questions.find((each) => each.id === id);
        if (question === undefined) return null;
        return (
          <AnswerMore
            question={question}
            answer={answerSoFar<string>(props.list, id) satisfies Answer | undefined}
            context={props.context}
            onContext={props.onContext}
            region={props.region}
            onRegion={props.onRegion}
            today={props.today}
          />
        );
      }}
    />
  );
}

export function linesFor(
  ids: readonly QuestionId[],
  age: number | undefined,
): ReadonlyArray<Line<QuestionId>> {
  return ids.map((id) => {
    const text = questionTexts[id];
    return { id, ask: askFor(text, age), plainer: text.plainer };
  });
}
