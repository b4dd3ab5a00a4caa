import * as v from "valibot";
import { adaptations, catalogueTechniqueIds } from "#content/techniques";
import { tests } from "#content/tests";
import { describeEventFault, plannedItem, plannedSession } from "#events";
import { checkSession } from "#session";
import type { PlannedSession, TalkLevel, TimelineOptions } from "#session";
import { InputError } from "./command.ts";
import type { CommandCall, CommandOption } from "./command.ts";
import { jsonObject, parseInput } from "./parse-input.ts";
import { inOption, readJsonInput } from "./read-json-input.ts";

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

/** A planned session that adds up, and how it is told. */
export type TimelineInput = {
  readonly session: PlannedSession;
  readonly talk: TalkLevel;
  readonly adaptations: NonNullable<TimelineOptions["adaptations"]>;
};

/** The options of the commands that make something of a planned session. */
export const timelineInputOptions: Readonly<Record<"in" | "talk", CommandOption>> = {
  ...inOption,
  talk: {
    type: "string",
    value: "little|normal|much",
    summary: "how much is said; the input's talk otherwise",
  },
};

/** From standard input or a file; `--talk` goes before what the input says. Throws `InputError`. */
export async function readTimelineCall(call: CommandCall): Promise<TimelineInput> {
  const said = call.options["talk"];
  const talk = typeof said === "string" ? readTalk(said) : undefined;
  return readTimelineInput(await readJsonInput(call), talk);
}

/** `talk` goes before what the input says, and that before `normal`. Throws `InputError`. */
export function readTimelineInput(input: unknown, talk?: TalkLevel): TimelineInput {
  const { session, at, ...said } = readInput(input);
  const checked = checkSession(session);
  if (!checked.ok) {
    const { path, ...fault } = checked.error;
    throw new InputError(describeEventFault({ ...fault, path: `${at}${path}` }));
  }
  return { session, talk: talk ?? said.talk ?? "normal", adaptations: said.adaptations };
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
