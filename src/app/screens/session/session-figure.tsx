import { useComputed, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Level, Moment } from "#content";
import { FigureArt } from "../../parts/figure-art.tsx";
import { useModule } from "../../parts/use-module.ts";
import { changeDeviceSettings, deviceSettings } from "../../platform/device-settings.ts";
import { wantsLessMotion } from "../../platform/frames.ts";
import { catalogue } from "../../state/catalogue.ts";
import { frameAt, reachAt, tempoOf } from "../../state/figure-tempo.ts";
import type { Tempo } from "../../state/figure-tempo.ts";
import { drawnSide, findStep, motionAtLevel } from "../../state/figures.ts";
import type { FigureMotion, FigureStep } from "../../state/figures.ts";
import { running, view } from "../../state/run-session.ts";
import { shownItem } from "./shown-item.ts";
import "./session-figure.css";

const loadWords = () => import("../../parts/figure-words.ts");

/** What the body does now, or next while one comes out of something. Nothing for what a person added. */
export function SessionFigure() {
  const box = useRef<HTMLDivElement>(null);
  const loading = useModule(loadWords, true);
  // Only what is looked at changes the picture; the clock's ticks do not.
  const key = useComputed(() => {
    const shown = shownItem(view.value);
    return shown === null ? "" : [shown.technique, shown.side, shown.moment, shown.item].join(" ");
  });
  useMuscleColour(box);
  const [id = "", side = "both", moment = "working", item = "0"] = key.value.split(" ");
  const level = running.peek()?.session.items[Number(item)]?.level ?? 1;
  const step = findStep(id, moment as Moment, { level });
  if (step === null) return <div class="player-figure" />;
  const shownSide = drawnSide(side as "left" | "right" | "both");
  const said = loading.kind === "loaded" ? loading.module.wordsOfStep(id, step, shownSide) : "";
  const moving = movementOf(id, step, level);
  return (
    <div class="player-figure" ref={box}>
      {moving === null ? (
        <FigureArt addresses={[step.address]} box={step.box} side={shownSide} label={said} />
      ) : (
        <MovingWithClock {...moving} side={shownSide} label={said} />
      )}
    </div>
  );
}

interface Movement {
  readonly motion: FigureMotion;
  readonly tempo: Tempo;
}

/** What is repeated, where the technique is done in repetitions and its movement is drawn. */
function movementOf(id: string, step: FigureStep, level: Level): Movement | null {
  const technique = catalogue.techniques.find((each) => each.id === id);
  const tempo = technique === undefined ? null : tempoOf(technique, level);
  const motion = motionAtLevel(id, level);
  return tempo === null || motion === null || step.moment === "start" ? null : { motion, tempo };
}

interface MovingWithClockProps extends Movement {
  readonly side: "left" | "right";
  readonly label: string;
}

/** The movement at the pace of the repetitions that are counted; still where the person wants it still. */
function MovingWithClock({ motion, tempo, side, label }: MovingWithClockProps) {
  const count = motion.addresses.length;
  const mayMove = deviceSettings.value.figureMoves && !wantsLessMotion();
  const frame = useComputed(() => {
    const repetition = view.value?.repetition ?? null;
    if (repetition === null || !deviceSettings.value.figureMoves) return count - 1;
    if (wantsLessMotion() || document.visibilityState === "hidden") return count - 1;
    return frameAt(reachAt(repetition.fraction, tempo), count);
  });
  return (
    <>
      <FigureArt
        addresses={motion.addresses}
        frame={frame.value}
        box={motion.to.box}
        side={side}
        label={label}
      />
      {!wantsLessMotion() && (
        <button
          type="button"
          class="button button-secondary player-still"
          onClick={() => {
            changeDeviceSettings({ figureMoves: !mayMove });
          }}
        >
          {mayMove ? "Still picture" : "Moving picture"}
        </button>
      )}
    </>
  );
}

/** What is tight turns from coral to teal as a hold goes on. Words and clock say the same. */
function useMuscleColour(box: { readonly current: HTMLElement | null }): void {
  const percent = useComputed(() => {
    const current = view.value;
    const isLettingGo = current?.now?.kind === "work" && !current.now.technique.startsWith("ex-");
    return isLettingGo ? Math.round(current.spanFraction * 50) * 2 : 0;
  });
  useSignalEffect(() => {
    const { value } = percent;
    box.current?.style.setProperty(
      "--tense",
      `color-mix(in oklab, var(--muscle-tense), var(--muscle-free) ${String(value)}%)`,
    );
  });
}
