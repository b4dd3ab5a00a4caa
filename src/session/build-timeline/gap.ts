import type { Span } from "./lay-out-segments.ts";

/** The time between two spans of work, before the first one and after the last one. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** The work just done; null at the start. */
  readonly before: Span | null;
  /** The work to come; null at the end. */
  readonly after: Span | null;
  /** Where getting ready for the work to come begins. */
  readonly settleFrom: number;
}

/** All gaps in order, empty ones included: one more than there are spans of work. */
export function gapsBetween(spans: readonly Span[]): readonly Gap[] {
  const work = spans.filter(({ kind }) => kind === "work");
  const end = spans.at(-1)?.to ?? 0;
  return [...work, null].map((after, index): Gap => {
    const before = index === 0 ? null : (work[index - 1] ?? null);
    const from = before?.to ?? 0;
    const to = after?.from ?? end;
    const settle = spans.find((span) => span.kind === "settle" && span.from >= from && span.to <= to);
    return { from, to, before, after, settleFrom: settle?.from ?? from };
  });
}

/** A rest between two sets of the same item. */
export function isRest({ before, after }: Gap): boolean {
  return before !== null && before.item === after?.item;
}

/** A change of side: the same technique goes on, on the other side. */
export function isSwitch({ before, after }: Gap): boolean {
  return (
    before !== null &&
    after !== null &&
    before.item !== after.item &&
    before.technique === after.technique &&
    before.side !== after.side &&
    after.side !== "both"
  );
}
