import type { StopSign } from "#content";
import type { EpochMs } from "#base";
import type { PlannedItem, Timeline } from "../timeline.ts";
import type { ItemCap } from "./item-caps.ts";

/** What takes the place of a step that was too much. Made by `replacementOf`. */
export interface Replacement {
  readonly items: readonly PlannedItem[];
  readonly timeline: Timeline;
  readonly caps: readonly ItemCap[];
}

export type PlayerEvent =
  | { readonly type: "start" }
  | { readonly type: "tick" }
  /** `outside`: the lock screen, headphones out, a call. The screen then asks whether something hurt. */
  | { readonly type: "pause"; readonly by?: "person" | "outside" }
  | { readonly type: "resume" }
  | { readonly type: "back" }
  | { readonly type: "skip" }
  /** To a second of the session, as a bar on the lock screen asks for it. */
  | { readonly type: "seek"; readonly to: number }
  | { readonly type: "more" }
  | { readonly type: "hurts" }
  | { readonly type: "stop-sign"; readonly sign: StopSign }
  | { readonly type: "gentler-accepted"; readonly replacement: Replacement }
  | { readonly type: "gentler-declined" }
  | { readonly type: "discomfort"; readonly score: number }
  | { readonly type: "leave-asked" }
  | { readonly type: "leave-confirmed" }
  | { readonly type: "leave-cancelled" }
  | { readonly type: "went-away" }
  | { readonly type: "came-back" }
  /** Back to where a gap began that the clock had caught up with. */
  | { readonly type: "back-to-gap" }
  /** After a reload: the last instant at which the session was alive. */
  | { readonly type: "restored"; readonly aliveAt: EpochMs };
