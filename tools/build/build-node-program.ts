import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { viteSettings } from "./vite-settings.ts";

/** A program for Node in one file; packages that are installed with it stay outside. */
export async function buildNodeProgram(
  root: string,
  entry: string,
  outDir: string,
  name: string,
): Promise<void> {
  await build({
    ...viteSettings(root),
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  await chmod(join(outDir, name), 0o755);
}
