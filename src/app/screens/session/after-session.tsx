import { useEffect, useRef, useState } from "preact/hooks";
import type { StopSign } from "#content";
import { stopSignTexts, stopTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { isSerious } from "#engine/screening";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { ScoreScale } from "../../parts/score-scale.tsx";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { mayGoOn } from "../../state/may-go-on.ts";
import { correct, recordAll } from "../../state/person.ts";
import { running } from "../../state/run-session.ts";
import { journalTold } from "../../state/session-journal.ts";
import { changeProfile } from "../../state/settings.ts";
import { HelpNumbers } from "../check/help-numbers.tsx";
import { StopSignAdvice } from "../check/stop-sign-picker.tsx";
import { ComeOut } from "./come-out.tsx";
import { SaveSound } from "./save-sound.tsx";
import { minutesInWords } from "../today/group-items.ts";

interface AfterSessionProps {
  readonly person: PersonRecord;
  /** Closes the session and goes on to an address. */
  readonly onDone: (url: string) => void;
}

/** How it ended, how it feels, and a quick look again for those who want it. */
export function AfterSession({ person, onDone }: AfterSessionProps) {
  const [session] = useState(() => running.peek());
  const [pain, setPain] = useState<number | null>(null);
  const kept = useRef<ReturnType<typeof recordAll> | null>(null);
  useEffect(() => {
    void journalTold();
  }, []);
  if (session === null) return null;
  // One entry, however often the person changes their mind: the arrow keys pass over scores on their way.
  const keepPain = async (score: number) => {
    const body = { score, when: "after", session: session.id } as const;
    if (kept.current === null) kept.current = recordAll([{ type: "pain-reported", body }]);
    else {
      const entry = (await kept.current)?.[0];
      if (entry !== undefined) await correct(entry.id, body);
    }
  };
  const { outcome, ranMs } = session.player;
  const told = person.stopSigns.filter((each) => each.session === session.id);
  const signs = told.map(({ sign }) => sign);
  const serious = signs.filter(isSerious);
  const hasRelease = session.session.items.some(({ technique }) => /^(rel|pas)-/.test(technique));
  const isTested = person.tests.length > 0;
  // An answer during the session may have closed the way.
  const blocked = isBlocked(screeningOf(person));
  const finish = () => {
    onDone(blocked ? "/check/result" : "/today");
  };
  return (
    <Screen
      title={titles[outcome ?? "done"]}
      kicker={`${minutesInWords(ranMs / 1000)} done and kept`}
      actions={
        <Button kind="primary" onClick={finish}>
          {blocked ? "What to do now" : "Done"}
        </Button>
      }
    >
      {told.length > 0 && <SignAdvice told={told} person={person} />}
      <section class="card">
        <ScoreScale
          legend="How is the pain now?"
          name="pain-after"
          value={pain}
          low="no pain"
          high="the worst"
          onChange={(score) => {
            setPain(score);
            void keepPain(score);
          }}
        />
        {pain !== null && <p role="status">Kept. Thank you.</p>}
      </section>
      {!blocked && serious.length === 0 && hasRelease && isTested && outcome === "done" && (
        <QuickLook
          onLook={() => {
            onDone("/tests?look=quick");
          }}
        />
      )}
      {signs.length === 0 && mayGoOn(session, person) && (
        <SaveSound person={person} session={session.session} adaptations={session.adaptations} />
      )}
      {serious.length === 0 && (
        <p class="soft">
          Stand up slowly. Walk a few steps if you like. A little ache tomorrow is common; tell Today how it
          was.
        </p>
      )}
    </Screen>
  );
}

function QuickLook({ onLook }: { readonly onLook: () => void }) {
  return (
    <section class="card">
      <h2>Curious? Look again</h2>
      <p>
        The same test right after letting go often looks different. It shows what is possible for a while; it
        is kept apart and never counts as progress.
      </p>
      <Button onClick={onLook}>A quick look</Button>
    </section>
  );
}

const titles = { done: "Well done.", left: "Enough for now.", stopped: "Stopped, and rightly so." } as const;

/** Signs after which somebody may have to ring at once. After the others the numbers wait, folded. */
const urgent: readonly StopSign[] = ["chest-pain", "breathlessness", "faintness"];

interface SignAdviceProps {
  readonly told: PersonRecord["stopSigns"];
  readonly person: PersonRecord;
}

function SignAdvice({ told, person }: SignAdviceProps) {
  const signs = [...new Set(told.map(({ sign }) => sign))];
  const ended = told.findLast(({ sign }) => isSerious(sign));
  const numbers = (
    <HelpNumbers
      region={person.settings.region}
      onRegion={(region) => void changeProfile({ settings: { region } })}
      first="emergency"
    />
  );
  return (
    <>
      {signs.toReversed().map((sign) => (
        <Notice kind="tension" key={sign}>
          <h2>{stopSignTexts[sign].name}</h2>
          <StopSignAdvice sign={sign} />
          {ended?.sign === sign && <ComeOut technique={ended.technique} />}
        </Notice>
      ))}
      {ended !== undefined && <p>{stopTexts.classOut}</p>}
      {ended !== undefined &&
        (signs.some((sign) => urgent.includes(sign)) ? (
          numbers
        ) : (
          <details class="card">
            <summary>{stopTexts.numbers}</summary>
            {numbers}
          </details>
        ))}
    </>
  );
}
