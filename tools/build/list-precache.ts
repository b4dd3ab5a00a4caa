import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFolder } from "./list-folder.ts";

export type PrecacheEntry = { readonly url: string; readonly revision: string | null };

/**
 * Only shown by app stores and by servers; the app itself never asks for them. And the mesh of the turning view, which is
 * fetched when that is opened and does not hold up the installation: without it a still picture stands there.
 */
const notKept = [
  /^\/sw\.js$/,
  /^\/screenshots\//,
  /^\/robots\.txt$/,
  /^\/voice\/[\w-]+\/LICENCE\.txt$/,
  /\.mesh$/,
  /\.(br|gz|map)$/,
];

/** A voice is large: the app fetches what a person's plans need, when they are made. Tones are for all. */
const isVoice = /^\/voice\/(?!tones\/)/;

/** Figures come when they are shown, and those of a plan before its session. */
const isFigure = /^\/figures\//;

/** Every file that the app may need offline. A hashed name is its own revision. */
export async function listPrecache(appFolder: string): Promise<readonly PrecacheEntry[]> {
  const urls = (await listFolder(appFolder)).filter(
    (url) => ![...notKept, isVoice, isFigure].some((pattern) => pattern.test(url)),
  );
  return Promise.all(
    urls.map(async (url) => ({ url, revision: isHashed(url) ? null : await hashOf(join(appFolder, url)) })),
  );
}

function isHashed(url: string): boolean {
  return url.startsWith("/assets/") || /^\/voice\/.+-[0-9a-f]{8}\.mp3$/.test(url);
}

async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 16);
}
