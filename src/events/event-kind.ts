import * as v from "valibot";

/**
 * One kind of event: its schema today, and how bodies of earlier versions become today's.
 * `upcasts[n]` turns version n + 1 into n + 2; the list is append-only and imports nothing current.
 */
export interface EventKind<Type extends string, Body extends v.GenericSchema> {
  readonly type: Type;
  readonly version: number;
  readonly body: Body;
  readonly upcasts: ReadonlyArray<(body: unknown) => unknown>;
}

export function eventKind<Type extends string, Body extends v.GenericSchema>(
  type: Type,
  body: Body,
  upcasts: ReadonlyArray<(body: unknown) => unknown> = [],
): EventKind<Type, Body> {
  return { type, version: upcasts.length + 1, body, upcasts };
}
