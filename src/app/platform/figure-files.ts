import { cacheStorage, fetchOk, keepIn, openCache } from "./file-cache.ts";

/** The service worker answers from it for /figures/, and asks the server for what is not in it. */
const cacheName = "unclench-figures";

const asked = new Map<string, Promise<boolean>>();

/** Whether a picture is to be had, from the device or from the server. Asked once; what was not there is asked for again. */
export function findFigure(address: string): Promise<boolean> {
  const before = asked.get(address);
  if (before !== undefined) return before;
  const found = look(address).then((isThere) => {
    if (!isThere) asked.delete(address);
    return isThere;
  });
  asked.set(address, found);
  return found;
}

/** What was seen once stays on the device too. Without a connection nothing is asked for in vain. */
async function look(address: string): Promise<boolean> {
  const cache = await openCache(cacheName);
  if ((await cache?.match(address)) !== undefined) return true;
  if (!navigator.onLine) return false;
  const response = await fetchOk(address);
  if (response === null) return false;
  if (cache === null) await response.arrayBuffer().catch(() => null);
  else await keepIn(cache, address, response);
  return true;
}

/** Puts pictures on the device, those that are not there yet. True when all of them are. */
export async function keepFigures(addresses: readonly string[]): Promise<boolean> {
  const cache = await openCache(cacheName);
  if (cache === null || !navigator.onLine) return false;
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
