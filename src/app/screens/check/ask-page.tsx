import { useRef, useState } from "preact/hooks";
import type { QuestionId, RegionId } from "#content";
import { questions } from "#content/questions";
import type { PersonRecord } from "#engine";
import { effectiveContext } from "#engine/screening";
import type { NewEntry } from "#journal";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { answersOf } from "../../state/clearance.ts";
import { changeProfile } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { emptyList, faultIn, listFrom } from "./answer-list.ts";
import type { AnswerList } from "./answer-list.ts";
import { changeEvent } from "./change-answers.ts";
import { typedContext } from "./check-pages.ts";
import type { ListId } from "./check-draft.ts";
import { QuestionLines } from "./question-lines.tsx";
import { useFaultFocus } from "./use-fault-focus.ts";

interface AskPageProps {
  readonly record: PersonRecord;
  readonly ids: readonly QuestionId[];
  readonly title: string;
  readonly lead?: string;
  readonly leadIn: string;
  readonly none: string;
  /** `changed`: begins with the answers as they are. `all`: each is asked anew. */
  readonly save: "changed" | "all";
  /** Where to go without answering; none where an answer is needed first. */
  readonly back?: string;
  /** Null where nothing differs from before. False when it could not be saved. */
  readonly onSave: (change: NewEntry | null, list: AnswerList<ListId>) => Promise<boolean>;
}

/** Some questions asked once more on one page, for a change of the answers. */
export function AskPage({ record, ids, title, lead, leadIn, none, save, back, onSave }: AskPageProps) {
  const [list, setList] = useState<AnswerList<ListId>>(() =>
    save === "all" ? emptyList : listFrom<ListId>(answersOf(record), ids),
  );
  const [typed, setTyped] = useState(() => typedContext(effectiveContext(record.context, today())));
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useFaultFocus(form, tries);
  const fault = faultIn<ListId>(list, ids);
  const goOn = async () => {
    if (fault !== null) return setTries(tries + 1);
    const change = changeEvent(record, { list, ids, typed, save }, today(), questions);
    setFailed(!(await onSave(change, list)));
  };
  return (
    <Screen
      title={title}
      lead={lead}
      step={ids.join(" ")}
      actions={
        <>
          {failed && (
            <Notice kind="tension" announce="alert">
              Your answers could not be saved. They are still here; please try again.
            </Notice>
          )}
          <Button kind="primary" onClick={() => void goOn()}>
            Save
          </Button>
          {back !== undefined && (
            <Button kind="quiet" href={back}>
              Leave it as it was
            </Button>
          )}
        </>
      }
    >
      <div class="stack" ref={form}>
        <QuestionLines
          ids={ids}
          leadIn={leadIn}
          none={none}
          list={list}
          onList={setList}
          context={typed}
          onContext={setTyped}
          region={record.settings.region}
          onRegion={saveRegion}
          age={record.person.age}
          today={today()}
          fault={tries > 0 ? fault : null}
        />
      </div>
    </Screen>
  );
}

function saveRegion(region: RegionId): void {
  void changeProfile({ settings: { region } });
}
