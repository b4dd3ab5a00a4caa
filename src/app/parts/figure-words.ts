import type { Side } from "#content";
import words from "#figures/words";
import { wordsForSide } from "../state/figures.ts";
import type { FigureStep } from "../state/figures.ts";

type Told = ReadonlyArray<{ readonly words: string; readonly psoas: number; readonly held?: boolean }>;
const all: Readonly<Record<string, Told>> = words;

/** What is seen in a picture, for a side. */
export function wordsOfStep(id: string, step: FigureStep, side: Side): string {
  return wordsForSide(all[id]?.[step.number - 1]?.words ?? "", side);
}

/** The model's psoas on the worked side against standing; null where nothing is drawn. */
export function psoasOfStep(id: string, step: FigureStep) {
  const told = all[id]?.[step.number - 1];
  return told === undefined ? null : { percent: told.psoas, isHeld: told.held === true };
}
