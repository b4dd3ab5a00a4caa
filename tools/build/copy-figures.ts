import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The kept pictures under /figures/: fetched when they are shown, revalidated by their hash. */
export async function copyFigures(root: string, appFolder: string): Promise<void> {
  const from = join(root, "assets", "figures");
  const to = join(appFolder, "figures");
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith(".svg"));
  await Promise.all(names.map((name) => copyFile(join(from, name), join(to, name))));
}
