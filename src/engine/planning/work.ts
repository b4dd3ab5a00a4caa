/** What one side does in a technique: the same for every set. Times in seconds. */
export interface Work {
  readonly sets: number;
  readonly repetitions: number | null;
  readonly holdSeconds: number | null;
  readonly repetitionSeconds: number | null;
  readonly restSeconds: number;
}

/** Seconds of work in one set. */
export function setSeconds(work: Work): number {
  if (work.repetitions === null) return work.holdSeconds ?? 0;
  return work.repetitions * (work.repetitionSeconds ?? 0);
}

/** Seconds of work, rests apart. */
export function workSeconds(work: Work): number {
  return work.sets * setSeconds(work);
}
