import type { Level } from "#content";
import {
  restSeconds,
  shortHoldSeconds,
  spotSeconds,
  stretchCapSeconds,
  usualStretchSeconds,
} from "./caps.ts";
import { doseAt } from "./plannable.ts";
import type { Plannable } from "./plannable.ts";
import { isBelly } from "./recent-work.ts";
import { workSeconds } from "./work.ts";
import type { Work } from "./work.ts";

/** One way to dose a technique: the side that comes first, and the other. */
export interface Size {
  readonly first: Work;
  readonly second: Work;
  /** One set a side in turn (beginners, PLAN-4), or one side after the other. */
  readonly alternating: boolean;
}

/** All ways, from little to much, and the one that is right when there is time. */
export interface Sizes {
  readonly list: readonly Size[];
  readonly usual: number;
}

export interface SizeWish {
  readonly level: Level;
  /** The first side gets at least a third more (PLAN-3; for strength: more sets). */
  readonly leads: boolean;
  readonly shortHolds: boolean;
}

const cache = new WeakMap<Plannable, Sizes[]>();

/** The ways to dose a technique within its caps. The same for the same wish, so made once. */
export function sizesOf(technique: Plannable, wish: SizeWish): Sizes {
  let known = cache.get(technique);
  if (known === undefined) cache.set(technique, (known = []));
  const place = wish.level * 4 + (wish.leads ? 2 : 0) + (wish.shortHolds ? 1 : 0);
  return (known[place] ??= makeSizes(technique, wish));
}

function makeSizes(technique: Plannable, wish: SizeWish): Sizes {
  if (technique.isOwn) return ownSizes(technique, wish);
  switch (technique.kind) {
    case "passive":
      return {
        list: restHolds.map((holdSeconds) => alike(workOf(technique, wish.level, { holdSeconds }))),
        usual: 0,
      };
    case "pressure":
      return pressureSizes(technique, wish);
    case "stretch":
      return stretchSizes(technique, wish);
    case "strength":
      return strengthSizes(technique, wish);
    case "check":
      return { list: [alike(workOf(technique, wish.level, {}))], usual: 0 };
  }
}

const restHolds = [restSeconds.shortest, 180, 240, 300, 420, restSeconds.longest];

function workOf(technique: Plannable, level: Level, change: Partial<Work>): Work {
  const { sets, repetitions, holdSeconds, repetitionSeconds, restSeconds: rest } = doseAt(technique, level);
  return { sets, repetitions, holdSeconds, repetitionSeconds, restSeconds: rest, ...change };
}

function alike(work: Work, alternating = false): Size {
  return { first: work, second: work, alternating };
}

/** The largest multiple of five seconds that leaves the other side a third more. */
function lesserHold(hold: number): number {
  return Math.floor((hold * 3) / 4 / 5) * 5;
}

/** One spot a side. With a leading side, that side gets a third more than the dose, or the other side less (PLAN-3, 5). */
function pressureSizes(technique: Plannable, { level, leads }: SizeWish): Sizes {
  const cap = spotSeconds(technique);
  const work = workOf(technique, level, { sets: 1, restSeconds: 0 });
  const unit = work.repetitions === null ? 5 : (work.repetitionSeconds ?? 1);
  const dose = Math.min(cap, workSeconds(work));
  const withSeconds = (seconds: number): Work =>
    work.repetitions === null
      ? { ...work, holdSeconds: seconds }
      : { ...work, repetitions: Math.max(1, Math.floor(seconds / unit)) };
  const size = (seconds: number): Size => {
    if (!leads) return alike(withSeconds(seconds));
    const first = Math.min(Math.floor(cap / unit) * unit, Math.ceil((seconds * 4) / 3 / unit) * unit);
    const second = Math.min(seconds, Math.floor((first * 3) / 4 / unit) * unit);
    return { first: withSeconds(first), second: withSeconds(second), alternating: false };
  };
  const list = dose > 30 ? [size(30), size(dose)] : [size(dose)];
  return { list, usual: list.length - 1 };
}

function stretchSizes(technique: Plannable, { level, leads, shortHolds }: SizeWish): Sizes {
  const dose = workOf(technique, level, {});
  const hold = Math.min(dose.holdSeconds ?? shortHoldSeconds, shortHolds ? shortHoldSeconds : Infinity);
  const sets = hold === dose.holdSeconds ? dose.sets : Math.max(3, dose.sets);
  const base: Work = {
    ...dose,
    sets,
    holdSeconds: hold,
    restSeconds: sets > 1 ? Math.max(10, dose.restSeconds) : 0,
  };
  const isBoth = technique.sided === "both";
  const list =
    hold <= shortHoldSeconds
      ? shortHoldSizes(base, leads && !isBoth, !isBoth)
      : sets > 1
        ? countTo(1, sets).map((count) => longHoldSize({ ...base, sets: count }, leads && !isBoth))
        : holdsTo(hold).map((holdSeconds) => longHoldSize({ ...base, holdSeconds }, leads && !isBoth));
  return { list, usual: findLastWithin(list, usualStretchSeconds) };
}

/** 3 × 30 s: the leading side three, the other two. */
function shortHoldSizes(base: Work, leads: boolean, alternating: boolean): readonly Size[] {
  return countTo(Math.min(2, base.sets), base.sets).map((sets) => ({
    first: { ...base, sets },
    second: leads ? lessOf({ ...base, sets }) : { ...base, sets },
    alternating: alternating && sets > 1,
  }));
}

function lessOf(work: Work): Work {
  return work.sets > 1
    ? { ...work, sets: work.sets - 1 }
    : { ...work, holdSeconds: lesserHold(work.holdSeconds ?? 0) };
}

function longHoldSize(work: Work, leads: boolean): Size {
  const second = leads ? { ...work, holdSeconds: lesserHold(work.holdSeconds ?? 0) } : work;
  return { first: work, second, alternating: false };
}

/** A single hold may be shorter than its dose when time is. */
function holdsTo(hold: number): readonly number[] {
  return [...[45, 60, 90].filter((shorter) => shorter < hold), hold];
}

/** Two sets up to the dose; a leading side may get one more than the other. Short of time fewer repetitions, then a set less. */
function strengthSizes(technique: Plannable, { level, leads }: SizeWish): Sizes {
  const { sets, repetitions } = doseAt(technique, level);
  const fewest = fewestRepetitions(technique, level);
  const isLed = leads && technique.sided === "one";
  const size = (first: number, second: number, count = repetitions): Size => ({
    first: workOf(technique, level, { sets: first, repetitions: count }),
    second: workOf(technique, level, { sets: second, repetitions: count }),
    alternating: false,
  });
  const smaller = [
    ...(technique.sided === "both" ? [] : [size(1, 1, fewest)]),
    ...(isLed ? [size(2, 1, fewest)] : []),
    ...(fewest === repetitions ? [] : [size(2, 2, fewest)]),
  ];
  const larger = [...(isLed ? [size(3, 2)] : []), ...(sets >= 3 ? [size(3, 3)] : [])];
  return { list: [...smaller, size(2, 2), ...larger], usual: smaller.length };
}

/** Those of the lowest level: they lie in the source's range too. */
function fewestRepetitions(technique: Plannable, level: Level): number | null {
  const { repetitions } = doseAt(technique, level);
  const lowest = doseAt(technique, 1).repetitions;
  return repetitions === null || lowest === null ? repetitions : Math.min(repetitions, lowest);
}

/** As the person wrote it, within the caps of its kind and its classes. */
function ownSizes(technique: Plannable, { level, shortHolds }: SizeWish): Sizes {
  const dose = workOf(technique, level, {});
  const sets = technique.classes.includes("abd-deep") ? 1 : dose.sets;
  return { list: [alike(clampSet({ ...dose, sets }, longestOwnSet(technique, sets, shortHolds)))], usual: 0 };
}

function longestOwnSet(technique: Plannable, sets: number, shortHolds: boolean): number {
  if (technique.kind === "pressure" || isBelly(technique)) return spotSeconds(technique);
  if (technique.kind === "strength") return Infinity;
  return Math.min(Math.floor(stretchCapSeconds / sets), shortHolds ? shortHoldSeconds : stretchCapSeconds);
}

function clampSet(work: Work, longest: number): Work {
  if (work.repetitions === null) return { ...work, holdSeconds: Math.min(work.holdSeconds ?? 0, longest) };
  const most = Math.max(1, Math.floor(longest / (work.repetitionSeconds ?? 1)));
  return { ...work, repetitions: Math.min(work.repetitions, most) };
}

function countTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

function findLastWithin(list: readonly Size[], seconds: number): number {
  const found = list.findLastIndex(({ first }) => workSeconds(first) <= seconds);
  return Math.max(0, found);
}
