import * as v from "valibot";
import { phraseTexts } from "#content/en/phrases";
import { phrases } from "#content/phrases";
import { adaptations, catalogueTechniqueIds, techniques } from "#content/techniques";
import { tests } from "#content/tests";
import { describeEventFault, plannedItem, plannedSession } from "#events";
import { buildTimeline, checkSession } from "#session";
import type { PlannedSession, TalkLevel, Timeline } from "#session";
import { InputError } from "../command.ts";
import type { Command } from "../command.ts";
import { jsonObject, parseInput } from "../parse-input.ts";
import { inOption, readJsonInput } from "../read-json-input.ts";

const talks = ["little", "normal", "much"] as const satisfies readonly TalkLevel[];
const talkInput = v.picklist(talks);
const knownIds: ReadonlySet<string> = new Set([...catalogueTechniqueIds, ...tests.map(({ id }) => id)]);
const techniqueInput = v.custom<string>(
  (value) => typeof value === "string" && (knownIds.has(value) || /^own-[a-z0-9-]{1,80}$/.test(value)),
  "the id of a technique or test, or one that begins with own-",
);
const itemsInput = v.array(jsonObject({ ...plannedItem.entries, technique: techniqueInput }));
const sessionEntries = { ...plannedSession.entries, items: itemsInput };
const manner = {
  talk: v.optional(talkInput),
  adaptations: v.optional(v.array(v.picklist(adaptations)), []),
};

/** The plan's session with `talk` beside its fields, or as it stands in a plan, under `session`. */
const flatInput = jsonObject({ ...sessionEntries, ...manner });
const nestedInput = jsonObject({ session: jsonObject(sessionEntries), ...manner });

export const timelineCommand: Command = {
  name: "timeline",
  summary: "a plan's session in, every cue with its moment out",
  positionals: [],
  options: {
    ...inOption,
    talk: {
      type: "string",
      value: "little|normal|much",
      summary: "how much is said; the input's talk otherwise",
    },
  },
  run: async (call) => {
    const said = call.options["talk"];
    const talk = typeof said === "string" ? readTalk(said) : undefined;
    return { type: "json", value: runTimeline(await readJsonInput(call), talk) };
  },
};

/** The cues as they are printed; `talk` goes before what the input says, and that before `normal`. Throws `InputError`. */
export function runTimeline(input: unknown, talk?: TalkLevel): Pick<Timeline, "seconds" | "cues"> {
  const { session, at, ...said } = readInput(input);
  const checked = checkSession(session);
  if (!checked.ok) {
    const { path, ...fault } = checked.error;
    throw new InputError(describeEventFault({ ...fault, path: `${at}${path}` }));
  }
  const options = { talk: talk ?? said.talk ?? "normal", adaptations: said.adaptations };
  const { seconds, cues } = buildTimeline(session, options, { techniques, phrases }, phraseTexts);
  return { seconds, cues };
}

/** `at`: where the session's fields stand, before their own names. */
function readInput(input: unknown) {
  if (typeof input === "object" && input !== null && "session" in input)
    return { ...parseInput(nestedInput, input), at: "session." };
  const { talk, adaptations: asked, ...session } = parseInput(flatInput, input);
  return { session: session satisfies PlannedSession, talk, adaptations: asked, at: "" };
}

function readTalk(text: string): TalkLevel {
  const talk = talks.find((each) => each === text);
  if (talk === undefined)
    throw new InputError(`--talk: expected one of ${talks.join(", ")}, found "${text}"`);
  return talk;
}
