import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPack } from "#session/voice-pack";
import type { VoicePack } from "#session/voice-pack";

/**
 * Every pack of assets/voice as the app fetches it: `/voice/<pack>/pack.json`, which is asked for anew each time, and its
 * files under names with the hash of their contents, which may be kept for ever. How clips were made stays at home.
 */
export async function placeVoicePacks(root: string, appFolder: string): Promise<void> {
  const packs = join(root, "assets", "voice");
  for (const name of await readdir(packs)) await placePack(join(packs, name), join(appFolder, "voice", name));
}

async function placePack(from: string, to: string): Promise<void> {
  const read = readPack(JSON.parse(await readFile(join(from, "pack.json"), "utf8")));
  if (!read.ok) throw new Error(`${from}/pack.json: ${JSON.stringify(read.error)}`);
  await mkdir(to, { recursive: true });
  const files: Array<readonly [string, VoicePack["files"][string]]> = [];
  for (const [name, file] of Object.entries(read.value.files)) {
    const path = await placeFile(join(from, file.path), to, name);
    files.push([name, { ...file, path }]);
  }
  const served: VoicePack = { ...read.value, files: Object.fromEntries(files) };
  await writeFile(join(to, "pack.json"), JSON.stringify(served));
  await copyFile(join(from, "LICENCE"), join(to, "LICENCE.txt"));
}

async function placeFile(path: string, folder: string, name: string): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 8);
  const hashed = `${name}-${hash}.mp3`;
  await copyFile(path, join(folder, hashed));
  return hashed;
}
