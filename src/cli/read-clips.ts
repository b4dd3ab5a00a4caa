import { clipBookOf, readPack } from "#session/voice-pack";
import type { PackFiles } from "#session/voice-pack";
import type { ClipBook } from "#session/soundtrack";
import { InputError } from "./command.ts";
import type { World } from "./command.ts";

const folder = "assets/voice";
const usualVoice = "rms";

/** All clips of a voice, and the tones, from the project's own folder. Throws `InputError` for a voice that is not there. */
export async function readClips(
  world: Pick<World, "readAsset">,
  voice: string = usualVoice,
): Promise<ClipBook> {
  const [words, tones] = await Promise.all([readNamed(world, voice), readNamed(world, "tones")]);
  const book = clipBookOf(words, tones);
  if (!book.ok) throw new Error(`A voice pack is not whole: ${JSON.stringify(book.error)}`);
  return book.value;
}

async function readNamed(world: Pick<World, "readAsset">, name: string): Promise<PackFiles> {
  if (!/^[a-z0-9-]+$/.test(name))
    throw new InputError(`--voice: expected the name of a folder in ${folder}, found "${name}"`);
  const list = await readList(world, name);
  const pack = readPack(JSON.parse(new TextDecoder().decode(list)));
  if (!pack.ok) throw new Error(`${folder}/${name}/pack.json: ${JSON.stringify(pack.error)}`);
  const names = Object.entries(pack.value.files);
  const files = names.map(
    async ([file, { path }]) => [file, await world.readAsset(`${folder}/${name}/${path}`)] as const,
  );
  return { pack: pack.value, files: new Map(await Promise.all(files)) };
}

async function readList(world: Pick<World, "readAsset">, name: string): Promise<Uint8Array> {
  try {
    return await world.readAsset(`${folder}/${name}/pack.json`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new InputError(`--voice: expected the name of a folder in ${folder}, found "${name}"`);
  }
}
