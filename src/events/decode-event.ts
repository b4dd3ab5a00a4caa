import * as v from "valibot";
import { err, findInstant, findLocalDate, ok } from "#base";
import type { Result } from "#base";
import { eventFault, faultOfIssues } from "./event-fault.ts";
import type { EventFault } from "./event-fault.ts";
import type { EventKind } from "./event-kind.ts";
import { eventKinds } from "./journal-event.ts";
import type { EventEnvelope, EventType, ForeignEvent, JournalEvent, KeptEvent } from "./journal-event.ts";
import { uuidPattern } from "./vocabulary.ts";

export type Decoded =
  | { readonly kind: "known"; readonly event: JournalEvent }
  | {
      readonly kind: "foreign";
      readonly event: ForeignEvent;
      readonly why: "unknown-type" | "newer-version";
    };

/** What `decodeBody` cannot bring to today's version. */
export type BodyFault =
  { readonly type: "NewerVersion" } | { readonly type: "BodyFaulty"; readonly fault: EventFault };

type AnyKind = EventKind<string, v.GenericSchema>;

interface EnvelopeField {
  readonly name: keyof EventEnvelope | "type";
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
}

/** Plain checks, not a schema: this runs for each of the tens of thousands of events of a long journal. */
const envelope: readonly EnvelopeField[] = [
  {
    name: "id",
    expected: "a UUID in lower case",
    isRight: (value) => isText(value) && uuidPattern.test(value),
  },
  { name: "type", expected: "a type, one word", isRight: isWord },
  { name: "version", expected: "a whole number of at least 1", isRight: isCount },
  {
    name: "at",
    expected: "an instant with its offset, like 2026-11-20T07:30:00+01:00",
    isRight: (value) => isText(value) && findInstant(value) !== undefined,
  },
  {
    name: "day",
    expected: "a calendar day, YYYY-MM-DD",
    isRight: (value) => isText(value) && findLocalDate(value) !== undefined,
  },
  { name: "device", expected: "a device's id, one word", isRight: isWord },
  { name: "count", expected: "a whole number of at least 1", isRight: isCount },
];
const fields: ReadonlySet<string> = new Set([...envelope.map(({ name }) => name), "body"]);

/**
 * Reads one event of any origin: a file, a database, another device. Earlier versions come out as today's; unknown
 * types and newer versions come out exactly as they went in.
 */
export function decodeEvent(value: unknown): Result<Decoded, EventFault> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return err(eventFault("", "an event, which is an object", value));
  }
  const found = value as Readonly<Record<string, unknown>>;
  const wrong = envelope.find(({ name, isRight }) => !isRight(found[name]));
  if (wrong !== undefined) return err(eventFault(wrong.name, wrong.expected, found[wrong.name]));
  if (!Object.hasOwn(value, "body")) return err(eventFault("body", "the event's body", undefined));
  // Just checked field by field.
  const kept = value as KeptEvent;
  if (!isEventType(kept.type)) return ok({ kind: "foreign", event: kept, why: "unknown-type" });
  return decodeKnown(kept, kept.type);
}

function decodeKnown(kept: KeptEvent, type: EventType): Result<Decoded, EventFault> {
  const body = decodeBody(eventKinds[type], kept.version, kept.body);
  if (!body.ok) {
    if (body.error.type === "BodyFaulty") return err(body.error.fault);
    return ok({ kind: "foreign", event: kept, why: "newer-version" });
  }
  const stranger = Object.keys(kept).find((field) => !fields.has(field));
  if (stranger !== undefined) return err({ path: stranger, expected: "no field of this name", found: "it" });
  const { id, at, day, device, count } = kept;
  const version = eventKinds[type].version;
  // The type names the schema that has just checked the body.
  const event = { id, type, version, at, day, device, count, body: body.value } as JournalEvent;
  return ok({ kind: "known", event });
}

/** Brings a body of any version up to today's, and checks it at both ends. */
export function decodeBody(kind: AnyKind, version: number, body: unknown): Result<unknown, BodyFault> {
  if (version > kind.version) return err({ type: "NewerVersion" });
  const steps = kind.upcasts.slice(version - 1);
  const before = v.safeParse(steps[0]?.from ?? kind.body, body, { abortEarly: true });
  if (!before.success) return err({ type: "BodyFaulty", fault: faultOfIssues("body", before.issues) });
  if (steps.length === 0) return ok(before.output);
  const upcast = steps.reduce((current, step) => step.to(current), before.output);
  const after = v.safeParse(kind.body, upcast, { abortEarly: true });
  return after.success
    ? ok(after.output)
    : err({ type: "BodyFaulty", fault: faultOfIssues("body", after.issues) });
}

/** Whether this version knows the type; an unknown one is kept and not used. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventKinds, type);
}

/**
 * What this program can read, as one text. A journal's derived state was made with one such vocabulary; with another,
 * events that were foreign may be known, and the state is made anew.
 */
export function describeVocabulary(): string {
  return Object.values(eventKinds)
    .map(({ type, version }) => `${type}@${String(version)}`)
    .join(" ");
}

const word = /^[^\s]{1,100}$/;

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isWord(value: unknown): boolean {
  return isText(value) && word.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
