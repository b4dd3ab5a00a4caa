import { useRef, useState } from "preact/hooks";
import type { StopSign, TechniqueId } from "#content";
import { testNames } from "#content/en/names";
import { classTerms } from "#content/en/terms";
import { stopSignTexts } from "#content/en/safety";
import { isSerious } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { Screen } from "../../parts/screen.tsx";
import type { EventId } from "#events";
import type { NewEntry } from "#journal";
import { recordAll, retract } from "../../state/person.ts";
import { today } from "../../state/today.ts";
import { listWords } from "../../state/words.ts";
import { StopSignAdvice } from "../check/stop-sign-picker.tsx";
import { AskHurt, hurtPlaces } from "./ask-hurt.tsx";
import type { HurtPlace } from "./ask-hurt.tsx";
import { offersOf } from "./test-offers.ts";
import { inMode, nextTest } from "./test-status.ts";
import type { Flow, FlowStep } from "./use-flow.ts";

interface HurtPageProps {
  readonly flow: Flow;
  readonly done: Extract<FlowStep, { at: "saved" | "hurt" }>;
}

/** Pain this strong makes it a day of rest (SCR-23). */
const restDayScore = 7;

/** A test hurt: it ends kindly; first what it was and where, then how strong, and what follows (FIND-10). */
export function HurtPage({ flow, done }: HurtPageProps) {
  const { test } = flow;
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
  const sideWords = done.side === null ? "" : `, ${done.side} side`;
  const [place, sayPlace, takePlaceBack] = useKept((value: HurtPlace) => ({
    type: "note-written",
    body: { text: `${testNames[test.id]}${sideWords}: it hurt. Where: ${hurtPlaces[value]}.` },
  }));
  const [isAsked, setAsked] = useState(false);
  const isEnough = (sign !== null && isSerious(sign)) || (score !== null && score >= restDayScore);
  const takeAllBack = async () => {
    await Promise.all([takeScoreBack(), takeSignBack(), takePlaceBack()]);
    await flow.undo();
  };
  if (!isAsked) {
    return (
      <AskHurt
        flow={flow}
        done={done}
        place={place}
        onPlace={sayPlace}
        onSign={(said) => {
          if (said !== null) saySign(said);
          setAsked(true);
        }}
        onUndo={takeAllBack}
      />
    );
  }
  return (
    <Screen
      title="Thank you for telling us"
      kicker={testNames[test.id]}
      step="hurt-said"
      actions={
        <>
          <WaysOn flow={flow} isEnough={isEnough} />
          <UndoHurt onUndo={takeAllBack} />
        </>
      }
    >
      {sign !== null && <SignSaid sign={sign} />}
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
      <WhatFollows flow={flow} done={done} />
    </Screen>
  );
}

/** To stop for today and to go on stand side by side: neither is urged. After a serious sign nothing leads on. */
function WaysOn({ flow, isEnough }: { readonly flow: Flow; readonly isEnough: boolean }) {
  const { person, mode, test } = flow;
  const next = nextTest(person.tests, offersOf(person), mode, today(), test.id);
  const enough = "That is enough for today";
  if (isEnough || next === null) {
    return (
      <Button kind="primary" href="/today">
        {enough}
      </Button>
    );
  }
  return (
    <>
      <Button href="/today">{enough}</Button>
      <Button href={inMode(`/tests/${next}`, mode)}>Next: {testNames[next]}</Button>
    </>
  );
}

function UndoHurt({ onUndo }: { readonly onUndo: () => Promise<void> }) {
  return (
    <Button
      kind="quiet"
      onClick={() => {
        void onUndo();
      }}
    >
      It did not hurt, undo
    </Button>
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

/** What to do about a sign. A serious one also takes out for a week or more what set it off (ADAPT-1). */
function SignSaid({ sign }: { readonly sign: StopSign }) {
  return (
    <>
      <Notice kind="tension">
        <h2>{stopSignTexts[sign].name}</h2>
        <StopSignAdvice sign={sign} />
      </Notice>
      <p>
        <Button kind="quiet" href="/check/stop-signs">
          All signs, and whom to ring
        </Button>
      </p>
    </>
  );
}
