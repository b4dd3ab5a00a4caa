import { clipBookOf, readPack } from "#session/voice-pack";
import type { PackFiles, PackProblem } from "#session/voice-pack";
import type { ClipBook } from "#session/soundtrack";
import { InputError } from "./command.ts";
import type { World } from "./command.ts";

const folder = "assets/voice";
const usualVoice = "rms";

/**
 * All clips of a voice, and the tones, from the project's own folder. Throws `InputError` for a voice that is not there or not
 * whole: anybody may put one there.
 */
export async function readClips(
  world: Pick<World, "readAsset">,
  voice: string = usualVoice,
): Promise<ClipBook> {
  if (!/^[a-z0-9-]+$/.test(voice)) throw notAVoice(voice);
  const [words, tones] = await Promise.all([readNamed(world, voice), readNamed(world, "tones")]);
  const book = clipBookOf(words, tones);
  if (!book.ok) throw new InputError(`${folder}: ${describeProblem(book.error)}`);
  return book.value;
}

async function readNamed(world: Pick<World, "readAsset">, name: string): Promise<PackFiles> {
  const at = `${folder}/${name}`;
  const list = await readFile(world, `${at}/pack.json`, name === usualVoice ? undefined : name);
  const pack = readPack(parse(list, `${at}/pack.json`));
  if (!pack.ok) throw new InputError(`${at}/pack.json: ${describeProblem(pack.error)}`);
  const files = Object.entries(pack.value.files).map(
    async ([file, { path }]) => [file, await readFile(world, `${at}/${path}`)] as const,
  );
  return { pack: pack.value, files: new Map(await Promise.all(files)) };
}

/** `voice`: the one that is not there when this file is not. */
async function readFile(world: Pick<World, "readAsset">, path: string, voice?: string): Promise<Uint8Array> {
  try {
    return await world.readAsset(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (voice !== undefined && voice !== "tones" && error.code === "ENOENT") throw notAVoice(voice);
    throw new InputError(`Cannot read ${path}: ${String(error.code)}`);
  }
}

function notAVoice(name: string): InputError {
  return new InputError(`--voice: expected the name of a folder in ${folder}, found "${name}"`);
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(`${path} is not JSON: ${error.message}`);
  }
}

function describeProblem(problem: PackProblem): string {
  switch (problem.type) {
    case "NotAPack":
      return `${problem.path === "" ? "the whole" : problem.path}: expected ${problem.expected}`;
    case "UnknownFormat":
      return `format: expected 1, found ${JSON.stringify(problem.format)}`;
    case "ClipOutsideFile":
      return `clips/${problem.clip}: lies outside of the file "${problem.file}"`;
    case "WrongLength":
      return `the file "${problem.file}" has ${String(problem.bytes)} bytes, expected ${String(problem.expected)}`;
  }
}
