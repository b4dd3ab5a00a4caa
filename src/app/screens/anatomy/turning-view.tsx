import { useRef, useState } from "preact/hooks";
import type { AnatomyText } from "#content";
import { Button } from "../../parts/button.tsx";
import { Choices } from "../../parts/choices.tsx";
import { drawnMuscles } from "./anatomy-scene.ts";
import type { DrawnMuscle } from "./anatomy-scene.ts";
import { MuscleWords } from "./muscle-words.tsx";
import { muscleAt, spotOf } from "./on-screen.ts";
import { firstOrbit, orbitWords, turnOrbit, withinTurn } from "./orbit.ts";
import type { Orbit, Sight } from "./orbit.ts";
import { StillPicture } from "./still-picture.tsx";
import { useDrag } from "./use-drag.ts";
import { usePainter } from "./use-painter.ts";
import "./anatomy.css";

interface TurningViewProps {
  readonly texts: Readonly<Record<DrawnMuscle, AnatomyText>>;
}

/** The body with its muscles, to be turned; beside it the muscles' names and, of the chosen one, the facts in words. */
export function TurningView({ texts }: TurningViewProps) {
  const [chosen, setChosen] = useState<DrawnMuscle>("psoas-major");
  return (
    <section class="card" aria-labelledby="turning-title">
      <h2 id="turning-title">Where they lie</h2>
      <div class="turning-halves">
        <Picture chosen={chosen} name={texts[chosen].term} onChoose={setChosen} />
        <div>
          <Choices
            legend="Muscle"
            name="turning-muscle"
            choices={drawnMuscles.map((value) => ({ value, label: capital(texts[value].term) }))}
            value={chosen}
            onChange={setChosen}
            row
          />
        </div>
      </div>
      <MuscleWords muscle={chosen} text={texts[chosen]} />
    </section>
  );
}

interface PictureProps {
  readonly chosen: DrawnMuscle;
  readonly name: string;
  readonly onChoose: (muscle: DrawnMuscle) => void;
}

function Picture({ chosen, name, onChoose }: PictureProps) {
  const [orbit, setOrbit] = useState<Orbit>(firstOrbit);
  const canvas = useRef<HTMLCanvasElement>(null);
  const tag = useRef<HTMLSpanElement>(null);
  const sight = useRef<Sight | null>(null);
  const state = usePainter({
    canvas,
    orbit,
    chosen,
    onPainted: (now) => {
      sight.current = now;
      placeTag(tag.current, canvas.current, chosen, now);
    },
  });
  const drag = useDrag(
    (byYaw, byPitch) => {
      setOrbit((before) => turnOrbit(before, byYaw, byPitch));
    },
    (spot, size) => {
      const found = sight.current === null ? null : muscleAt(spot, sight.current, size, 14);
      if (found !== null) onChoose(found);
    },
  );
  if (state === "still") return <Still chosen={chosen} name={name} />;
  return (
    <div class="stack">
      <div class="turning-frame">
        <canvas
          ref={canvas}
          class="turning-canvas"
          role="img"
          aria-label={`A body seen ${orbitWords(orbit.yaw)}, with the ${name} shown on both sides`}
          {...drag}
        />
        <span ref={tag} class="turning-tag" aria-hidden="true">
          {name}
        </span>
      </div>
      <TurnControls orbit={orbit} onTurn={setOrbit} />
    </div>
  );
}

function Still({ chosen, name }: Pick<PictureProps, "chosen" | "name">) {
  return (
    <div class="stack">
      <StillPicture
        chosen={chosen}
        label={`A body from the front and from the right, with the ${name} shown`}
      />
      <p class="soft small">This device cannot turn the body now, so here it stands still.</p>
    </div>
  );
}

interface TurnControlsProps {
  readonly orbit: Orbit;
  readonly onTurn: (orbit: Orbit) => void;
}

const views = [
  ["Front", 0],
  ["Right", 90],
  ["Back", 180],
  ["Left", -90],
] as const;

/** Everything that dragging does, by slider and buttons. */
function TurnControls({ orbit, onTurn }: TurnControlsProps) {
  return (
    <>
      <label class="field">
        <span>Turn the body</span>
        <input
          class="slider"
          type="range"
          min="-180"
          max="180"
          step="15"
          value={orbit.yaw}
          aria-valuetext={orbitWords(orbit.yaw)}
          onInput={(event) => {
            onTurn({ ...orbit, yaw: withinTurn(event.currentTarget.valueAsNumber) });
          }}
        />
      </label>
      <div class="row" role="group" aria-label="See it from">
        {views.map(([label, yaw]) => (
          <Button
            key={label}
            kind="quiet"
            onClick={() => {
              onTurn({ ...orbit, yaw, pitch: firstOrbit.pitch });
            }}
          >
            {label}
          </Button>
        ))}
        <Button
          kind="quiet"
          onClick={() => {
            onTurn({ ...orbit, isNear: !orbit.isNear });
          }}
        >
          {orbit.isNear ? "Whole body" : "Hips only"}
        </Button>
      </div>
    </>
  );
}

/** The name stands beside its muscle, away from the middle, and within the picture. */
function placeTag(
  tag: HTMLElement | null,
  canvas: HTMLCanvasElement | null,
  muscle: DrawnMuscle,
  sight: Sight,
): void {
  if (tag === null || canvas === null) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  const { x, y } = spotOf(muscle, sight);
  const left = x * width - (x < 0.5 ? tag.offsetWidth : 0);
  const place = [within(left, width - tag.offsetWidth), within(y * height, height - tag.offsetHeight)];
  tag.style.translate = place.map((pixels) => `${String(Math.round(pixels))}px`).join(" ");
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
