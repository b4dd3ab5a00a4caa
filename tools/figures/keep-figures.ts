import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FigurePoses } from "#content";
import { testNames, techniqueNames } from "#content/en/names";
import { figurePoses } from "#content/poses";
import type { DrawnBetween } from "./draw-figure.ts";
import { drawFigure } from "./draw-figure.ts";
import { hashOfDrawing, hashOfFigure, hashOfText } from "./figure-hash.ts";
import { findStaleLists, writeLists } from "./list-figures.ts";
import { writeFigure } from "./write-figure.ts";

/** What is kept of one figure: the hash of what it was made from, and of each file. */
interface KeptFigure {
  readonly from: string;
  readonly files: Readonly<Record<string, string>>;
}

type Kept = Readonly<Record<string, KeptFigure>>;

const folderOf = (root: string): string => join(root, "assets", "figures");
const listOf = (root: string): string => join(folderOf(root), "figures.json");
const names: Readonly<Record<string, string>> = { ...techniqueNames, ...testNames };

/** Files of one figure by name, drawn now. */
export function drawFiles(id: string): Readonly<Record<string, string>> {
  const figure = figurePoses.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`There is no figure ${id}.`);
  const { steps, between } = drawFigure(figure);
  const name = names[id] ?? id;
  return Object.fromEntries([
    ...steps.map((step, index) => [`${id}-${String(index + 1)}.svg`, writeFigure(name, step)] as const),
    ...between.map((step) => [nameBetween(id, step), writeFigure(name, step)] as const),
  ]);
}

function nameBetween(id: string, { from, to, place }: DrawnBetween): string {
  return `${id}-${String(from)}-to-${String(to)}-${String(place)}.svg`;
}

/** Draws what changed, on as many cores as there are, and drops what nobody asks for. Returns the ids drawn. */
export async function keepFigures(root: string, program: string, isAll: boolean): Promise<readonly string[]> {
  const kept = isAll ? {} : await readKept(root);
  const drawing = hashOfDrawing(root);
  const stale = figurePoses.filter((figure) => kept[figure.id]?.from !== fromOf(drawing, figure));
  const made = await drawInWorkers(
    program,
    stale.map(({ id }) => id),
  );
  await mkdir(folderOf(root), { recursive: true });
  const next: Record<string, KeptFigure> = {};
  for (const figure of figurePoses) {
    const files = made.get(figure.id);
    const before = kept[figure.id];
    if (files === undefined && before !== undefined) next[figure.id] = before;
    if (files === undefined) continue;
    for (const [name, text] of Object.entries(files)) await writeFile(join(folderOf(root), name), text);
    const hashes = Object.entries(files).map(([name, text]) => [name, hashOfText(text)]);
    next[figure.id] = { from: fromOf(drawing, figure), files: Object.fromEntries(hashes) };
  }
  await writeFile(listOf(root), `${JSON.stringify(next, null, 2)}\n`);
  await writeLists(folderOf(root), filesIn(next), new Set(stale.map(({ id }) => id)));
  await dropOthers(root, next);
  return stale.map(({ id }) => id);
}

const fromOf = (drawing: string, figure: FigurePoses): string =>
  hashOfFigure(drawing, figure, names[figure.id] ?? figure.id);

/** What is not as it would be drawn now, in words; nothing is drawn for it. */
export async function checkFigures(root: string): Promise<readonly string[]> {
  const kept = await readKept(root);
  const drawing = hashOfDrawing(root);
  const stale = figurePoses
    .filter((figure) => kept[figure.id]?.from !== fromOf(drawing, figure))
    .map(({ id }) => `${id} was not drawn anew after a change`);
  const files = Object.values(kept).flatMap((figure) => Object.entries(figure.files));
  const changed = await Promise.all(
    files.map(async ([name, hash]) => {
      const text = await readFile(join(folderOf(root), name), "utf8").catch(() => null);
      if (text === null) return [`${name} is not there`];
      return hashOfText(text) === hash ? [] : [`${name} is not what was drawn`];
    }),
  );
  const wanted = new Set(files.map(([name]) => name));
  const extra = (await listPictures(root)).filter((name) => !wanted.has(name));
  const lists = await findStaleLists(folderOf(root), filesIn(kept));
  return [...stale, ...changed.flat(), ...lists, ...extra.map((name) => `${name} belongs to no figure`)];
}

const filesIn = (kept: Kept): Readonly<Record<string, KeptFigure["files"]>> =>
  Object.fromEntries(Object.entries(kept).map(([id, { files }]) => [id, files]));

async function listPictures(root: string): Promise<readonly string[]> {
  const all = await readdir(folderOf(root)).catch(() => []);
  const ids = new Set<string>(figurePoses.map(({ id }) => id));
  return all.filter((name) => ids.has(/^(.+?)(?:-\d+-to-\d+)?-\d+\.svg$/.exec(name)?.[1] ?? ""));
}

async function readKept(root: string): Promise<Kept> {
  const text = await readFile(listOf(root), "utf8").catch(() => "{}");
  return JSON.parse(text) as Kept;
}

async function dropOthers(root: string, kept: Kept): Promise<void> {
  const wanted = new Set(Object.values(kept).flatMap(({ files }) => Object.keys(files)));
  for (const name of await listPictures(root)) if (!wanted.has(name)) await rm(join(folderOf(root), name));
}

type Files = Readonly<Record<string, string>>;

/** Each worker takes the next figure when it is done with one. `program` is this program's own bundle. */
function drawInWorkers(program: string, ids: readonly string[]): Promise<ReadonlyMap<string, Files>> {
  const made = new Map<string, Files>();
  const waiting = [...ids];
  const crew = Math.min(availableParallelism(), 4, ids.length);
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: "draw-figures" });
      const next = (): void => {
        const id = waiting.shift();
        if (id !== undefined) worker.postMessage(id);
        else {
          resolve();
          void worker.terminate();
        }
      };
      worker.on("message", ({ id, files }: { id: string; files: Files }) => {
        made.set(id, files);
        next();
      });
      worker.on("error", reject);
      next();
    });
  return Promise.all(Array.from({ length: crew }, work)).then(() => made);
}
