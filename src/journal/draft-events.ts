import { dayOf, err, instantOf, ok } from "#base";
import type { Result } from "#base";
import { decodeBody, decodeEvent, eventKinds } from "#events";
import type { EventId, EventType, JournalEvent, KeptEvent } from "#events";
import type { Entry } from "./amendment.ts";
import type { AmendFault, JournalSetup, RecordFault } from "./journal.ts";
import type { DraftEvent, JournalStore } from "./journal-store.ts";

export interface NewEvent {
  readonly type: EventType;
  readonly body: unknown;
}

/** Gives new events their ids, instant and day, and checks them as if they came from outside. */
export function draftEvents<State>(
  setup: Pick<JournalSetup<State>, "now" | "newId" | "offsetMinutes">,
  events: readonly NewEvent[],
): Result<readonly DraftEvent[], RecordFault> {
  const now = setup.now();
  const at = instantOf(now, setup.offsetMinutes(now));
  const drafts: DraftEvent[] = [];
  for (const { type, body } of events) {
    const { version } = eventKinds[type];
    const draft = { id: setup.newId() as EventId, type, version, at, day: dayOf(at), body: asJson(body) };
    const decoded = decodeEvent({ ...draft, device: "not-numbered-yet", count: 1 });
    if (!decoded.ok) return err({ type: "BodyInvalid", fault: decoded.error });
    drafts.push(draft);
  }
  return ok(drafts);
}

export async function draftRetraction(
  store: JournalStore,
  id: EventId,
): Promise<Result<NewEvent, AmendFault>> {
  const row = await store.find(id);
  if (!row.ok) return row;
  if (row.value === null) return err({ type: "EntryUnknown", entry: id });
  return ok({ type: "entry-retracted", body: { entry: id } });
}

export async function draftCorrection(
  store: JournalStore,
  id: EventId,
  body: unknown,
): Promise<Result<NewEvent, AmendFault>> {
  const entry = await findEntry(store, id);
  if (!entry.ok) return entry;
  const kind = eventKinds[entry.value.type];
  const plain = asJson(body);
  const checked = decodeBody(kind, kind.version, plain);
  if (checked.ok)
    return ok({ type: "entry-corrected", body: { entry: id, version: kind.version, body: plain } });
  if (checked.error.type === "NewerVersion") throw new Error("Today's version is never newer than today's");
  return err({ type: "BodyInvalid", fault: checked.error.fault });
}

/** The event as it was just written, at its own type. */
export function readWritten<Event extends JournalEvent>(event: KeptEvent | undefined): Event {
  const decoded = decodeEvent(event);
  if (!decoded.ok || decoded.value.kind !== "known")
    throw new Error("The store wrote another event than it was given");
  // The caller names the type that it had recorded.
  return decoded.value.event as Event;
}

/** Follows corrections to the entry that they are about in the end. */
async function findEntry(store: JournalStore, id: EventId): Promise<Result<Entry, AmendFault>> {
  const seen = new Set<EventId>();
  for (let next = id; !seen.has(next);) {
    seen.add(next);
    const row = await store.find(next);
    if (!row.ok) return row;
    if (row.value === null) return err({ type: "EntryUnknown", entry: next });
    const decoded = decodeEvent(row.value.event);
    if (!decoded.ok || decoded.value.kind === "foreign") break;
    const { event } = decoded.value;
    if (event.type === "entry-retracted") break;
    if (event.type !== "entry-corrected") return ok(event);
    next = event.body.entry as EventId;
  }
  return err({ type: "EntryNotCorrectable", entry: id });
}

/** As it will be read back: fields that are undefined are not there. */
function asJson(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
