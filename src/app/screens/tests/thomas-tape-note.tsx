import type { Side } from "#content";
import { Notice } from "../../parts/notice.tsx";
import { settingsOf } from "../../state/settings.ts";
import { LengthField } from "./length-field.tsx";
import { makeThomasTape, thighByTape } from "./make-records.ts";
import type { YesNo } from "./make-records.ts";
import { NoteScreen } from "./note-screen.tsx";
import { YesOrNo } from "./one-of.tsx";
import { readLength } from "./read-length.ts";
import { WayOut } from "./side-screen.tsx";
import { degreesWords } from "./record-words.ts";
import { useAsked } from "./use-asked.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

interface ThomasTapeNoteProps {
  readonly flow: Flow;
  readonly side: Side;
  /** The thigh's length as typed, kept for the other side. */
  readonly thigh: string;
  readonly onThigh: (text: string) => void;
}

const thighLimits = { lowCm: 25, highCm: 65 };
const heightLimits = { lowCm: 0, highCm: 150 };

/** Three lengths and a flat back: about an angle, since a tape cannot measure the pelvis (FIND-2). */
export function ThomasTapeNote({ flow, side, thigh, onThigh }: ThomasTapeNoteProps) {
  const { units } = settingsOf(flow.person);
  const [hip, setHip] = useDraft(flow, side, "hip", () => "");
  const [knee, setKnee] = useDraft(flow, side, "knee", () => "");
  const [isFlat, setFlat] = useDraft<YesNo>(flow, side, "flat", () => null);
  const [pain, setPain] = useDraft<YesNo>(flow, side, "pain", () => null);
  const { asked, formRef, ask } = useAsked();
  const lengths = [
    { label: "Thigh: hip to knee", limits: thighLimits, text: thigh, onText: onThigh },
    { label: "Hip to floor", limits: heightLimits, text: hip, onText: setHip },
    { label: "Knee to floor", limits: heightLimits, text: knee, onText: setKnee },
  ];
  const read = lengths.map(({ text, limits }) => readLength(text, units, limits));
  const [thighCm, hipHeightCm, kneeHeightCm] = read.map((each) => (each.ok ? each.cm : null));
  const isRead =
    typeof thighCm === "number" && typeof hipHeightCm === "number" && typeof kneeHeightCm === "number";
  const angle = isRead ? thighByTape({ thighCm, hipHeightCm, kneeHeightCm }) : null;
  const makeRecord = () => {
    if (pain === true) return makeThomasTape(side, angle ?? 0, isFlat === true, true);
    if (angle === null || isFlat === null || pain === null) return null;
    return makeThomasTape(side, angle, isFlat, pain);
  };
  return (
    <NoteScreen
      flow={flow}
      side={side}
      title={`What does the tape say on the ${side}?`}
      makeRecord={makeRecord}
      ask={ask}
    >
      <WayOut flow={flow} />
      <div class="stack" ref={formRef}>
        {lengths.map(({ label, limits, text, onText }) => (
          <LengthField key={label} {...{ label, units, limits, text, onText, asked }} />
        ))}
        <YesOrNo
          legend="Did your low back stay flat on the towel?"
          hint="A hollow back tips the pelvis and makes any thigh look looser."
          value={isFlat}
          onChange={setFlat}
          asked={asked}
        />
        <YesOrNo
          legend="Did anything hurt?"
          hint="A pull is no pain. Sharp, pinching, tingling or numb is."
          value={pain}
          onChange={setPain}
          asked={asked}
        />
      </div>
      <div role="status">
        <TapeSays isRead={isRead} angle={angle} isFlat={isFlat} />
      </div>
    </NoteScreen>
  );
}

interface TapeSaysProps {
  readonly isRead: boolean;
  readonly angle: number | null;
  readonly isFlat: YesNo;
}

/** Never the thigh's angle as if it were the hip's. */
function TapeSays({ isRead, angle, isFlat }: TapeSaysProps) {
  if (!isRead || isFlat === null) return null;
  if (angle === null) {
    return (
      <p class="fault">
        Hip and knee differ by more than the thigh is long. Please look at the three lengths again.
      </p>
    );
  }
  return (
    <Notice>
      {isFlat ? (
        <p>
          Hip angle about <strong>{degreesWords(angle)}</strong>. Below zero means that the knee hangs lower
          than the hip. “About”, because a tape cannot measure the pelvis.
        </p>
      ) : (
        <p>
          Without a flat back there is no number for the hip. You can save it as it is, or go back and do it
          once more with the back flat.
        </p>
      )}
    </Notice>
  );
}
