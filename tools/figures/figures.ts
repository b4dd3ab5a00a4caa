/**
 * `npm run figures`: draws the pictures whose poses or whose drawing changed; `-- --all` draws all, `-- --check` only
 * says which are not up to date. As a worker it draws what it is told.
 */
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { checkFigures, drawFiles, keepFigures } from "./keep-figures.ts";

export async function runFigures(root: string, options: readonly string[]): Promise<readonly string[]> {
  if (options.includes("--check")) return checkFigures(root);
  const started = performance.now();
  const drawn = await keepFigures(root, fileURLToPath(import.meta.url), options.includes("--all"));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(drawn.length)} figures drawn in ${seconds} s`);
  return [];
}

if (!isMainThread && workerData === "draw-figures")
  parentPort?.on("message", (id: string) => {
    parentPort?.postMessage({ id, files: drawFiles(id) });
  });
