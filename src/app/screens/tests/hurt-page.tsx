import { useRef, useState } from "preact/hooks";
import type { StopSign, TechniqueId } from "#content";
import { testNames } from "#content/en/names";
import { classTerms } from "#content/en/terms";
import { stopSignTexts, stopTexts } from "#content/en/safety";
import { isSerious } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { Screen } from "../../parts/screen.tsx";
import type { EventId } from "#events";
import type { NewEntry } from "#journal";
import { recordAll, retract } from "../../state/person.ts";
import { listWords } from "../../state/words.ts";
import { StopSignAdvice, StopSignPicker } from "../check/stop-sign-picker.tsx";
import { NextActions } from "./next-actions.tsx";
import type { Flow, FlowStep } from "./use-flow.ts";

interface HurtPageProps {
  readonly flow: Flow;
  readonly done: Extract<FlowStep, { at: "saved" | "hurt" }>;
}

/** Pain this strong makes it a day of rest (SCR-23). */
const restDayScore = 7;

/** A test hurt: it ends kindly, what follows is said, and the pain is asked about (FIND-10). */
export function HurtPage({ flow, done }: HurtPageProps) {
  const { test, text, person, mode } = flow;
  const [score, sayScore, takeScoreBack] = useKept((value: number) => ({
    type: "pain-reported",
    body: { score: value, when: "other", session: null },
  }));
  // A test can set a sign off as a technique can; the journal keeps either id here.
  const technique = test.id as string as TechniqueId;
  const [sign, saySign, takeSignBack] = useKept((value: StopSign) => ({
    type: "stop-sign",
    body: { session: null, technique, side: done.side ?? "both", sign: value },
  }));
  const isEnough = (sign !== null && isSerious(sign)) || (score !== null && score >= restDayScore);
  const takeAllBack = async () => {
    await Promise.all([takeScoreBack(), takeSignBack()]);
    await flow.undo();
  };
  return (
    <Screen
      title="Thank you for stopping"
      kicker={testNames[test.id]}
      step="hurt"
      actions={
        <>
          {isEnough ? (
            <Button kind="primary" href="/today">
              Enough of tests for today
            </Button>
          ) : (
            <NextActions person={person} mode={mode} after={test.id} />
          )}
          <Button
            kind="quiet"
            onClick={() => {
              void takeAllBack();
            }}
          >
            It did not hurt, undo
          </Button>
        </>
      }
    >
      <p>
        Come out of it slowly. {text.outOf.join(" ")} A test that hurts does not count, so nothing is
        concluded from it.
      </p>
      <WhatFollows flow={flow} done={done} />
      <WhatWasIt sign={sign} onSign={saySign} />
      <section class="card">
        <ScoreScale
          legend="How strong was it?"
          name="test-pain"
          value={score}
          low="no pain"
          high="the worst"
          onChange={sayScore}
        />
        {score !== null && <p role="status">Kept. Thank you.</p>}
      </section>
    </Screen>
  );
}

/** Kept at each touch; another touch, and an undo, take the last one back. */
function useKept<Value>(
  toEntry: (value: Value) => NewEntry,
): readonly [Value | null, (value: Value) => void, () => Promise<void>] {
  const [value, setValue] = useState<Value | null>(null);
  const last = useRef<Promise<EventId | null>>(Promise.resolve(null));
  const takeBack = async () => {
    const event = await last.current;
    last.current = Promise.resolve(null);
    if (event !== null) await retract(event);
  };
  const say = (said: Value) => {
    setValue(said);
    const before = last.current;
    last.current = before.then(async (event) => {
      if (event !== null) await retract(event);
      return (await recordAll([toEntry(said)]))?.[0]?.id ?? null;
    });
  };
  return [value, say, takeBack];
}

function WhatFollows({ flow, done }: HurtPageProps) {
  const { test } = flow;
  const isHold = test.id === "test-hold-seated" || test.id === "test-hold-standing";
  const classes = listWords(test.classes.map((each) => classTerms[each]));
  return (
    <section class="card">
      <h2>What follows</h2>
      <ul>
        <li>For the rest of today nothing asks this of you again: {classes}.</li>
        {isHold && (
          <li>
            Lifting the {done.side} leg against a load stays out on this side. In a week we ask whether it is
            gone.
          </li>
        )}
        <li>Your plan goes on without it.</li>
      </ul>
    </section>
  );
}

interface WhatWasItProps {
  readonly sign: StopSign | null;
  readonly onSign: (sign: StopSign) => void;
}

/** A serious sign also takes out for a week or more what set it off (ADAPT-1). */
function WhatWasIt({ sign, onSign }: WhatWasItProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="card">
      <h2>{stopTexts.ask}</h2>
      {sign === null ? (
        <>
          <p>If it was more than an ache, tell us, and we say what to do about it.</p>
          <p>
            <Button
              kind="tension"
              onClick={() => {
                setAsking(true);
              }}
            >
              Say what it was
            </Button>
          </p>
        </>
      ) : (
        <Notice kind="tension" announce="status">
          <h3>{stopSignTexts[sign].name}</h3>
          <StopSignAdvice sign={sign} />
        </Notice>
      )}
      {sign !== null && (
        <p>
          <Button kind="quiet" href="/check/stop-signs">
            All signs, and whom to ring
          </Button>
        </p>
      )}
      {isAsking && (
        <StopSignPicker
          during="test"
          onPick={(picked) => {
            setAsking(false);
            onSign(picked);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}
