import type { Side } from "#content";
import { FigureSmall } from "../../parts/figure-thumb.tsx";
import { figureSteps } from "../../state/figures.ts";
import { looksOn, makeThomasLooked } from "./make-records.ts";
import type { Look, Seen, YesNo } from "./make-records.ts";
import { NoteScreen } from "./note-screen.tsx";
import { SeenOrNot, YesOrNo } from "./one-of.tsx";
import { WayOut } from "./side-screen.tsx";
import { useAsked } from "./use-asked.ts";
import { useDraft } from "./use-draft.ts";
import type { Flow } from "./use-flow.ts";

type Surface = "edge" | "floor";

interface ThomasLookedNoteProps {
  readonly flow: Flow;
  readonly side: Side;
  readonly surface: Surface;
}

/** What was seen of the free leg: yes or no to each. */
export function ThomasLookedNote({ flow, side, surface }: ThomasLookedNoteProps) {
  const [seen, setSeen] = useDraft<Readonly<Partial<Record<Look, Seen>>>>(flow, side, "seen", () =>
    seenBefore(flow, side),
  );
  const [pain, setPain] = useDraft<YesNo>(flow, side, "pain", () =>
    flow.kept(side) === null ? null : false,
  );
  const { asked, formRef, ask } = useAsked();
  return (
    <NoteScreen
      flow={flow}
      side={side}
      title={`What did the ${side} leg do?`}
      makeRecord={() => makeThomasLooked(side, surface, seen, pain)}
      ask={ask}
    >
      <WayOut flow={flow} surface={surface} />
      <p>No need to guess: what you could not see stays open, and nothing is concluded from it.</p>
      <div class="stack" ref={formRef}>
        {looksOn(surface).map((look) => (
          <div class="look-question" key={look}>
            <LookPicture look={look} surface={surface} side={side} />
            <SeenOrNot
              legend={questions[surface][look].question}
              hint={questions[surface][look].hint}
              value={seen[look] ?? null}
              onChange={(value) => {
                setSeen({ ...seen, [look]: value });
              }}
              asked={asked}
            />
          </div>
        ))}
        <YesOrNo
          legend="Did anything hurt?"
          hint="A pull is no pain. Sharp, pinching, tingling or numb is."
          value={pain}
          onChange={setPain}
          asked={asked}
        />
      </div>
    </NoteScreen>
  );
}

/** How a yes looks, where it is drawn; the words of the question say the same. */
function LookPicture({
  look,
  surface,
  side,
}: Pick<ThomasLookedNoteProps, "side" | "surface"> & { readonly look: Look }) {
  const variant = pictures[surface][look];
  const id = "test-modified-thomas";
  const step = variant === undefined ? undefined : figureSteps(id).find((each) => each.variant === variant);
  return step === undefined ? null : <FigureSmall step={step} side={side} />;
}

const pictures: Readonly<Record<Surface, Readonly<Partial<Record<Look, string>>>>> = {
  edge: {
    thighUp: "edge-thigh-stays-up",
    kneeStraightens: "edge-knee-straightens",
    driftsOut: "edge-thigh-drifts-out",
  },
  floor: { kneeBends: "floor-knee-bends" },
};

/** After an undo the answers are there again. */
function seenBefore(flow: Flow, side: Side): Readonly<Partial<Record<Look, Seen>>> {
  const record = flow.kept(side);
  if (record?.test !== "test-modified-thomas" || record.method !== "looked") return {};
  return Object.fromEntries(
    looksOn(record.surface).map((look) => [
      look,
      record.notTold?.includes(look) === true ? "unsure" : record[look],
    ]),
  );
}

interface Asking {
  readonly question: string;
  readonly hint: string;
}

const straight: Asking = {
  question: "Does the knee straighten?",
  hint: "Instead of hanging bent, with the lower leg straight down.",
};
const turns: Asking = {
  question: "Does the leg turn outward?",
  hint: "Kneecap and foot point to the side.",
};
const drifts: Asking = {
  question: "Does the thigh drift out to the side?",
  hint: "Away from the other leg.",
};
const questions: Readonly<Record<Surface, Readonly<Record<Look, Asking>>>> = {
  edge: {
    thighUp: {
      question: "Does the thigh stay above the level of the surface?",
      hint: "Seen from the side. Level or lower is a no.",
    },
    kneeBends: {
      question: "Does the knee rise towards the ceiling?",
      hint: "Or does the leg stay drawn up, instead of letting go?",
    },
    kneeStraightens: straight,
    turnsOut: turns,
    driftsOut: drifts,
  },
  floor: {
    thighUp: {
      question: "Does the thigh stay off the floor?",
      hint: "Seen from the side. Lying on the floor is a no.",
    },
    kneeBends: { question: "Does the knee bend?", hint: "Lying long and straight is a no." },
    kneeStraightens: straight,
    turnsOut: turns,
    driftsOut: drifts,
  },
};
