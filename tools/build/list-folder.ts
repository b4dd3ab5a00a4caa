import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file below a folder as a web path, sorted: `/assets/main-1a2b3c4d.js`. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .sort();
}
