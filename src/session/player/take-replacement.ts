import type { EpochMs } from "#base";
import { toSteps } from "./create-player.ts";
import { cutTrack, insertTrack } from "./edit-track.ts";
import { runOn } from "./jump.ts";
import type { Replacement } from "./player-event.ts";
import type { PlayerState, Track } from "./player-state.ts";
import { unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";
import { toTrack } from "./to-track.ts";

/**
 * Puts the gentler form in the place of what was stopped and runs on with it. The time to turn to the other side stays
 * behind it; its own way out takes the place of the stopped one's.
 */
export function takeReplacement(state: PlayerState, { timeline, caps }: Replacement, now: EpochMs): Stepped {
  const stopped = state.stoppedStep === null ? undefined : state.steps[state.stoppedStep];
  if (stopped === undefined) return unchanged(state);
  const part = toTrack(timeline, state.steps.length);
  const count = state.replacements + 1;
  const steps = toSteps(part.segments, caps).map((step) => ({
    ...step,
    item: stopped.item,
    planned: false,
    root: stopped.root,
  }));
  const named: Track = {
    ...part,
    segments: part.segments.map((own) => ({ ...own, item: stopped.item })),
    cues: part.cues.map((cue) => ({ ...cue, id: `g${String(count)}-${cue.id}` })),
  };
  const track = insertTrack(withoutEnding(state), state.reached, named);
  const taken = {
    ...state,
    track,
    steps: [...state.steps, ...steps],
    replacements: count,
    heard: state.reached,
  };
  return { state: runOn(taken, now), effects: [{ type: "jumped" }] };
}

/** Without the closing time of what was stopped and without its closing bell: what replaces it rings its own. */
function withoutEnding(state: PlayerState): Track {
  const close = state.track.segments.find(
    ({ kind, from, step }) =>
      kind === "close" && from === state.reached && state.steps[step]?.barred === true,
  );
  const track = close === undefined ? state.track : cutTrack(state.track, close.from, close.to);
  const isClosingBell = ({ at, sound }: Track["cues"][number]): boolean =>
    at === state.reached && sound === "end";
  return { ...track, cues: track.cues.filter((cue) => !isClosingBell(cue)) };
}
