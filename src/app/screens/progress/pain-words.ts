import type { ProgressSummary } from "#engine/progress";

type Pair = Pick<ProgressSummary["painPairs"][number], "before" | "after">;

/** A 0 to 10 scale tells less than this apart (Childs 2005; Farrar 2001). */
const leastPoints = 2;
const leastShare = 0.3;

/** How pain after a session was against before, beyond what the scale can tell. */
export function comparePain({ before, after }: Pair): "lower" | "higher" | "same" {
  const change = after - before;
  if (Math.abs(change) < leastPoints || Math.abs(change) < before * leastShare) return "same";
  return change < 0 ? "lower" : "higher";
}

/** The pairs that are shown, counted in one plain reading. Empty where there are none. */
export function painReading(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "";
  const count = (outcome: ReturnType<typeof comparePain>) =>
    pairs.filter((pair) => comparePain(pair) === outcome).length;
  if (pairs.length === 1) return oneWords[comparePain(pairs[0] ?? { before: 0, after: 0 })];
  const parts = (["lower", "higher", "same"] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${outcomeWords[outcome]} after ${String(count(outcome))}`);
  return `Of the last ${String(pairs.length)} sessions with both numbers, pain was ${joined(parts)}.`;
}

const oneWords = {
  lower: "After your one session with both numbers, pain was clearly lower.",
  higher: "After your one session with both numbers, pain was clearly higher.",
  same: "After your one session with both numbers, pain was about the same.",
} as const;

const outcomeWords = {
  lower: "clearly lower",
  higher: "clearly higher",
  same: "about the same",
} as const;

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
