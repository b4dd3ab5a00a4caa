import { useState } from "preact/hooks";
import type { Answer } from "#content";
import { laterCheckTexts, stopSignTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { laterChecks } from "#engine/progress";
import type { LaterCheck as Check } from "#engine/progress";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { catalogue } from "../../state/catalogue.ts";
import { dayWords } from "../../state/day-words.ts";
import { nameOf } from "../../state/names.ts";
import { record as save } from "../../state/person.ts";
import { today } from "../../state/today.ts";
import { safetyBody } from "./check-pages.ts";
import { freedBy, isFree, keyOf } from "./freed-by.ts";
import type { StayedAway } from "./freed-by.ts";

interface LaterCheckProps {
  readonly record: PersonRecord;
  /** A technique that is asked about first. */
  readonly first: string;
}

/** A week after a stop sign: is it gone? Only then may what it took out come back. */
export function LaterCheck({ record, first }: LaterCheckProps) {
  const date = today();
  // As they were on opening: what is found free stays on the page, with what that means.
  const [checks] = useState(() => sorted(laterChecks(record, date, catalogue), first));
  const [stayedAway, setStayedAway] = useState<StayedAway>({});
  const [isSaved, setSaved] = useState(false);
  const due = checks.filter(({ from }) => from <= date);
  const goOn = async () => {
    const freeOf = [...freedBy(due, stayedAway, date)];
    setSaved(await save("safety-answered", { ...safetyBody("later-check", {}, {}), freeOf }));
  };
  return (
    <Screen
      title={laterCheckTexts.title}
      back={{ href: "/check", label: "Your answers" }}
      step={isSaved ? "saved" : "asked"}
      actions={
        isSaved || due.length === 0 ? (
          <Button kind="primary" href="/today">
            Go to Today
          </Button>
        ) : (
          <Button kind="primary" disabled={Object.keys(stayedAway).length === 0} onClick={() => void goOn()}>
            Save
          </Button>
        )
      }
    >
      {checks.length === 0 && <p>Nothing is left out because of a stop sign.</p>}
      {checks.map((check) => (
        <section class="card" key={keyOf(check)}>
          <h2>{titleOf(check, record)}</h2>
          {check.from > date && <p>{laterCheckTexts.tooEarly.replace("{date}", dayWords(check.from))}</p>}
          {check.from <= date && !isSaved && (
            <Choices
              legend={questionOf(check)}
              name={keyOf(check)}
              choices={answers}
              value={stayedAway[keyOf(check)] ?? null}
              onChange={(answer) => {
                setStayedAway({ ...stayedAway, [keyOf(check)]: answer });
              }}
            />
          )}
          {isSaved && <Outcome free={isFree(check, stayedAway, date)} />}
        </section>
      ))}
    </Screen>
  );
}

const answers: ReadonlyArray<{ readonly value: Answer; readonly label: string }> = [
  { value: "yes", label: laterCheckTexts.gone },
  { value: "no", label: laterCheckTexts.back },
  { value: "unsure", label: laterCheckTexts.unsure },
];

function Outcome({ free }: { readonly free: boolean | null }) {
  if (free === null) return null;
  return (
    <Notice kind={free ? "calm" : "tension"} announce="status">
      {free ? laterCheckTexts.free : laterCheckTexts.stays}
    </Notice>
  );
}

function titleOf({ what, side, sign }: Check, record: PersonRecord): string {
  const name = sign === null ? "Knee hold" : nameOf(what, record);
  return side === null || side === "both" ? name : `${name}, ${side} side`;
}

function questionOf({ on, sign }: Check): string {
  const words = sign === null ? "pain while you held the knee up" : stopSignTexts[sign].name;
  return laterCheckTexts.ask.replace("{date}", dayWords(on)).replace("{sign}", words);
}

function sorted(checks: readonly Check[], first: string): readonly Check[] {
  return checks.toSorted((a, b) => Number(b.what === first) - Number(a.what === first));
}
