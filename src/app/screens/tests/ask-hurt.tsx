import { useState } from "preact/hooks";
import type { StopSign } from "#content";
import { testNames } from "#content/en/names";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import type { Choice } from "../../parts/choices.tsx";
import { Screen } from "../../parts/screen.tsx";
import { StopSignPicker } from "../check/stop-sign-picker.tsx";
import type { Flow, FlowStep } from "./use-flow.ts";
import { surfaceOf, wayOut } from "./way-out.ts";

/** Where it hurt, as it is noted. */
export const hurtPlaces = {
  front: "groin or front of the hip",
  back: "low back",
  pelvis: "back of the pelvis or buttock",
  leg: "thigh or knee",
  elsewhere: "somewhere else",
} as const;
export type HurtPlace = keyof typeof hurtPlaces;

const places: ReadonlyArray<Choice<HurtPlace>> = [
  { value: "front", label: "Groin or front of the hip" },
  { value: "back", label: "Low back" },
  { value: "pelvis", label: "Back of the pelvis or buttock" },
  { value: "leg", label: "Thigh or knee" },
  { value: "elsewhere", label: "Somewhere else" },
];

interface AskHurtProps {
  readonly flow: Flow;
  readonly done: Extract<FlowStep, { at: "saved" | "hurt" }>;
  readonly place: HurtPlace | null;
  readonly onPlace: (place: HurtPlace) => void;
  /** Null: better left unsaid. */
  readonly onSign: (sign: StopSign | null) => void;
  readonly onUndo: () => Promise<void>;
}

/** The way out, then where it hurt and what it was, before anything leads on. */
export function AskHurt({ flow, done, place, onPlace, onSign, onUndo }: AskHurtProps) {
  const { test, text } = flow;
  const [isAsking, setAsking] = useState(false);
  return (
    <Screen
      title="Thank you for stopping"
      kicker={testNames[test.id]}
      step="hurt"
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              setAsking(true);
            }}
          >
            Say what it was
          </Button>
          <Button
            onClick={() => {
              onSign(null);
            }}
          >
            I would rather not say
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              void onUndo();
            }}
          >
            It did not hurt, undo
          </Button>
        </>
      }
    >
      <p>
        Come out of it slowly. {wayOut(text, surfaceOf(done.record)).join(" ")} A test that hurts does not
        count, so nothing is concluded from it.
      </p>
      <section class="card">
        <Choices
          legend={<strong>Where did it hurt?</strong>}
          name="hurt-place"
          choices={places}
          value={place}
          onChange={onPlace}
        />
      </section>
      <p>Then tell us what it was, and we say what to do about it.</p>
      {isAsking && (
        <StopSignPicker
          during="test"
          onPick={onSign}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Screen>
  );
}
