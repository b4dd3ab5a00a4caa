import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildApp } from "./build-app.ts";
import { buildNodeProgram } from "./build-node-program.ts";
import { buildServiceWorker } from "./build-service-worker.ts";
import { copyFigures } from "./copy-figures.ts";
import { compressFiles } from "./compress-files.ts";
import { measureSizes } from "./measure-sizes.ts";
import { placeVoicePacks } from "./place-voice-packs.ts";
import { prerenderPages } from "./prerender-pages.ts";

/**
 * Everything that is served or run: dist/app, dist/server, dist/cli. Built aside and put in place when whole, so
 * that a build that fails leaves the last good one.
 */
export async function buildAll(root: string): Promise<void> {
  const aside = join(root, "node_modules", ".cache", `dist-${String(process.pid)}`);
  try {
    await buildInto(root, aside);
    await rm(join(root, "dist"), { recursive: true, force: true });
    await rename(aside, join(root, "dist"));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function buildInto(root: string, dist: string): Promise<void> {
  const appFolder = join(dist, "app");
  await mkdir(dist, { recursive: true });
  await buildApp(root, appFolder);
  await copyFigures(root, appFolder);
  await prerenderPages(root, appFolder);
  await placeVoicePacks(root, appFolder);
  await buildServiceWorker(root, appFolder);
  await compressFiles(appFolder);
  await buildNodeProgram(root, "src/server/main.ts", join(dist, "server"), "server.js");
  await buildNodeProgram(root, "src/cli/main.ts", join(dist, "cli"), "unclench.js");
  await measureSizes(appFolder, join(dist, "sizes.json"));
}
