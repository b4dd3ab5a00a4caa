import { phraseTexts } from "#content/en/phrases";
import { phrases } from "#content/phrases";
import { techniques } from "#content/techniques";
import { buildTimeline } from "#session";
import type { TalkLevel, Timeline } from "#session";
import type { Command } from "../command.ts";
import { readTimelineCall, readTimelineInput, timelineInputOptions } from "../read-timeline-input.ts";
import type { TimelineInput } from "../read-timeline-input.ts";

export const timelineCommand: Command = {
  name: "timeline",
  summary: "a plan's session in, every cue with its moment out",
  positionals: [],
  options: timelineInputOptions,
  run: async (call) => ({ type: "json", value: printedTimeline(await readTimelineCall(call)) }),
};

/** The cues as they are printed; `talk` goes before what the input says, and that before `normal`. Throws `InputError`. */
export function runTimeline(input: unknown, talk?: TalkLevel): Pick<Timeline, "seconds" | "cues"> {
  return printedTimeline(readTimelineInput(input, talk));
}

function printedTimeline({ session, ...options }: TimelineInput): Pick<Timeline, "seconds" | "cues"> {
  const { seconds, cues } = buildTimeline(session, options, { techniques, phrases }, phraseTexts);
  return { seconds, cues };
}
