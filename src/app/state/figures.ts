import type { Level, Moment, Side, WorkedSide } from "#content";
import kept from "#figures/list";

/** A kept picture: where it is served, and what it shows. */
export interface FigureStep {
  /** From 1, as the steps of the figure are counted. */
  readonly number: number;
  readonly moment: Moment;
  /** A level, a place or another form; null where there is only one. */
  readonly variant: string | null;
  readonly address: string;
  readonly box: FigureBox;
}

/** Where something is drawn, in picture units, for the right side. */
export type FigureBox = readonly [x: number, y: number, width: number, height: number];

/** The pictures of a movement from one step to another, both of them included, in the order of the way there. */
export interface FigureMotion {
  readonly from: FigureStep;
  readonly to: FigureStep;
  readonly addresses: readonly string[];
}

interface KeptFigure {
  readonly steps: ReadonlyArray<{
    readonly moment: string;
    readonly variant?: string;
    readonly hash: string;
    readonly box: readonly number[];
  }>;
  readonly motions: ReadonlyArray<{
    readonly from: number;
    readonly to: number;
    readonly hashes: readonly string[];
  }>;
}

const list: Readonly<Record<string, KeptFigure>> = kept;

/** The hash is part of the address, so that a picture never changes under it. */
function addressOf(name: string, hash: string): string {
  return `/figures/${name}-${hash}.svg`;
}

/** All pictures of a technique or test; none for what a person added. */
export function figureSteps(id: string): readonly FigureStep[] {
  return (list[id]?.steps ?? []).map(({ moment, variant, hash, box }, index) => ({
    number: index + 1,
    moment: moment as Moment,
    variant: variant ?? null,
    address: addressOf(`${id}-${String(index + 1)}`, hash),
    box: box as unknown as FigureBox,
  }));
}

export function figureMotions(id: string): readonly FigureMotion[] {
  const steps = figureSteps(id);
  return (list[id]?.motions ?? []).flatMap(({ from, to, hashes }) => {
    const [first, last] = [steps[from - 1], steps[to - 1]];
    if (first === undefined || last === undefined) return [];
    const between = hashes.map((hash, place) =>
      addressOf(`${id}-${String(from)}-to-${String(to)}-${String(place + 1)}`, hash),
    );
    return [{ from: first, to: last, addresses: [first.address, ...between, last.address] }];
  });
}

/** The movement of a level: the one drawn for it, else the plain one, else the first. */
export function motionAtLevel(id: string, level: Level): FigureMotion | null {
  const motions = figureMotions(id);
  const isAt = ({ to }: FigureMotion) => to.variant?.startsWith(`level-${String(level)}`) ?? false;
  return motions.find(isAt) ?? motions.find(({ to }) => to.variant === null) ?? motions[0] ?? null;
}

/** Every picture of it, those between two steps included. */
export function figureAddresses(id: string): readonly string[] {
  return [
    ...new Set([
      ...figureSteps(id).map(({ address }) => address),
      ...figureMotions(id).flatMap(({ addresses }) => addresses),
    ]),
  ];
}

/** Of what is wanted, the nearest that there is: the moment first, then the level or the variant. */
export function findStep(
  id: string,
  moment: Moment,
  wanted: { readonly level?: Level; readonly variant?: string } = {},
): FigureStep | null {
  const steps = figureSteps(id);
  const atMoment = steps.filter((step) => step.moment === moment);
  const near = atMoment.length > 0 ? atMoment : steps.filter((step) => step.moment === "working");
  const { level = 1, variant } = wanted;
  const fits = (step: FigureStep) =>
    variant === undefined
      ? (step.variant?.startsWith(`level-${String(level)}`) ?? false)
      : step.variant === variant;
  return near.find(fits) ?? near.find((step) => step.variant === null) ?? near[0] ?? steps[0] ?? null;
}

/** The picture of the working position: what a technique is known by. */
export function mainStep(id: string, level?: Level): FigureStep | null {
  return findStep(id, "working", level === undefined ? {} : { level });
}

/** Where both sides work at once there is but one picture. */
export function drawnSide(side: WorkedSide | null): Side {
  return side === "left" ? "left" : "right";
}

/** The words of a step, told for a side. */
export function wordsForSide(words: string, side: Side): string {
  const other = side === "right" ? "left" : "right";
  return words.replaceAll("{side}", side).replaceAll("{other}", other);
}

const pictureWidth = 1200;

/** The part of the picture that is shown, for an SVG's `viewBox`; the left picture is the mirror image. */
export function viewBoxOf([x, y, width, height]: FigureBox, side: Side): string {
  return [side === "left" ? pictureWidth - x - width : x, y, width, height].map(String).join(" ");
}
