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
