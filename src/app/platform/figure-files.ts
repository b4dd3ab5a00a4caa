import { cacheStorage, fetchOk, keepIn, openCache } from "./file-cache.ts";

/** The service worker answers from it for /figures/, and asks the server for what is not in it. */
const cacheName = "unclench-figures";

const asked = new Map<string, Promise<boolean>>();

/** Whether a picture is to be had, from the device or from the server. Asked once; what was not there is asked for again. */
export function findFigure(address: string): Promise<boolean> {
  const before = asked.get(address);
  if (before !== undefined) return before;
  const found = fetchOk(address).then(async (response) => {
    // Read to its end, so that the browser keeps it and need not ask again for the picture itself.
    await response?.arrayBuffer().catch(() => null);
    if (response === null) asked.delete(address);
    return response !== null;
  });
  asked.set(address, found);
  return found;
}

/** Puts pictures on the device, those that are not there yet. True when all of them are. */
export async function keepFigures(addresses: readonly string[]): Promise<boolean> {
  const cache = await openCache(cacheName);
  if (cache === null) return false;
  let isWhole = true;
  for (const address of addresses) {
    if ((await cache.match(address)) !== undefined) continue;
    const response = await fetchOk(address);
    if (response === null) isWhole = false;
    else await keepIn(cache, address, response);
  }
  return isWhole;
}

/** Drops pictures that this version of the app does not know. */
export async function dropOldFigures(known: ReadonlySet<string>): Promise<void> {
  if (!(await cacheStorage()?.has(cacheName))) return;
  const cache = await openCache(cacheName);
  for (const request of (await cache?.keys()) ?? [])
    if (!known.has(new URL(request.url).pathname)) await cache?.delete(request);
}
