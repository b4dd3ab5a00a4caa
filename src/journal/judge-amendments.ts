import { decodeBody, eventKinds } from "#events";
import type { EventId, JournalEvent } from "#events";
import { isAmendment, namedBy } from "./amendment.ts";
import type { Amendment, Entry } from "./amendment.ts";

export type NoEffect =
  /** The named entry is not here, or not readable here. It may still come. */
  | "unknown-entry"
  /** A retraction has nothing to correct; retract it instead. */
  | "corrects-a-retraction"
  | "newer-version"
  | "faulty-body"
  /** It names itself, directly or by way of others. */
  | "loop";

/** What the amendments say about one event. */
export interface Verdict {
  /** The retractions of it that stand. */
  readonly retractions: readonly EventId[];
  /** The last readable correction of it that stands, with the body that the entry has by it. */
  readonly correction: { readonly by: EventId; readonly body: unknown } | undefined;
}

export interface Judged {
  readonly verdictOn: (id: EventId) => Verdict;
  readonly takenBack: ReadonlySet<EventId>;
  readonly withoutEffect: ReadonlyMap<EventId, NoEffect>;
}

const untouched: Verdict = { retractions: [], correction: undefined };

/**
 * Decides for every amendment whether it stands. The outermost come first: those that nobody names, then those that
 * only judged ones name. What is never reached stands in a loop and has no effect, whichever end one begins at.
 */
export function judgeAmendments(events: readonly JournalEvent[]): Judged {
  const amendments = events.filter(isAmendment);
  if (amendments.length === 0) {
    return { verdictOn: () => untouched, takenBack: new Set(), withoutEffect: new Map() };
  }
  const byId = new Map(events.map((event) => [event.id, event]));
  const order = outermostFirst(amendments, byId);
  const targets = findTargets(order, byId);
  const namersOf = groupByNamed(amendments);
  const corrections = new Map<EventId, NonNullable<Verdict["correction"]>>();
  const standing = new Set<EventId>();
  const takenBack = new Set<EventId>();
  const withoutEffect = new Map<EventId, NoEffect>(amendments.map(({ id }) => [id, "loop"]));

  function verdictOn(id: EventId): Verdict {
    const namers = (namersOf.get(id) ?? []).filter((namer) => standing.has(namer.id));
    if (namers.length === 0) return untouched;
    return {
      retractions: namers.filter(({ type }) => type === "entry-retracted").map((namer) => namer.id),
      correction: namers.flatMap((namer) => corrections.get(namer.id) ?? []).at(-1),
    };
  }

  for (const amendment of order) {
    const { retractions, correction } = verdictOn(amendment.id);
    const own = readAmendment(amendment, targets.get(amendment.id) ?? "loop");
    if (own.noEffect === undefined) withoutEffect.delete(amendment.id);
    else withoutEffect.set(amendment.id, own.noEffect);
    if (retractions.length > 0) takenBack.add(amendment.id);
    else standing.add(amendment.id);
    const chosen = correction ?? own.correction;
    if (chosen !== undefined) corrections.set(amendment.id, chosen);
  }
  return { verdictOn, takenBack, withoutEffect };
}

/** Each amendment after all that name it. Those in loops are left out. */
function outermostFirst(
  amendments: readonly Amendment[],
  byId: ReadonlyMap<EventId, JournalEvent>,
): readonly Amendment[] {
  const waiting = new Map<EventId, number>();
  for (const amendment of amendments) {
    waiting.set(namedBy(amendment), (waiting.get(namedBy(amendment)) ?? 0) + 1);
  }
  const ready = amendments.filter(({ id }) => !waiting.has(id));
  // The list grows while it is walked.
  for (const amendment of ready) {
    const named = byId.get(namedBy(amendment));
    if (named === undefined || !isAmendment(named)) continue;
    const left = (waiting.get(named.id) ?? 0) - 1;
    waiting.set(named.id, left);
    if (left === 0) ready.push(named);
  }
  return ready;
}

type Target = JournalEvent | "unknown-entry" | "loop";

/** What each amendment is about in the end: corrections of corrections are about the entry. */
function findTargets(
  order: readonly Amendment[],
  byId: ReadonlyMap<EventId, JournalEvent>,
): ReadonlyMap<EventId, Target> {
  const targets = new Map<EventId, Target>();
  for (const amendment of order.toReversed()) {
    const named = byId.get(namedBy(amendment));
    const isChain = named?.type === "entry-corrected" && amendment.type === "entry-corrected";
    targets.set(amendment.id, isChain ? (targets.get(named.id) ?? "loop") : (named ?? "unknown-entry"));
  }
  return targets;
}

function groupByNamed(amendments: readonly Amendment[]): ReadonlyMap<EventId, readonly Amendment[]> {
  const groups = new Map<EventId, Amendment[]>();
  for (const amendment of amendments) {
    const group = groups.get(namedBy(amendment));
    if (group === undefined) groups.set(namedBy(amendment), [amendment]);
    else group.push(amendment);
  }
  return groups;
}

interface ReadAmendment {
  readonly correction?: NonNullable<Verdict["correction"]>;
  readonly noEffect?: NoEffect;
}

function readAmendment(amendment: Amendment, target: Target): ReadAmendment {
  if (typeof target === "string") return { noEffect: target };
  if (amendment.type === "entry-retracted") return {};
  if (isAmendment(target)) return { noEffect: "corrects-a-retraction" };
  const body = decodeBody(kindOf(target), amendment.body.version, amendment.body.body);
  if (body.ok) return { correction: { by: amendment.id, body: body.value } };
  return { noEffect: body.error.type === "NewerVersion" ? "newer-version" : "faulty-body" };
}

function kindOf(entry: Entry) {
  return eventKinds[entry.type];
}
