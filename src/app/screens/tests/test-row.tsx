import { tests } from "#content/tests";
import { testNames } from "#content/en/names";
import { testTexts } from "#content/en/tests";
import type { PersonRecord } from "#engine";
import type { TestOffer } from "#engine/assessment";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { dayWords } from "../../state/day-words.ts";
import { today } from "../../state/today.ts";
import { durationWords } from "../../state/words.ts";
import { methodWords } from "./record-words.ts";
import { hurt, inMode, lastOf, sidesIn } from "./test-status.ts";
import type { TestMode } from "./test-status.ts";

interface TestRowProps {
  readonly person: PersonRecord;
  readonly offer: Extract<TestOffer, { offered: true }>;
  readonly mode: TestMode;
}

/** One test: what it finds out, how long it takes, when it was done and how. */
export function TestRow({ person, offer, mode }: TestRowProps) {
  const { test } = offer;
  const seconds = tests.find(({ id }) => id === test)?.seconds ?? 0;
  const isDone = lastOf(person.tests, test, null) !== null;
  return (
    <section class="card" aria-label={testNames[test]}>
      <div class="row row-spread">
        <h2>{testNames[test]}</h2>
        <span class="soft small">about {durationWords(seconds)}</span>
      </div>
      {mode === "free" && <p>{testTexts[test].purpose}</p>}
      {offer.surface === "floor" && mode === "free" && (
        <p class="soft small">
          On the floor it can show less than at the edge of a firm table, bench or bed.
        </p>
      )}
      {isDone && (
        <ul class="list-plain">
          {sidesIn(offer).map((side) => (
            <li key={side ?? "all"}>
              <DoneLine person={person} test={test} side={side} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button
          href={inMode(`/tests/${test}`, mode)}
          label={`${isDone ? "Again" : "Begin"}: ${testNames[test]}`}
        >
          {isDone ? "Again" : "Begin"}
        </Button>
      </p>
    </section>
  );
}

interface DoneLineProps {
  readonly person: PersonRecord;
  readonly test: TestRowProps["offer"]["test"];
  readonly side: "left" | "right" | null;
}

function DoneLine({ person, test, side }: DoneLineProps) {
  const last = lastOf(person.tests, test, side);
  const name = side === null ? "" : side === "left" ? "Left: " : "Right: ";
  if (last === null) return <span class="soft">{name}not yet</span>;
  const how = methodWords(last.record);
  return (
    <span class="test-done">
      <Icon name="check" size={18} />
      <span>
        {name}
        {last.on === today() ? "today" : dayWords(last.on)}
        {how === "" ? "" : `, ${how}`}
        {hurt(last.record) ? ", it hurt" : ""}
      </span>
    </span>
  );
}
