import type { PhraseId, Side } from "#content";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import type { Choice } from "../../parts/choices.tsx";
import { Notice } from "../../parts/notice.tsx";
import { screeningOf } from "../../state/clearance.ts";
import { AfterSave } from "./after-save.tsx";
import { FlowIntro } from "./flow-intro.tsx";
import { makeThomasLooked } from "./make-records.ts";
import { methodWords } from "./record-words.ts";
import { Guide } from "./say-aloud.tsx";
import { SideScreen, otherSide } from "./side-screen.tsx";
import { ThomasLookedNote } from "./thomas-looked-note.tsx";
import { ThomasTapeNote } from "./thomas-tape-note.tsx";
import { lastOf } from "./test-status.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

type Surface = "edge" | "floor";
type Method = "looked" | "tape";

interface ThomasFlowProps {
  readonly flow: Flow;
  /** Where it is best done by what the person owns. */
  readonly surface: Surface;
}

/** The modified Thomas test, each free leg by itself: looked at, or by tape at an edge. */
export function ThomasFlow({ flow, surface: best }: ThomasFlowProps) {
  const last = lastOf(flow.person.tests, flow.test.id, null)?.record;
  const before = last?.test === "test-modified-thomas" ? last : null;
  const [surface, setSurface] = useDraft<Surface>(flow, null, "surface", () => before?.surface ?? best);
  const [chosen, setMethod] = useDraft<Method>(flow, null, "method", () =>
    before?.method === "tape" ? "tape" : "looked",
  );
  const [thigh, setThigh] = useDraft(flow, null, "thigh", () => "");
  const method = surface === "edge" ? chosen : "looked";
  const { step } = flow;
  if (step.at === "intro") {
    return (
      // The first line is about where it is done, the fourth about instruments: both are chosen above.
      <FlowIntro
        flow={flow}
        variant={surface}
        setUp={[...flow.text.setUp.slice(1, 3), method === "tape" ? tapeLine : eyeLine]}
      >
        <WhereAndHow {...{ flow, surface, setSurface, method, setMethod }} />
        {before !== null && (before.method !== method || before.surface !== surface) && (
          <Notice announce="status">
            Last time: {methodWords(before)}. Done in another way it starts anew, and the two do not compare.
          </Notice>
        )}
      </FlowIntro>
    );
  }
  if ((step.at === "do" || step.at === "note") && step.side !== null) {
    const { side } = step;
    if (step.at === "do") return <DoThomas flow={flow} side={side} surface={surface} method={method} />;
    return method === "tape" ? (
      <ThomasTapeNote key={side} flow={flow} side={side} thigh={thigh} onThigh={setThigh} />
    ) : (
      <ThomasLookedNote key={side} flow={flow} side={side} surface={surface} />
    );
  }
  return <AfterSave flow={flow} before="Sit for a breath or two. Then lie back down, and change legs." />;
}

const eyeLine =
  "Lying down you cannot see your own thigh well. Have a helper look, stand a mirror beside you, or let a phone take a photo or a film from the side. What you cannot tell may stay open.";
const tapeLine = "A tape measure, and best somebody who reads it while you lie.";

const surfaces: ReadonlyArray<Choice<Surface>> = [
  {
    value: "edge",
    label: "At an edge",
    hint: "A firm table or bench that cannot tip, or the edge of a firm bed. It shows most.",
  },
  {
    value: "floor",
    label: "On the floor",
    hint: "The leg cannot drop below level here, so a good result only means that nothing was seen.",
  },
];
const methods: ReadonlyArray<Choice<Method>> = [
  { value: "looked", label: "By eye", hint: "You or somebody else looks at the hanging leg." },
  { value: "tape", label: "By tape", hint: "Three lengths give an angle, where the low back stays flat." },
];

interface WhereAndHowProps {
  readonly flow: Flow;
  readonly surface: Surface;
  readonly setSurface: (surface: Surface) => void;
  readonly method: Method;
  readonly setMethod: (method: Method) => void;
}

function WhereAndHow({ flow, surface, setSurface, method, setMethod }: WhereAndHowProps) {
  const mayFloor = !screeningOf(flow.person).adaptations.includes("no-floor");
  return (
    <section class="card">
      {mayFloor && (
        <Choices
          legend="Where do you do it?"
          name="surface"
          choices={surfaces}
          value={surface}
          onChange={setSurface}
        />
      )}
      {surface === "edge" && (
        <Choices
          legend="How do you look?"
          name="method"
          choices={methods}
          value={method}
          onChange={setMethod}
        />
      )}
    </section>
  );
}

interface DoThomasProps {
  readonly flow: Flow;
  readonly side: Side;
  readonly surface: Surface;
  readonly method: Method;
}

function DoThomas({ flow, side, surface, method }: DoThomasProps) {
  return (
    <SideScreen
      flow={flow}
      side={side}
      page="do"
      title={surface === "edge" ? `Let your ${side} leg hang` : `Let your ${side} leg lie`}
      picture={{ moment: "working", variant: surface }}
      onBack={() => {
        flow.go({ at: "intro" });
      }}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              flow.go({ at: "note", side });
            }}
          >
            {method === "tape" ? "Measured, note it" : "Looked, note it"}
          </Button>
          <Button
            kind="tension"
            onClick={() => {
              const record = makeThomasLooked(side, surface, {}, true);
              if (record !== null) void flow.save(record);
            }}
          >
            It hurts
          </Button>
        </>
      }
    >
      <p class="lead">
        Hug your {otherSide(side)} knee. Your {side} leg is the free one, and it is the one that is tested.
      </p>
      <Guide side={side} phrases={phrasesFor(surface)} />
      {method === "tape" && <TapeSteps side={side} />}
    </SideScreen>
  );
}

function phrasesFor(surface: Surface): readonly PhraseId[] {
  return [
    surface === "edge" ? "into-test-modified-thomas" : "into-test-modified-thomas-floor",
    "do-test-modified-thomas",
    "look-test-modified-thomas-1",
    "look-test-modified-thomas-2",
    "look-test-modified-thomas-3",
  ];
}

function TapeSteps({ side }: { readonly side: Side }) {
  return (
    <section class="card">
      <h2>With the tape</h2>
      <ol>
        <li>Along the {side} thigh: from the bony knob at the outer hip to the middle of the knee.</li>
        <li>From that knob straight down to the floor.</li>
        <li>From the middle of the knee straight down to the floor.</li>
        <li>Tug at the towel: does the low back still lie flat on it?</li>
      </ol>
    </section>
  );
}
