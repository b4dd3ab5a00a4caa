import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPrecache } from "./list-precache.ts";

/** What a first visit transfers, and what the service worker then installs. Bytes, gzip. */
export type Sizes = {
  readonly firstLoad: { readonly bytes: number; readonly limit: number; readonly requests: number };
  readonly install: { readonly bytes: number; readonly limit: number; readonly files: number };
};

const firstLoadLimit = 40_000;
const firstLoadRequestLimit = 10;
const installLimit = 600_000;

/** Measures and fails the build beyond the limits: a slow first visit is a fault like any other. */
export async function measureSizes(appFolder: string, reportPath: string): Promise<void> {
  const first = await firstLoadUrls(appFolder);
  const kept = (await listPrecache(appFolder)).map(({ url }) => url);
  const sizes: Sizes = {
    firstLoad: { bytes: await transferred(appFolder, first), limit: firstLoadLimit, requests: first.length },
    install: {
      bytes: await transferred(appFolder, [...kept, "/sw.js"]),
      limit: installLimit,
      files: kept.length,
    },
  };
  await writeFile(reportPath, `${JSON.stringify(sizes, null, 2)}\n`);
  if (first.length > firstLoadRequestLimit) throw new Error(`The first load asks for ${first.join(", ")}`);
  for (const [name, { bytes, limit }] of Object.entries(sizes)) {
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB gzip of at most ${String(limit / 1000)} kB`);
    if (bytes > limit) throw new Error(`${name} is too large: ${String(bytes)} bytes of ${String(limit)}`);
  }
}

/** The page, and every script, style sheet and preloaded module that it names. */
async function firstLoadUrls(appFolder: string): Promise<readonly string[]> {
  const page = await readFile(join(appFolder, "index.html"), "utf8");
  const named = [
    ...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg|png|webmanifest|ico))(?:#[^"]*)?"/g),
  ];
  return [...new Set(["/index.html", ...named.map(([, url = ""]) => url)])];
}

async function transferred(appFolder: string, urls: readonly string[]): Promise<number> {
  const sizes = await Promise.all(urls.map((url) => sizeOf(join(appFolder, url))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(`${path}.gz`)).size;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return (await stat(path)).size;
  }
}
