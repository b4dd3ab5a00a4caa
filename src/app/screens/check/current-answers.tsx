import type { QuestionId, QuestionScreen } from "#content";
import { questions, questionScreens } from "#content/questions";
import {
  answerTexts,
  checkTexts,
  clearanceTexts,
  questionScreenTexts,
  questionTexts,
} from "#content/en/questions";
import type { PersonRecord } from "#engine";
import { askFor } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { clearanceOf, runningOutOf } from "../../state/clearance.ts";
import { dayWords } from "../../state/day-words.ts";
import { forgetDraft } from "./check-draft-storage.ts";
import { dateWords } from "./date-words.ts";

interface CurrentAnswersProps {
  readonly record: PersonRecord;
  readonly isSaved: boolean;
}

/** All answers as they stand, page by page, each page to be changed. */
export function CurrentAnswers({ record, isSaved }: CurrentAnswersProps) {
  const clearance = clearanceOf(record);
  const isUrgent = clearance === "emergency" || clearance === "clinician";
  return (
    <Screen
      title="Your safety check"
      kicker={record.safetyCheckedOn === null ? "" : `Gone through on ${dayWords(record.safetyCheckedOn)}`}
      tab="you"
    >
      <Notice kind={isUrgent ? "tension" : "calm"} announce={isSaved ? "status" : undefined}>
        {isSaved && "Saved. "}
        {clearanceTexts[clearance].heading}.
      </Notice>
      <div class="row">
        <Button kind="primary" href="/check/result">
          What it means for you
        </Button>
        <Button href="/check?again=1" onClick={forgetDraft}>
          {checkTexts.again}
        </Button>
      </div>
      <AskAgain record={record} />
      {questionScreens.map((screen) => (
        <ScreenAnswers key={screen.id} screen={screen} record={record} />
      ))}
    </Screen>
  );
}

function AskAgain({ record }: { readonly record: PersonRecord }) {
  return (
    <>
      {runningOutOf(record).length > 0 && (
        <section class="card">
          <h2>{checkTexts.runOut}</h2>
          <p>{checkTexts.runOutWhy}</p>
          <Button href="/check?ask=running-out">Answer again</Button>
        </section>
      )}
      {record.stopSigns.length > 0 && (
        <p>
          <Button kind="quiet" href="/check?later=all">
            Stop signs that you told us about
          </Button>
        </p>
      )}
    </>
  );
}

function ScreenAnswers({
  screen,
  record,
}: {
  readonly screen: QuestionScreen;
  readonly record: PersonRecord;
}) {
  const { heading } = questionScreenTexts[screen.id];
  const answerTo = (id: QuestionId) => record.answers[id]?.answer;
  const told = screen.questions.filter((id) => answerTo(id) === "yes" || answerTo(id) === "unsure");
  const nos = screen.questions.filter((id) => answerTo(id) === "no");
  return (
    <section class="card">
      <div class="row row-spread">
        <h2>{heading}</h2>
        <Button href={`/check?edit=${screen.id}`} label={`Change: ${heading}`}>
          Change
        </Button>
      </div>
      {screen.id === "about" && <Age record={record} />}
      {told.length > 0 && (
        <ul class="list-plain list-lines">
          {told.map((id) => (
            <li key={id}>
              <strong>{answerTo(id) === "yes" ? answerTexts.yes : answerTexts.unsure}:</strong>{" "}
              {wordsOf(id, record)}
              <DateOf id={id} record={record} />
            </li>
          ))}
        </ul>
      )}
      {nos.length > 0 && (
        <details>
          <summary>
            {answerTexts.no}: {nos.length === screen.questions.length ? "all of these" : "the others"} (
            {nos.length})
          </summary>
          <ul>
            {nos.map((id) => (
              <li key={id}>{wordsOf(id, record)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Age({ record }: { readonly record: PersonRecord }) {
  const { age } = record.person;
  return (
    <p>
      Age: {age === undefined ? "not said" : age}.{" "}
      <Button kind="quiet" href="/you/about">
        Change your age
      </Button>
    </p>
  );
}

function DateOf({ id, record }: { readonly id: QuestionId; readonly record: PersonRecord }) {
  const question = questions.find((each) => each.id === id);
  const words = question === undefined ? null : dateWords(question, record.context);
  return words === null ? null : <p class="soft small">{words}</p>;
}

function wordsOf(id: QuestionId, record: PersonRecord): string {
  return askFor(questionTexts[id], record.person.age);
}
