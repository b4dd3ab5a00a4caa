import type { Side } from "#content";
import type { HoldRecord } from "#events";
import { makeHold } from "./make-records.ts";
import type { YesNo } from "./make-records.ts";
import { NoteScreen } from "./note-screen.tsx";
import { YesOrNo } from "./one-of.tsx";
import { secondsWords } from "./record-words.ts";
import { useAsked } from "./use-asked.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

interface HoldNoteProps {
  readonly flow: Flow;
  readonly test: HoldRecord["test"];
  readonly side: Side;
  readonly seconds: number;
  readonly target: number;
}

/** Three questions after a hold. */
export function HoldNote({ flow, test, side, seconds, target }: HoldNoteProps) {
  const before = flow.kept(side);
  const known = before !== null && "shifts" in before ? before : null;
  const [difficult, setDifficult] = useDraft<YesNo>(flow, side, "difficult", () => known?.difficult ?? null);
  const [shifts, setShifts] = useDraft<YesNo>(flow, side, "shifts", () => known?.shifts ?? null);
  const [pain, setPain] = useDraft<YesNo>(flow, side, "pain", () => known?.pain ?? null);
  const { asked, formRef, ask } = useAsked();
  return (
    <NoteScreen
      flow={flow}
      side={side}
      title="How was it?"
      backTo="held"
      makeRecord={() => makeHold(test, side, seconds, { difficult, shifts, pain })}
      ask={ask}
    >
      <p>
        You held it for <strong>{secondsWords(seconds)}</strong>. The source’s target is {target}; no study
        has measured what is usual.
      </p>
      <div class="stack" ref={formRef}>
        <YesOrNo
          legend="Was it difficult?"
          hint="A struggle, not just an effort."
          value={difficult}
          onChange={setDifficult}
          asked={asked}
        />
        <YesOrNo
          legend="Did your body shift?"
          hint={shiftHints[test]}
          value={shifts}
          onChange={setShifts}
          asked={asked}
        />
        <YesOrNo
          legend="Did anything hurt?"
          hint="Anywhere. A tired muscle is no pain."
          value={pain}
          onChange={setPain}
          asked={asked}
        />
      </div>
    </NoteScreen>
  );
}

const shiftHints = {
  "test-hold-seated": "Leaning back or to one side, hitching the hip, or gripping the seat.",
  "test-hold-standing": "Leaning back, sinking into the standing hip, rounding or turning.",
} as const;
