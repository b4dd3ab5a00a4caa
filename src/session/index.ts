export { buildTimeline } from "./build-timeline/build-timeline.ts";
export { checkSession } from "./build-timeline/check-session.ts";
export type { SessionProblem } from "./build-timeline/check-session.ts";
export { bellSeconds, isAudible } from "./cue-kinds.ts";
export type {
  Breath,
  Cue,
  CueKind,
  PhraseTexts,
  PlannedItem,
  PlannedSession,
  Repetition,
  Segment,
  Sound,
  TalkLevel,
  Timeline,
  TimelineContent,
  TimelineOptions,
} from "./timeline.ts";
export { createPlayer } from "./player/create-player.ts";
export { itemCaps } from "./player/item-caps.ts";
export type { CapReason, ItemCap } from "./player/item-caps.ts";
export type { Notice, PlayerEffect, Refusal, StepName } from "./player/player-effect.ts";
export type { PlayerEvent, Replacement } from "./player/player-event.ts";
export type {
  PauseReason,
  PlayerState,
  SessionOutcome,
  StepLog,
  StepOutcome,
  StepRecord,
} from "./player/player-state.ts";
export { findPlayerState } from "./player/find-player-state.ts";
export { replacementOf } from "./player/replacement-of.ts";
export { step } from "./player/step.ts";
export type { Stepped } from "./player/stepped.ts";
export { upcomingCues } from "./player/upcoming-cues.ts";
export type { UpcomingCue } from "./player/upcoming-cues.ts";
export { viewOf } from "./player/view-of.ts";
export type { PlayerView, Upcoming } from "./player/view-of.ts";
