/** Files that the app keeps on the device by itself, beside what the service worker installs. */

/** Null where the browser has none, as at an insecure address. */
export function cacheStorage(): CacheStorage | null {
  return (globalThis as Partial<typeof globalThis>).caches ?? null;
}

/** Null where there is none or it is refused, as in some private windows: files are then fetched each time. */
export async function openCache(name: string): Promise<Cache | null> {
  try {
    return (await cacheStorage()?.open(name)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a file. On a full device it is used all the same, and fetched again next time. */
export async function keepIn(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch {
    // The device is full.
  }
}

/** A file, or null when it is not there, cannot be reached, or does not begin to come in time. */
export async function fetchOk(
  address: string,
  withinMs?: number,
  cache: RequestCache = "default",
): Promise<Response | null> {
  try {
    const signal = withinMs === undefined ? null : AbortSignal.timeout(withinMs);
    const response = await fetch(address, { signal, cache });
    return response.ok ? response : null;
  } catch {
    return null;
  }
}

/** Removes all that the app fetched for this person's plans; what is installed stays. */
export async function forgetFetchedFiles(): Promise<void> {
  const storage = cacheStorage();
  if (storage === null) return;
  const names = await storage.keys();
  await Promise.all(names.filter((name) => name.startsWith("unclench-")).map((name) => storage.delete(name)));
}
