import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { QuestionId, QuestionScreenId } from "#content";
import { questions, questionScreens } from "#content/questions";
import { checkTexts, clearanceTexts, questionScreenTexts } from "#content/en/questions";
import type { PersonRecord } from "#engine";
import { effectiveContext, gatesFrom } from "#engine/screening";
import type { NewEntry } from "#journal";
import { answersOf, runningOutOf, screeningOf } from "../../state/clearance.ts";
import { recordAll } from "../../state/person.ts";
import { today } from "../../state/today.ts";
import { AskPage } from "./ask-page.tsx";
import { relatedQuestions } from "./change-answers.ts";
import { CheckFlow } from "./check-flow.tsx";
import { isBegun } from "./check-draft.ts";
import { readDraft } from "./check-draft-storage.ts";
import { draftFrom, gatesKept } from "./check-pages.ts";
import { CurrentAnswers } from "./current-answers.tsx";
import { WithModule } from "../../parts/with-module.tsx";

interface CheckReopenedProps {
  readonly record: PersonRecord;
  readonly query: Readonly<Record<string, string>>;
}

const loadLaterCheck = () => import("./later-check.tsx");

/** The check of somebody who has been through it: what the address asks for, or all the answers. */
export function CheckReopened({ record, query }: CheckReopenedProps) {
  if (query["again"] !== undefined) return <Again record={record} />;
  if (query["later"] !== undefined) {
    const wished = query["later"];
    return (
      <WithModule load={loadLaterCheck}>
        {({ LaterCheck }) => <LaterCheck record={record} first={wished} />}
      </WithModule>
    );
  }
  if (query["ask"] === "running-out") return <RunningOut record={record} />;
  const screen = questionScreens.find(({ id }) => id === query["edit"]);
  if (screen !== undefined) return <EditAnswers key={screen.id} record={record} screen={screen.id} />;
  return <Missing record={record} isSaved={query["saved"] !== undefined} />;
}

function Again({ record }: { readonly record: PersonRecord }) {
  const [initial] = useState(() => {
    const begun = readDraft();
    if (isBegun(begun)) return begun;
    const answers = answersOf(record);
    const context = effectiveContext(record.context, today());
    const { person } = record;
    const gates = gatesKept(record.gates, gatesFrom(answers, questions));
    return draftFrom({ answers, context, person, gates }, questionScreens);
  });
  return <CheckFlow record={record} initial={initial} again />;
}

/** Only the answers whose time is over, with those that may change with them. */
function RunningOut({ record }: { readonly record: PersonRecord }) {
  const { route } = useLocation();
  const [ids] = useState<readonly QuestionId[]>(() => [
    ...new Set(runningOutOf(record).flatMap(({ askAgain }) => askAgain)),
  ]);
  if (ids.length === 0) return <Missing record={record} isSaved={false} />;
  return (
    <AskPage
      record={record}
      ids={ids}
      title={checkTexts.runOut}
      lead={checkTexts.runOutWhy}
      leadIn="Tick what is true today."
      none="None of these any more"
      save="all"
      back="/check"
      onSave={(change) => saveAll([change], () => route("/check/result"))}
    />
  );
}

/** Questions without an answer come first; a newer version of the check may have brought some. */
function Missing({ record, isSaved }: { readonly record: PersonRecord; readonly isSaved: boolean }) {
  const { route } = useLocation();
  const ids = screeningOf(record)
    .reasons.filter(({ answer }) => answer === "missing")
    .map(({ question }) => question);
  if (ids.length === 0) return <CurrentAnswers record={record} isSaved={isSaved} />;
  return (
    <AskPage
      record={record}
      ids={ids}
      title={clearanceTexts.incomplete.heading}
      lead={clearanceTexts.incomplete.body}
      leadIn="Is any of these true for you?"
      none="None of these"
      save="all"
      back="/check/result"
      onSave={(change) => saveAll([change], () => route("/check/result"))}
    />
  );
}

interface EditAnswersProps {
  readonly record: PersonRecord;
  readonly screen: QuestionScreenId;
}

/** A change that waits for the questions that it brings up: all are saved together. */
interface Waiting {
  readonly change: NewEntry | null;
  readonly related: readonly QuestionId[];
}

/** One page of answers to be changed, and what nobody may ever have asked because it did not concern the person. */
function EditAnswers({ record, screen }: EditAnswersProps) {
  const { route } = useLocation();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { heading, leadIn, none } = questionScreenTexts[screen];
  const ids = questionScreens.find(({ id }) => id === screen)?.questions ?? [];
  const leave = () => {
    route("/check?saved=1");
  };
  if (waiting !== null) {
    return (
      <AskPage
        key="related"
        record={record}
        ids={waiting.related}
        title="One more list"
        lead="Because of what you changed, please answer these too."
        leadIn="Is any of these true for you?"
        none="None of these"
        save="all"
        onSave={(change) => saveAll([waiting.change, change], leave)}
      />
    );
  }
  return (
    <AskPage
      record={record}
      ids={ids}
      title={heading}
      leadIn={leadIn}
      none={none}
      save="changed"
      back="/check"
      onSave={async (change, list) => {
        const related = relatedQuestions(record.answers, list, ids, questions);
        if (related.length === 0) return saveAll([change], leave);
        setWaiting({ change, related });
        return true;
      }}
    />
  );
}

async function saveAll(changes: ReadonlyArray<NewEntry | null>, then: () => void): Promise<boolean> {
  const events = changes.filter((change) => change !== null);
  const saved = events.length === 0 || (await recordAll(events)) !== null;
  if (saved) then();
  return saved;
}
