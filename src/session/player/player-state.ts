import type { StopSign, WorkedSide } from "#content";
import type { EpochMs } from "#base";
import type { Breath, CueKind, Repetition, Segment, Sound } from "../timeline.ts";
import type { ItemCap } from "./item-caps.ts";

/** A span of the timeline in whole milliseconds. */
export interface TrackSegment extends Omit<
  Segment,
  "start" | "seconds" | "tailSeconds" | "repetition" | "breath"
> {
  /** Index into `steps`: the set that it leads to (settle), is (work) or follows (rest, switch, close). */
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly tailMs: number;
  readonly repetition: Repetition | null;
  readonly breath: Breath | null;
}

/** A cue that can be heard, in whole milliseconds. */
export interface TrackCue {
  readonly id: string;
  readonly at: number;
  readonly lengthMs: number;
  readonly kind: CueKind;
  readonly phrase: string | null;
  readonly text: string;
  readonly sound: Sound | null;
  /** Index into `steps`. */
  readonly step: number;
}

/** What is still to be walked and what was: it changes when a hold is made longer, ended or replaced. */
export interface Track {
  readonly lengthMs: number;
  readonly segments: readonly TrackSegment[];
  readonly cues: readonly TrackCue[];
}

export type StepOutcome = "done" | "skipped" | "stopped";

export interface StepLog {
  readonly seconds: number;
  readonly outcome: StepOutcome;
  readonly discomfort: number | null;
}

/** One set of one item, and what came of it. */
export interface StepRecord {
  readonly item: number;
  readonly technique: string;
  readonly side: WorkedSide;
  readonly set: number;
  /** False for what took the place of a step that hurt. */
  readonly planned: boolean;
  /** The planned technique: its own, or the one whose place it took. */
  readonly root: string;
  readonly plannedMs: number;
  /** Time really worked, pauses excluded, repeats included. */
  readonly workedMs: number;
  readonly discomfort: number | null;
  readonly outcome: StepOutcome | null;
  /** What was last told to the journal. */
  readonly logged: StepLog | null;
  /** It hurt: there is no way back into it. */
  readonly barred: boolean;
  readonly cap: ItemCap;
}

export type PauseReason = "person" | "outside" | "stop-sheet" | "away" | "hidden-too-long" | "restored";
export type SessionOutcome = "done" | "left" | "stopped";

/** A gap that the clock caught up with; the way back to where it began. */
export interface CaughtUpGap {
  readonly seconds: number;
  readonly position: number;
  readonly ranMs: number;
  readonly steps: readonly StepRecord[];
}

/**
 * A running session as plain data: it survives JSON and goes on identically. The clock is an instant: while `since` is
 * set, the position is `from` and the time since then.
 */
export interface PlayerState {
  readonly version: 1;
  readonly status: "ready" | "running" | "paused" | "finished" | "left";
  /** Why it is paused, or null. */
  readonly why: PauseReason | null;
  readonly outcome: SessionOutcome | null;
  readonly clock: { readonly since: EpochMs | null; readonly from: number };
  /** Position up to which everything has been walked, in milliseconds. */
  readonly reached: number;
  /** Cues before this position have had their moment. */
  readonly heard: number;
  /** Time that the clock has really run, in milliseconds. */
  readonly ranMs: number;
  readonly startedAt: EpochMs | null;
  readonly pausedAt: EpochMs | null;
  readonly endedAt: EpochMs | null;
  readonly aliveAt: EpochMs | null;
  readonly hiddenSince: EpochMs | null;
  readonly track: Track;
  readonly steps: readonly StepRecord[];
  /** What the stop sheet waits for. */
  readonly asking: "stop-sign" | "gentler" | null;
  /** The step in whose place a gentler one is offered. */
  readonly stoppedStep: number | null;
  /** Leaving was asked; whether to run on when it is cancelled. */
  readonly leaving: { readonly resume: boolean } | null;
  /** An open check-in, until this position. It never stops the clock. */
  readonly checkIn: { readonly until: number; readonly step: number } | null;
  readonly gap: CaughtUpGap | null;
  readonly lastBack: { readonly at: EpochMs; readonly step: number } | null;
  /** How often a technique was too much, by root. */
  readonly tooMuch: Readonly<Record<string, number>>;
  readonly replacements: number;
}

/** Signs that end the session (SCR-26); the others end the step. */
export const seriousSigns: readonly StopSign[] = [
  "pulse",
  "numbness",
  "electric",
  "nausea",
  "faintness",
  "chest-pain",
  "breathlessness",
];
