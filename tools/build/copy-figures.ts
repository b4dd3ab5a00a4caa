import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What is kept of the figures, as far as it is wanted here: the hash of each file. */
type Kept = Readonly<Record<string, { readonly files: Readonly<Record<string, string>> }>>;

const hashLength = 8;

/** The kept pictures under /figures/, each with the beginning of its hash in its name, so that it never grows old. */
export async function copyFigures(root: string, appFolder: string): Promise<void> {
  const from = join(root, "assets", "figures");
  const to = join(appFolder, "figures");
  const kept = JSON.parse(await readFile(join(from, "figures.json"), "utf8")) as Kept;
  await mkdir(to, { recursive: true });
  const files = Object.values(kept).flatMap((figure) => Object.entries(figure.files));
  await Promise.all(
    files.map(async ([name, hash]) => {
      const served = name.replace(/\.svg$/, `-${hash.slice(0, hashLength)}.svg`);
      await copyFile(join(from, name), join(to, served));
    }),
  );
}
