import type { Muscle, TechniqueFacts, WorkedSide } from "#content";
import type { PlannedSession } from "../timeline.ts";

/** Names short enough for a file; the others stand as they are. */
const shortNames: Partial<Record<Muscle, string>> = {
  "psoas-major": "psoas",
  "psoas-minor": "psoas",
  "quadratus-lumborum": "low-back",
  "tensor-fasciae-latae": "outer-hip",
  "rectus-femoris": "front-thigh",
  "gluteus-maximus": "glutes",
  "erector-spinae": "back",
};

/**
 * `unclench-2026-11-20-right-psoas-18-min.mp3`: the day, the side and the muscle that the most time goes to, whole minutes.
 * Where the sides have the same, none is named; where no muscle is known, none.
 */
export function soundtrackFileName(session: PlannedSession, techniques: readonly TechniqueFacts[]): string {
  const muscles = new Map<string, Muscle | undefined>(
    techniques.map(({ id, muscles: [first] }) => [id, first]),
  );
  const seconds = new Map<string, Record<WorkedSide, number>>();
  for (const item of session.items) {
    const { technique, side } = item;
    const muscle = muscles.get(technique);
    if (muscle === undefined) continue;
    const name = shortNames[muscle] ?? muscle;
    const sum = seconds.get(name) ?? { left: 0, right: 0, both: 0 };
    seconds.set(name, { ...sum, [side]: sum[side] + workedSeconds(item) });
  }
  const [most] = [...seconds].toSorted(([, a], [, b]) => total(b) - total(a));
  const about = most === undefined ? [] : [...sideOf(most[1]), most[0]];
  return `${["unclench", session.date, ...about, minutesOf(session), "min"].join("-")}.mp3`;
}

/** Whole minutes, at least one. */
export function minutesOf({ seconds }: PlannedSession): string {
  return String(Math.max(1, Math.round(seconds / 60)));
}

function total({ left, right, both }: Record<WorkedSide, number>): number {
  return left + right + both;
}

/** Without getting into position and out of it, which goes to the side that comes first or last. */
function workedSeconds({
  seconds,
  intervals: { settle, switch: turn, close },
}: PlannedSession["items"][number]): number {
  return seconds - settle - turn - close;
}

function sideOf({ left, right, both }: Record<WorkedSide, number>): readonly string[] {
  if (both >= left + right || Math.abs(left - right) < 1) return [];
  return [left > right ? "left" : "right"];
}
