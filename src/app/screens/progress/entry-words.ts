import type { EventBody, JournalEvent } from "#events";
import { stopSignTexts } from "#content/en/safety";
import type { PersonRecord } from "#engine";
import { nameOf } from "../../state/names.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { durationWords } from "../../state/words.ts";
import { methodWords, recordWords } from "../tests/record-words.ts";
import { changeWords } from "./change-words.ts";

/** An entry as the person reads it. */
export interface EntryWords {
  readonly title: string;
  readonly details: readonly string[];
}

/** What is needed to put an entry into words. */
export interface WordsContext {
  readonly person: Pick<PersonRecord, "own">;
  readonly units: SettingsInForce["units"];
  /** Another event, for corrections and retractions; null where it is not here. */
  readonly eventOf: (id: string) => JournalEvent | null;
}

export function entryWords(event: JournalEvent, context: WordsContext): EntryWords {
  const named = (id: string) => nameOf(id, context.person);
  switch (event.type) {
    case "safety-answered":
      return safetyWords(event.body);
    case "profile-changed":
      return { title: "About you", details: [profileWords(event.body)] };
    case "test-recorded":
      return testWords(event.body, context);
    case "session-started":
      return sessionWords(event.body, named);
    case "step-finished":
      return stepWords(event.body, named);
    case "stop-sign":
      return {
        title: `Stop sign: ${stopSignTexts[event.body.sign].name.toLowerCase()}`,
        details: [sided(named(event.body.technique), event.body.side)],
      };
    case "session-ended":
      return { title: endings[event.body.outcome], details: [`${durationWords(event.body.seconds)} in all`] };
    case "pain-reported":
      return { title: `Pain ${String(event.body.score)} of 10`, details: [whens[event.body.when]] };
    case "activity-scored":
      return { title: `“${event.body.activity}”: ${String(event.body.score)} of 10`, details: [] };
    case "change-reported":
      return { title: `Against the start: ${changeWords(event.body.change).toLowerCase()}`, details: [] };
    case "plan-edited":
      return {
        title: editWords(event.body.edit, named),
        details: [event.body.always ? "from then on" : "for that day"],
      };
    case "technique-added":
      return { title: `Technique of your own: ${event.body.name}`, details: [] };
    case "note-written":
      return { title: "Note", details: [event.body.text] };
    case "entry-corrected":
    case "entry-retracted":
      return amendmentWords(event, context);
  }
}

type Amendment = Extract<JournalEvent, { type: "entry-corrected" | "entry-retracted" }>;

function amendmentWords(amendment: Amendment, context: WordsContext): EntryWords {
  const named = context.eventOf(amendment.body.entry);
  const root = rootOf(amendment, context);
  const details = [root === null ? "one that is not in this journal" : entryWords(root, context).title];
  if (amendment.type === "entry-corrected") return { title: "You changed an entry", details };
  if (named?.type === "entry-retracted") return { title: "You put an entry back", details };
  return {
    title: named?.type === "entry-corrected" ? "You took a change back" : "You took an entry back",
    details,
  };
}

/** Chains are short; the limit is for loops, which only a made-up file can have. */
const longestChain = 50;

/** The entry that it is about in the end, or null. */
function rootOf(amendment: Amendment, { eventOf }: WordsContext): Exclude<JournalEvent, Amendment> | null {
  let named = eventOf(amendment.body.entry);
  for (let links = 0; links < longestChain; links += 1) {
    if (named === null) return null;
    if (named.type !== "entry-corrected" && named.type !== "entry-retracted") return named;
    named = eventOf(named.body.entry);
  }
  return null;
}

const scopes: Readonly<Record<EventBody<"safety-answered">["scope"], string>> = {
  full: "Safety check",
  change: "Safety check: answers changed",
  "before-session": "Short check before a session",
  "later-check": "Looked again after a stop sign",
};

function safetyWords({ scope, answers, painToday }: EventBody<"safety-answered">): EntryWords {
  const said = answersWords(Object.values(answers), scope === "before-session");
  const pain = painToday === null ? [] : [`pain that day: ${String(painToday)} of 10`];
  return { title: scopes[scope], details: [...(said === "" ? [] : [said]), ...pain] };
}

/** "yes to 2, not sure of 1, no to the other 66 questions"; empty where nothing was answered. */
function answersWords(said: readonly string[], isShort: boolean): string {
  const count = (answer: string) => said.filter((each) => each === answer).length;
  const no = count("no");
  if (no === said.length) {
    if (no === 0) return "";
    if (isShort) return "nothing new";
    return no === 1 ? "no to one question" : `no to all ${String(no)} questions`;
  }
  const others = [
    count("yes") === 0 ? "" : `yes to ${String(count("yes"))}`,
    count("unsure") === 0 ? "" : `not sure of ${String(count("unsure"))}`,
    no === 0 ? "" : `no to the other ${no === 1 ? "one" : String(no)}`,
  ];
  return others.filter((words) => words !== "").join(", ");
}

function profileWords({ person, equipment, bellyPressure, settings }: EventBody<"profile-changed">): string {
  const parts = [
    person === undefined ? "" : "level and habits",
    equipment === undefined ? "" : `what you own (${String(equipment.length)} things)`,
    bellyPressure === undefined ? "" : "pressure on the belly",
    settings === undefined ? "" : "settings",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing changed" : `changed: ${parts.join(", ")}`;
}

function testWords({ record, purpose }: EventBody<"test-recorded">, { units }: WordsContext): EntryWords {
  const side = "side" in record ? `, ${record.side} side` : "";
  const way = [methodWords(record), purpose === "quick-look" ? "a quick look after release" : ""];
  return {
    title: `${nameOf(record.test)}${side}`,
    details: [way.filter((part) => part !== "").join(", "), ...recordWords(record, units)].filter(
      (line) => line !== "",
    ),
  };
}

type NameOf = (id: string) => string;

function sessionWords({ kind, session }: EventBody<"session-started">, named: NameOf): EntryWords {
  const techniques = [...new Set(session.items.map(({ technique }) => named(technique)))];
  return {
    title: kind === "single" ? `Started by itself: ${techniques.join(", ")}` : "Session started",
    details: [
      `${durationWords(session.seconds)} planned`,
      ...(kind === "single" ? [] : [techniques.join(", ")]),
    ],
  };
}

const outcomes: Readonly<Record<EventBody<"step-finished">["outcome"], string>> = {
  done: "",
  skipped: "skipped",
  stopped: "stopped",
};

function stepWords(body: EventBody<"step-finished">, named: NameOf): EntryWords {
  const { technique, side, set, seconds, outcome, discomfort } = body;
  const parts = [
    `set ${String(set)}`,
    durationWords(seconds),
    outcomes[outcome],
    discomfort === null ? "" : `discomfort ${String(discomfort)} of 10`,
  ];
  return { title: sided(named(technique), side), details: [parts.filter((part) => part !== "").join(", ")] };
}

const endings: Readonly<Record<EventBody<"session-ended">["outcome"], string>> = {
  done: "Session done",
  left: "Session left early",
  stopped: "Session stopped",
};

const whens: Readonly<Record<EventBody<"pain-reported">["when"], string>> = {
  before: "before a session",
  after: "after a session",
  "next-day": "the day after a session",
  other: "at another time",
};

function editWords(edit: EventBody<"plan-edited">["edit"], named: NameOf): string {
  switch (edit.kind) {
    case "remove":
      return `Taken out of the plan: ${sided(named(edit.technique), edit.side)}`;
    case "swap":
      return `Swapped: ${sided(named(edit.technique), edit.side)} for ${named(edit.with)}`;
    case "move":
      return `Moved in the plan: ${sided(named(edit.technique), edit.side)}`;
    case "lengthen":
      return `Longer in the plan: ${sided(named(edit.technique), edit.side)}, ${durationWords(edit.holdSeconds)}`;
    case "add":
      return `Added to the plan: ${named(edit.technique)}`;
    case "level":
      return `Level ${String(edit.level)}: ${named(edit.technique)}`;
    case "reset":
      return "Plan put back as it was made";
  }
}

function sided(name: string, side: "left" | "right" | "both"): string {
  return side === "both" ? name : `${name}, ${side} side`;
}
