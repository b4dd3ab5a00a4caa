import type { StopSign, WorkedSide } from "#content";
import type { CueKind, Sound } from "../timeline.ts";
import type { CapReason } from "./item-caps.ts";
import type { SessionOutcome, StepLog } from "./player-state.ts";

export interface StepName {
  readonly item: number;
  readonly technique: string;
  readonly side: WorkedSide;
  readonly set: number;
}

/** Why something that was asked for is not done. */
export type Refusal = CapReason | "not-in-hold" | "repetitions" | "stopped" | "switch-stays" | "stop-words";

export type Notice =
  /** The clock caught up with a gap; `back-to-gap` leads back to its beginning. */
  | { readonly code: "caught-up"; readonly seconds: number; readonly skippedOver: readonly StepName[] }
  | { readonly code: "paused-after-gap"; readonly seconds: number }
  | { readonly code: "more-added"; readonly seconds: number }
  | { readonly code: "more-refused"; readonly reason: Refusal }
  | { readonly code: "back-refused"; readonly reason: Refusal }
  | { readonly code: "skip-refused"; readonly reason: Refusal }
  /** Discomfort at five: less pressure, less range. */
  | { readonly code: "ease"; readonly technique: string; readonly side: WorkedSide }
  | { readonly code: "technique-out"; readonly technique: string };

/** What the app does for the machine. Data only; adapters carry it out. */
export type PlayerEffect =
  | { readonly type: "say"; readonly cue: string; readonly phrase: string | null; readonly text: string }
  | { readonly type: "bell"; readonly cue: string; readonly sound: Sound }
  | { readonly type: "vibrate"; readonly pattern: readonly number[] }
  /** Due more than two seconds ago: not heard any more. Bells of side and end are still shown. */
  | {
      readonly type: "missed";
      readonly cue: string;
      readonly kind: CueKind;
      readonly sound: Sound | null;
      readonly text: string;
      readonly show: boolean;
    }
  | ({ readonly type: "step-finished" } & StepName & StepLog)
  /** A step that was told before went on, or was scored later: this counts from now on. */
  | ({ readonly type: "step-corrected" } & StepName & StepLog)
  | {
      readonly type: "stop-sign-told";
      readonly technique: string;
      readonly side: WorkedSide;
      readonly sign: StopSign;
    }
  | { readonly type: "session-ended"; readonly outcome: SessionOutcome; readonly seconds: number }
  | { readonly type: "notice"; readonly notice: Notice }
  | {
      readonly type: "ask";
      readonly what: "discomfort" | "stop-signs" | "leave";
      readonly technique: string;
      readonly side: WorkedSide;
    }
  | {
      readonly type: "ask";
      readonly what: "gentler";
      readonly technique: string;
      readonly side: WorkedSide;
      readonly item: number;
    }
  /** The session goes on elsewhere: what was said before is said no longer. */
  | { readonly type: "jumped" }
  | { readonly type: "save" };
