import type { Span } from "./lay-out-segments.ts";

export interface BreathPart {
  readonly kind: "inhale" | "exhale";
  /** 1 for the first breath. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Breathing in and out in turn at the span's pace, from `from` to `to`; none where no breath is paced. Milliseconds. */
export function breathsWithin({ breath }: Span, from: number, to: number): readonly BreathPart[] {
  if (breath === null) return [];
  const lengths = [
    ["inhale", Math.round(breath.inhale * 1000)],
    ["exhale", Math.round(breath.exhale * 1000)],
  ] as const;
  const parts: BreathPart[] = [];
  let moment = from;
  for (let count = 1; moment < to; count += 1) {
    for (const [kind, length] of lengths) {
      const end = Math.min(moment + length, to);
      if (end > moment) parts.push({ kind, count, from: moment, to: end });
      moment = end;
    }
  }
  return parts;
}
