import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
}

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
  await writeFile(join(folder, listName), toText(listOf(kept)));
  await writeFile(join(folder, wordsName), toText(Object.fromEntries(words)));
}

/** Which of the two lists are not as they would be written now; lengths are trusted, since they take long to find. */
export async function findStaleLists(
  folder: string,
  kept: Readonly<Record<string, Files>>,
): Promise<readonly string[]> {
  const list = await readFile(join(folder, listName), "utf8").catch(() => "");
  const words = await readWords(folder);
  const isSaid = figurePoses.every(
    ({ id, steps }) => JSON.stringify(words[id]?.map((each) => each.words)) === wordsAlone(steps),
  );
  return [
    ...(list === toText(listOf(kept)) ? [] : [`${listName} is not what was drawn`]),
    ...(isSaid ? [] : [`${wordsName} does not say what the poses say`]),
  ];
}

function wordsAlone(steps: readonly PoseStep[]): string {
  return JSON.stringify(steps.map(({ words }) => words));
}

function listOf(kept: Readonly<Record<string, Files>>): Readonly<Record<string, ListedFigure>> {
  return Object.fromEntries(
    figurePoses.map((figure) => [figure.id, listFigure(figure, kept[figure.id] ?? {})]),
  );
}

function listFigure({ id, steps }: FigurePoses, files: Files): ListedFigure {
  return {
    steps: steps.flatMap(({ moment, variant }, index) => {
      const hash = files[`${id}-${String(index + 1)}.svg`]?.slice(0, hashLength);
      if (hash === undefined) return [];
      return [variant === undefined ? { moment, hash } : { moment, variant, hash }];
    }),
    motions: motionsIn(id, files),
  };
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
