import type { Cue, Sound } from "./timeline.ts";

/** The longest that each bell may ring, in seconds; the timeline leaves this room. */
export const bellSeconds: Readonly<Record<Sound, number>> = {
  start: 1,
  half: 1,
  side: 0.8,
  rest: 1,
  end: 1.2,
  soft: 0.3,
};

/** Whether a cue can be heard; the other kinds are only shown. */
export function isAudible(cue: Pick<Cue, "kind">): boolean {
  return ["say", "bell", "switch", "check-in", "end"].includes(cue.kind);
}
