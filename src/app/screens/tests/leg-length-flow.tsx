import type { Side } from "#content";
import { legLengthError } from "#engine/assessment";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { settingsOf } from "../../state/settings.ts";
import { AfterSave } from "./after-save.tsx";
import { FlowIntro } from "./flow-intro.tsx";
import { LengthField } from "./length-field.tsx";
import { fromCm, lengthWords } from "./lengths.ts";
import { makeLegLength, needsThirdReading, readingsApartCm } from "./make-records.ts";
import { NoteScreen } from "./note-screen.tsx";
import { readLength } from "./read-length.ts";
import { Guide } from "./say-aloud.tsx";
import { SideScreen, WayOut } from "./side-screen.tsx";
import { useAsked } from "./use-asked.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

/** Apparent leg length: two readings a side, a third where they lie apart. It proves nothing, and says so. */
export function LegLengthFlow({ flow }: { readonly flow: Flow }) {
  const { step } = flow;
  const { units } = settingsOf(flow.person);
  if (step.at === "intro") return <FlowIntro flow={flow} setUp={flow.text.setUp} />;
  if (step.at === "do" && step.side !== null) return <DoLegLength flow={flow} side={step.side} />;
  if (step.at === "note" && step.side !== null)
    return <LegLengthNote key={step.side} flow={flow} side={step.side} />;
  return (
    <AfterSave
      flow={flow}
      before="Lie as you did, and measure the other leg in just the same way."
      remark={`Legs that measure less than ${lengthWords(legLengthError, units)} apart show no reliable difference: a tape is not more exact than that. About 9 people in 10 have a difference up to there.`}
    />
  );
}

function DoLegLength({ flow, side }: { readonly flow: Flow; readonly side: Side }) {
  return (
    <SideScreen
      flow={flow}
      side={side}
      page="do"
      title={`Measure the ${side} leg twice`}
      picture={{ moment: "working" }}
      onBack={() => {
        flow.go({ at: "intro" });
      }}
      actions={
        <Button
          kind="primary"
          onClick={() => {
            flow.go({ at: "note", side });
          }}
        >
          Measured, note it
        </Button>
      }
    >
      <Guide side={side} phrases={["into-test-leg-length", "do-test-leg-length"]} />
      <p>{flow.text.stop}</p>
    </SideScreen>
  );
}

const limits = { lowCm: 40, highCm: 150 };
const labels = ["First reading", "Second reading", "Third reading"] as const;

function LegLengthNote({ flow, side }: { readonly flow: Flow; readonly side: Side }) {
  const { units } = settingsOf(flow.person);
  const before = flow.kept(side);
  const [texts, setTexts] = useDraft<readonly string[]>(flow, side, "texts", () =>
    before?.test === "test-leg-length"
      ? before.readingsCm.map((each) => String(fromCm(each, units)))
      : ["", ""],
  );
  const { asked, formRef, ask } = useAsked();
  const readings = texts.flatMap((text) => {
    const read = readLength(text, units, limits);
    return read.ok && read.cm !== null ? [read.cm] : [];
  });
  const isComplete = readings.length === texts.length;
  const isApart = isComplete && needsThirdReading(readings);
  return (
    <NoteScreen
      flow={flow}
      side={side}
      title={`What does the tape say on the ${side}?`}
      makeRecord={() => (isComplete ? makeLegLength(side, readings) : null)}
      ask={ask}
    >
      <WayOut flow={flow} />
      <div class="stack" ref={formRef}>
        {texts.map((text, place) => (
          <LengthField
            key={labels[place]}
            label={labels[place] ?? "Reading"}
            units={units}
            limits={limits}
            text={text}
            onText={(typed) => {
              setTexts(texts.map((each, other) => (other === place ? typed : each)));
            }}
            asked={asked}
          />
        ))}
      </div>
      <div class="stack" role="status">
        {isApart && (
          <Notice>
            <p>
              These two lie more than {lengthWords(readingsApartCm, units)} apart. Measure a third time, if
              you can.
            </p>
          </Notice>
        )}
      </div>
      {isApart && (
        <p>
          <Button
            onClick={() => {
              setTexts([...texts, ""]);
            }}
          >
            Add a third reading
          </Button>
        </p>
      )}
    </NoteScreen>
  );
}
