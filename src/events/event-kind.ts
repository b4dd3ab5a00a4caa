import type * as v from "valibot";

type Schema = v.GenericSchema;

/** One step from a version to the next. `what` says in words what the step did. */
export interface Upcast {
  readonly what: string;
  /** The body as it was at that version, frozen. */
  readonly from: Schema;
  readonly to: (body: unknown) => unknown;
}

/** Steps from version 1 on; `Next` is the body after the last one. */
export interface UpcastChain<Next> {
  readonly steps: readonly Upcast[];
  /** The version after the last step had this body; `to` turns it into the one after. */
  readonly next: <Old extends Schema, Later>(
    what: string,
    from: Old & Takes<Old, Next>,
    to: (body: v.InferOutput<Old>) => Later,
  ) => UpcastChain<Later>;
  /** Never there: it carries the type, so that the compiler holds the chain to today's body. */
  readonly endsIn?: Next;
}

/** What the step before gives must fit the schema of the version after it. */
type Takes<Old extends Schema, Next> = Next extends v.InferInput<Old> ? unknown : never;

/**
 * One kind of event: its schema today, and how bodies of earlier versions become today's.
 * `upcasts[n]` turns version n + 1 into n + 2.
 */
export interface EventKind<Type extends string, Body extends Schema> {
  readonly type: Type;
  readonly version: number;
  readonly body: Body;
  readonly upcasts: readonly Upcast[];
}

/** A kind that never changed has no third argument; else the chain must end in what today's schema takes. */
export function eventKind<Type extends string, Body extends Schema>(
  type: Type,
  body: Body,
  upcasts?: UpcastChain<v.InferInput<Body>>,
): EventKind<Type, Body> {
  const steps = upcasts?.steps ?? [];
  return { type, version: steps.length + 1, body, upcasts: steps };
}

/**
 * Begins the chain at version 1. A chain is append-only: a step, once released, stays as it is, with its own frozen
 * schema, and imports nothing of today's.
 */
export function upcastsFrom<Old extends Schema, Next>(
  what: string,
  from: Old,
  to: (body: v.InferOutput<Old>) => Next,
): UpcastChain<Next> {
  return chainOf<Next>([step(what, from, to)]);
}

function chainOf<Next>(steps: readonly Upcast[]): UpcastChain<Next> {
  return { steps, next: (what, from, to) => chainOf([...steps, step(what, from, to)]) };
}

/** Here a step forgets its types: `decodeBody` checks a body against `from` before it calls `to`. */
function step<Old extends Schema>(
  what: string,
  from: Old,
  to: (body: v.InferOutput<Old>) => unknown,
): Upcast {
  return { what, from, to: (body) => to(body) };
}
