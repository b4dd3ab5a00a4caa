import type { ReclineRecord } from "#events";
import type { Choice } from "../../parts/choices.tsx";
import { settingsOf } from "../../state/settings.ts";
import { LengthField } from "./length-field.tsx";
import { fromCm, lengthWords } from "./lengths.ts";
import { makeRecline } from "./make-records.ts";
import type { ReclineAnswers } from "./make-records.ts";
import { NoteScreen } from "./note-screen.tsx";
import { OneOf, YesOrNo } from "./one-of.tsx";
import { readLength } from "./read-length.ts";
import { WayOut } from "./side-screen.tsx";
import { useAsked } from "./use-asked.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

/** The four checks, pain, and the height at which the thighs came down again. */
export function ReclineNote({ flow }: { readonly flow: Flow }) {
  const { units } = settingsOf(flow.person);
  const before = flow.kept(null);
  const known = before?.test === "test-recline" ? before : null;
  const [answers, setAnswers] = useDraft<ReclineAnswers>(flow, null, "answers", () => known ?? nothingYet);
  const kept = known?.liftHeightCm ?? null;
  const [height, setHeight] = useDraft(flow, null, "height", () =>
    kept === null ? "" : String(fromCm(kept, units)),
  );
  const { asked, formRef, ask } = useAsked();
  const read = readLength(height, units, heightLimits);
  const answer = (change: Partial<ReclineAnswers>) => {
    setAnswers({ ...answers, ...change });
  };
  const makeRecord = () => {
    const record = makeRecline(answers, read.ok ? read.cm : null);
    return read.ok || record?.pain === true ? record : null;
  };
  return (
    <NoteScreen
      flow={flow}
      side={null}
      title="What did you find?"
      backTo="lie"
      makeRecord={makeRecord}
      ask={ask}
    >
      <WayOut flow={flow} />
      <div class="stack" ref={formRef}>
        <FourChecks answers={answers} onAnswer={answer} asked={asked} />
        <LengthField
          label="Height of your shoulder blades when the thighs came down again"
          hint={`For the bolster. Leave it empty if the thighs never lifted. A plan uses at most ${lengthWords(usefulCm, units)}.`}
          units={units}
          limits={heightLimits}
          text={height}
          onText={setHeight}
          asked={asked}
        />
      </div>
    </NoteScreen>
  );
}

const usefulCm = 30;
const heightLimits = { lowCm: 1, highCm: 80, optional: true };
const nothingYet: ReclineAnswers = {
  thighGapEnd: null,
  backGap: null,
  uneven: null,
  ribsPoke: null,
  pain: null,
};

const thighs: ReadonlyArray<Choice<ReclineRecord["thighGapEnd"]>> = [
  { value: "none", label: "Both touch the floor" },
  { value: "left", label: "The left one does not" },
  { value: "right", label: "The right one does not" },
  { value: "both", label: "Neither does" },
];
const backs: ReadonlyArray<Choice<ReclineRecord["backGap"]>> = [
  { value: "none", label: "None" },
  { value: "pencil", label: "About a pencil" },
  { value: "between", label: "More than a pencil, less than a hand" },
  { value: "hand", label: "A whole hand" },
];
const unevenSides: ReadonlyArray<Choice<ReclineRecord["uneven"]>> = [
  { value: "none", label: "No, or I cannot tell" },
  { value: "left", label: "More on the left" },
  { value: "right", label: "More on the right" },
];

interface FourChecksProps {
  readonly answers: ReclineAnswers;
  readonly onAnswer: (change: Partial<ReclineAnswers>) => void;
  readonly asked: boolean;
}

function FourChecks({ answers, onAnswer, asked }: FourChecksProps) {
  return (
    <>
      <OneOf
        legend="Do the backs of your thighs touch the floor?"
        choices={thighs}
        value={answers.thighGapEnd}
        onChange={(thighGapEnd) => {
          onAnswer({ thighGapEnd });
        }}
        asked={asked}
      />
      <OneOf
        legend="How much room is under your low back?"
        choices={backs}
        value={answers.backGap}
        onChange={(backGap) => {
          onAnswer({ backGap });
        }}
        asked={asked}
      />
      <OneOf
        legend="Is there more room on one side?"
        choices={unevenSides}
        value={answers.uneven}
        onChange={(uneven) => {
          onAnswer({ uneven });
        }}
        asked={asked}
      />
      <YesOrNo
        legend="Do the lowest ribs in front poke up?"
        value={answers.ribsPoke}
        onChange={(ribsPoke) => {
          onAnswer({ ribsPoke });
        }}
        asked={asked}
      />
      <YesOrNo
        legend="Did anything hurt?"
        hint="A pull is no pain. Sharp, pinching, tingling or numb is."
        value={answers.pain}
        onChange={(pain) => {
          onAnswer({ pain });
        }}
        asked={asked}
      />
    </>
  );
}
