import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { poseStep } from "#body";
import { psoasOfPosed } from "#body/muscles";
import type { FigurePoses, PoseStep } from "#content";
import { figurePoses } from "#content/poses";

/** The kept files of a figure by name, each with its hash. */
type Files = Readonly<Record<string, string>>;

interface ListedStep {
  readonly moment: PoseStep["moment"];
  readonly variant?: string;
  /** The beginning of the file's hash: part of its address. */
  readonly hash: string;
  /** Where something is drawn, of the right side: one for all steps that share a view. */
  readonly box: Box;
}

/** Picture units. */
type Box = readonly [x: number, y: number, width: number, height: number];

interface ListedMotion {
  /** Numbers of steps, from 1. */
  readonly from: number;
  readonly to: number;
  readonly hashes: readonly string[];
}

interface ListedFigure {
  readonly steps: readonly ListedStep[];
  readonly motions: readonly ListedMotion[];
}

/** Of each step in order: the words, and the model's psoas on the worked side against standing, in percent. */
interface StepWords {
  readonly words: string;
  readonly psoas: number;
  readonly held?: true;
}

const hashLength = 8;
const listName = "list.json";
const wordsName = "words.json";

/**
 * Writes what the app needs to know of the kept pictures: their addresses, and apart from those the words. `drawn` are
 * the figures that changed; of the others it is known already.
 */
export async function writeLists(
  folder: string,
  kept: Readonly<Record<string, Files>>,
  drawn: ReadonlySet<string>,
): Promise<void> {
  const before = await readWords(folder);
  const words = figurePoses.map((figure) => {
    const known = before[figure.id];
    const isKnown = known?.length === figure.steps.length && !drawn.has(figure.id);
    return [figure.id, isKnown ? known : wordsOf(figure)] as const;
  });
  const boxes = await findBoxes(folder, kept);
  await writeFile(join(folder, listName), toText(listOf(kept, boxes)));
  await writeFile(join(folder, wordsName), toText(Object.fromEntries(words)));
}

/** Which of the two lists are not as they would be written now; lengths are trusted, since they take long to find. */
export async function findStaleLists(
  folder: string,
  kept: Readonly<Record<string, Files>>,
): Promise<readonly string[]> {
  const text = await readFile(join(folder, listName), "utf8").catch(() => "{}");
  const list = JSON.parse(text) as Readonly<Record<string, ListedFigure>>;
  const words = await readWords(folder);
  const isSaid = figurePoses.every(
    ({ id, steps }) => JSON.stringify(words[id]?.map((each) => each.words)) === wordsAlone(steps),
  );
  return [
    ...(text === toText(listOf(kept, boxesIn(list))) ? [] : [`${listName} is not what was drawn`]),
    ...(isSaid ? [] : [`${wordsName} does not say what the poses say`]),
  ];
}

function wordsAlone(steps: readonly PoseStep[]): string {
  return JSON.stringify(steps.map(({ words }) => words));
}

/** Of each step of each figure. */
type Boxes = Readonly<Record<string, readonly Box[]>>;

function listOf(kept: Readonly<Record<string, Files>>, boxes: Boxes): Readonly<Record<string, ListedFigure>> {
  return Object.fromEntries(
    figurePoses.map((figure) => [
      figure.id,
      listFigure(figure, kept[figure.id] ?? {}, boxes[figure.id] ?? []),
    ]),
  );
}

const wholePicture: Box = [0, 0, 1200, 900];

function listFigure({ id, steps }: FigurePoses, files: Files, boxes: readonly Box[]): ListedFigure {
  return {
    steps: steps.flatMap(({ moment, variant }, index) => {
      const hash = files[`${id}-${String(index + 1)}.svg`]?.slice(0, hashLength);
      const box = boxes[index] ?? wholePicture;
      if (hash === undefined) return [];
      return [{ moment, ...(variant === undefined ? {} : { variant }), hash, box }];
    }),
    motions: motionsIn(id, files),
  };
}

/** As they are listed already: finding them takes long, and the files are held to their hashes. */
function boxesIn(list: Readonly<Record<string, ListedFigure>>): Boxes {
  return Object.fromEntries(Object.entries(list).map(([id, { steps }]) => [id, steps.map(({ box }) => box)]));
}

async function findBoxes(folder: string, kept: Readonly<Record<string, Files>>): Promise<Boxes> {
  const found: Record<string, readonly Box[]> = {};
  for (const figure of figurePoses)
    found[figure.id] = await boxesOf(folder, figure, Object.keys(kept[figure.id] ?? {}));
  return found;
}

/** What belongs to steps of one view is put into one box, the pictures between them too, so that nothing jumps. */
async function boxesOf(
  folder: string,
  figure: FigurePoses,
  names: readonly string[],
): Promise<readonly Box[]> {
  const own = await Promise.all(
    figure.steps.map(async (_, index) => {
      const start = `${figure.id}-${String(index + 1)}`;
      const files = names.filter((name) => name === `${start}.svg` || name.startsWith(`${start}-to-`));
      return Promise.all(files.map((name) => boxOf(join(folder, name))));
    }),
  );
  const viewOf = (index: number) => JSON.stringify(figure.steps[index]?.view ?? figure.view);
  return figure.steps.map((_, index) =>
    joinBoxes(own.filter((__, other) => viewOf(other) === viewOf(index)).flat()),
  );
}

async function boxOf(path: string): Promise<Box> {
  const svg = (await readFile(path, "utf8")).replaceAll(/var\(--[\w-]+,(#\w+)\)/g, "$1");
  const box = new Resvg(svg).getBBox();
  return box === undefined ? wholePicture : [box.x, box.y, box.width, box.height];
}

/** Around the drawing, in picture units. */
const margin = 24;

function joinBoxes(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return wholePicture;
  const left = Math.min(...boxes.map(([x]) => x)) - margin;
  const top = Math.min(...boxes.map(([, y]) => y)) - margin;
  const right = Math.max(...boxes.map(([x, , width]) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height)) + margin;
  return [Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(bottom - top)];
}

/** Pictures between two steps, `ID-1-to-2-3.svg`, in the order in which they are passed. */
function motionsIn(id: string, files: Files): readonly ListedMotion[] {
  const pairs = new Map<string, { from: number; to: number; frames: Array<[number, string]> }>();
  for (const [name, hash] of Object.entries(files)) {
    const [, from, to, place] = /-(\d+)-to-(\d+)-(\d+)\.svg$/.exec(name.slice(id.length)) ?? [];
    if (from === undefined || to === undefined || place === undefined) continue;
    const pair = pairs.get(`${from} ${to}`) ?? { from: Number(from), to: Number(to), frames: [] };
    pair.frames.push([Number(place), hash.slice(0, hashLength)]);
    pairs.set(`${from} ${to}`, pair);
  }
  return [...pairs.values()].map(({ from, to, frames }) => ({
    from,
    to,
    hashes: frames.toSorted(([a], [b]) => a - b).map(([, hash]) => hash),
  }));
}

function wordsOf(figure: FigurePoses): readonly StepWords[] {
  return figure.steps.map((step) => {
    const { percent, isHeld } = psoasOfPosed(poseStep(figure, step).joints, "right");
    const psoas = Math.round(percent * 10) / 10;
    return isHeld ? { words: step.words, psoas, held: true } : { words: step.words, psoas };
  });
}

async function readWords(folder: string): Promise<Readonly<Record<string, readonly StepWords[]>>> {
  const text = await readFile(join(folder, wordsName), "utf8").catch(() => "{}");
  return JSON.parse(text) as Record<string, readonly StepWords[]>;
}

/** A line a figure, so that a change is seen where it is. */
function toText(list: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(list).map(([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
