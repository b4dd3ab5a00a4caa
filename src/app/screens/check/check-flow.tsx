import { useLocation } from "preact-iso";
import { useEffect, useRef, useState } from "preact/hooks";
import type { QuestionScreen } from "#content";
import { checkTexts, questionScreenTexts } from "#content/en/check";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { saveFault } from "../../state/person.ts";
import { today } from "../../state/today.ts";
import { AboutPage } from "./about-page.tsx";
import { ageIn, faultOn, fewestPages, isBegun, listOn, withList } from "./check-draft.ts";
import type { CheckDraft, PageFault } from "./check-draft.ts";
import { forgetDraft, keepDraft } from "./check-draft-storage.ts";
import { useFaultFocus } from "./use-fault-focus.ts";
import { useModule } from "../../parts/use-module.ts";
import { CannotLoad } from "../../parts/with-module.tsx";
import { Opening } from "../../parts/opening.tsx";

const loadRest = () => import("./rest-of-check.ts");
type Rest = Awaited<ReturnType<typeof loadRest>>;

interface CheckFlowProps {
  readonly record: PersonRecord | null;
  readonly initial: CheckDraft;
  /** Gone through once more: stays so in the address of each page. */
  readonly again?: boolean;
}

/** The whole check, page by page. The page stands in the address, so that the browser's Back goes one page back. */
export function CheckFlow({ record, initial, again = false }: CheckFlowProps) {
  const { query } = useLocation();
  const [draft, setDraft] = useState(initial);
  const loading = useModule(loadRest, isBegun(draft) || query["page"] !== undefined);
  const change = (next: CheckDraft) => {
    setDraft(next);
    keepDraft(next);
  };
  if (loading.kind === "failed") return <CannotLoad again={loading.again} />;
  const rest = loading.kind === "loaded" ? loading.module : null;
  if (rest === null && query["page"] !== undefined) return <Opening />;
  const pages = rest?.pagesFor(draft) ?? null;
  const page = (pages === null ? undefined : rest?.pageToShow(draft, pages, query["page"])) ?? firstPage;
  return (
    <CheckPage
      key={page.id}
      page={page}
      pages={pages}
      rest={rest}
      draft={draft}
      onChange={change}
      record={record}
      again={again}
    />
  );
}

const firstPage: QuestionScreen = { id: "about", questions: [] };

interface CheckPageProps {
  readonly page: QuestionScreen;
  /** Null until the questions are loaded. */
  readonly pages: readonly QuestionScreen[] | null;
  readonly rest: Rest | null;
  readonly draft: CheckDraft;
  readonly onChange: (draft: CheckDraft) => void;
  readonly record: PersonRecord | null;
  readonly again: boolean;
}

function CheckPage(props: CheckPageProps) {
  const { page, pages, rest, draft } = props;
  const at = pages?.findIndex(({ id }) => id === page.id) ?? 0;
  const count = pages?.length ?? fewestPages;
  const form = useRef<HTMLDivElement>(null);
  const { fault, goOn, isSaving, hasFailed } = useGoingOn(props, at, form);
  const isFirst = page.id === "about";
  return (
    <Screen
      title={isFirst ? checkTexts.title : questionScreenTexts[page.id].heading}
      kicker={<Progress at={at} count={count} />}
      step={page.id}
      actions={
        <>
          {hasFailed && (
            <Notice kind="tension" announce="alert">
              {saveFault.value ?? "Your answers could not be saved. They are still here; please try again."}
            </Notice>
          )}
          <Button kind="primary" onClick={goOn} disabled={isSaving}>
            {at + 1 === count ? "See what it means" : "Next"}
          </Button>
          {!isFirst && (
            <Button kind="quiet" href={addressOf(pages?.[at - 1], props.again)}>
              Back
            </Button>
          )}
        </>
      }
    >
      <div class="stack" ref={form}>
        {isFirst ? (
          <AboutPage
            draft={draft}
            onChange={props.onChange}
            more={rest?.linesFor(page.questions, undefined) ?? []}
            fault={fault}
          />
        ) : (
          rest !== null && <ListPage {...props} rest={rest} fault={fault} />
        )}
      </div>
    </Screen>
  );
}

/** What Next does: say what is missing, turn the page, or save. */
function useGoingOn(props: CheckPageProps, at: number, form: { readonly current: HTMLElement | null }) {
  const { page, pages, rest, draft, record, again } = props;
  const { route } = useLocation();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<"still" | "wanting" | "saving" | "failed">("still");
  const fault = faultOn(draft, page);
  useFaultFocus(form, tries);
  const save = async (loaded: Rest) => {
    setState("saving");
    const saved = await loaded.saveCheck(draft, record, today());
    setState(saved === "saved" ? "still" : "failed");
    if (saved !== "saved") return;
    forgetDraft();
    route("/check/result");
  };
  const goOn = () => {
    const next = pages?.[at + 1];
    if (fault !== null) setTries(tries + 1);
    else if (rest === null) setState("wanting");
    else if (next !== undefined) route(addressOf(next, again));
    else void save(rest);
  };
  // Next was touched before the questions had come: go on as soon as they are here.
  useEffect(() => {
    if (state === "wanting" && rest !== null) goOn();
  }, [state, rest]);
  return {
    fault: tries > 0 ? fault : null,
    isSaving: state === "saving",
    hasFailed: state === "failed",
    goOn,
  };
}

function ListPage({
  page,
  rest,
  draft,
  onChange,
  record,
  fault,
}: CheckPageProps & { rest: Rest; fault: PageFault | null }) {
  const { leadIn, none } = questionScreenTexts[page.id];
  return (
    <rest.QuestionLines
      ids={page.questions}
      leadIn={leadIn}
      none={none}
      list={listOn(draft, page.id)}
      onList={(list) => {
        onChange(withList(draft, page.id, list));
      }}
      context={draft.context}
      onContext={(context) => {
        onChange({ ...draft, context });
      }}
      region={draft.region ?? record?.settings.region}
      onRegion={(region) => {
        onChange({ ...draft, region });
      }}
      age={ageIn(draft) ?? undefined}
      today={today()}
      fault={fault?.list ?? null}
    />
  );
}

function Progress({ at, count }: { readonly at: number; readonly count: number }) {
  const words = checkTexts.progress.replace("{page}", String(at + 1)).replace("{pages}", String(count));
  return (
    <span class="check-progress">
      {words}
      <progress class="progress-line" max={count} value={at + 1} aria-label={words} />
    </span>
  );
}

function addressOf(page: QuestionScreen | undefined, again: boolean): string {
  const query = new URLSearchParams(again ? { again: "1" } : {});
  if (page !== undefined && page.id !== "about") query.set("page", page.id);
  const text = query.toString();
  return text === "" ? "/check" : `/check?${text}`;
}
