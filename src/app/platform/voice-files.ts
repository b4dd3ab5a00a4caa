import { hashText } from "#base";
import { fileBytes, readPack } from "#session/voice-pack";
import type { PackFiles, VoicePack } from "#session/voice-pack";
import { monotonic } from "./clock.ts";
import { cacheStorage, fetchOk, keepIn, openCache } from "./file-cache.ts";

/** A pack of clips: its list and its files come from the app's own server, and stay on the device once they were fetched. */
export interface VoiceFiles {
  /** Looks whether the server has a newer list. One that comes while the version is held waits until it is let go. */
  readonly refresh: () => Promise<void>;
  /** Stays with the version that is open, for a session, whose clips may all be on the device. The returned function lets go. */
  readonly hold: () => () => void;
  /**
   * The list, and those of the named files that are on the device or to be had now: with `withinMs` for both, those that
   * have come by then. Null when there is no list. All is of one version, whatever is refreshed meanwhile.
   */
  readonly read: (names: NamesOf, withinMs?: number) => Promise<PackFiles | null>;
  /** Which of the named files are on the device. Fetches nothing but the list. */
  readonly kept: (names: NamesOf) => Promise<KeptFiles | null>;
  /** Removes what belongs to older versions, once all that is wanted of this one is there. */
  readonly forgetOlder: () => Promise<void>;
}

/** Which files of a pack are meant. */
type NamesOf = (pack: VoicePack) => readonly string[];

export interface KeptFiles {
  readonly pack: VoicePack;
  readonly wanted: readonly string[];
  readonly missing: readonly string[];
}

/** The list is small: a connection on which it takes longer is none. */
const listWithinMs = 4000;

/** A cache of its own for each version of a pack; the app's own parts lie elsewhere. */
const cachePrefix = "unclench-voice-";

export interface VoiceOptions {
  /** Installed with the app: the service worker answers for it, and no other cache is wanted. */
  readonly installed: boolean;
}

/** `folder` is where the pack is served. What was read is held in memory, so that an edit of a session costs no fetch. */
export function createVoiceFiles(folder: string, options: VoiceOptions = { installed: false }): VoiceFiles {
  const { installed } = options;
  let opened: Opened | null = null;
  let newer: Opened | null = null;
  let holds = 0;
  const takeNewer = () => {
    if (newer === null || (opened !== null && holds > 0)) return;
    opened = newer;
    newer = null;
  };
  const open = async (withinMs = listWithinMs): Promise<Opened | null> => {
    if (opened !== null) return opened;
    const kept = installed ? null : await openKept(folder);
    const found = kept ?? (await openNewest(folder, { ...options, withinMs }));
    // Not over a newer one that was opened meanwhile.
    opened ??= found;
    return opened;
  };
  return {
    refresh: async () => {
      const newest = await openNewest(folder, options);
      if (newest === null) return;
      newer = newest.mark === opened?.mark ? null : newest;
      takeNewer();
    },
    hold: () => {
      let isHeld = true;
      holds += 1;
      return () => {
        if (isHeld) holds -= 1;
        isHeld = false;
        takeNewer();
      };
    },
    read: async (namesOf, withinMs) => {
      const by = withinMs === undefined ? null : monotonic() + withinMs;
      const found = await open(withinMs);
      if (found === null) return null;
      return { pack: found.pack, files: await readFiles(found, folder, namesOf, { installed, by }) };
    },
    kept: async (namesOf) => {
      const found = await open();
      return found === null ? null : lookForKept(found, folder, namesOf);
    },
    forgetOlder: async () => {
      if (opened !== null && newer === null) await forgetOthers(folder, cacheName(folder, opened.mark));
    },
  };
}

interface Asking extends VoiceOptions {
  /** By then it has to be there, on the clock that only goes forward; null for no such time. */
  readonly by: number | null;
}

interface Opened {
  readonly pack: VoicePack;
  /** Of the list's text: another version has another. */
  readonly mark: string;
  /** Null where the browser has none, as at an insecure address. */
  readonly cache: Cache | null;
  /** What was read of it. */
  readonly inMemory: Map<string, Uint8Array>;
}

/** As it lies on the device; so a slow connection keeps nobody waiting. */
async function openKept(folder: string): Promise<Opened | null> {
  const storage = cacheStorage();
  // Refused, as in some private windows: then nothing is kept, and clips are fetched each time.
  const names = (await storage?.keys().catch(() => [])) ?? [];
  const name = names.find((each) => each.startsWith(cacheName(folder, "")));
  const cache = name === undefined ? null : await openCache(name);
  const text = await (await cache?.match(`${folder}/pack.json`))?.text();
  return text === undefined ? null : toOpened(text, cache);
}

/** As the server has it, kept from now on beside the older one. */
async function openNewest(
  folder: string,
  { installed, withinMs = listWithinMs }: VoiceOptions & { readonly withinMs?: number },
): Promise<Opened | null> {
  const address = `${folder}/pack.json`;
  const by = monotonic() + Math.min(withinMs, listWithinMs);
  // A list that is cut short on its way is none.
  const text = await (await ask(address, { installed, by }))?.text().catch(() => undefined);
  if (text === undefined) return null;
  const cache = installed ? null : await openCache(cacheName(folder, markOf(text)));
  const found = toOpened(text, cache);
  if (found !== null && cache !== null)
    await keepIn(cache, address, new Response(text, { headers: { "content-type": "application/json" } }));
  return found;
}

function toOpened(text: string, cache: Cache | null): Opened | null {
  const pack = readPack(parse(text));
  return pack.ok ? { pack: pack.value, mark: markOf(text), cache, inMemory: new Map() } : null;
}

function markOf(text: string): string {
  return hashText(text).toString(16);
}

function namesIn({ pack }: Opened, namesOf: NamesOf): readonly string[] {
  return namesOf(pack).filter((name) => Object.hasOwn(pack.files, name));
}

async function lookForKept(found: Opened, folder: string, namesOf: NamesOf): Promise<KeptFiles> {
  const wanted = namesIn(found, namesOf);
  const checked = await Promise.all(
    wanted.map(async (name) => {
      const kept = await found.cache?.match(addressOf(found.pack, folder, name));
      return { name, isKept: kept !== undefined };
    }),
  );
  const missing = checked.flatMap(({ name, isKept }) => (isKept ? [] : [name]));
  return { pack: found.pack, wanted, missing };
}

async function readFiles(
  found: Opened,
  folder: string,
  namesOf: NamesOf,
  asking: Asking,
): Promise<PackFiles["files"]> {
  const files = await Promise.all(
    namesIn(found, namesOf).map(async (name) => {
      const bytes = found.inMemory.get(name) ?? (await readFile(found, folder, name, asking));
      if (bytes !== null) found.inMemory.set(name, bytes);
      return bytes === null ? [] : [[name, bytes] as const];
    }),
  );
  return new Map(files.flat());
}

/** A file of another length was cut short, or belongs to another version: it is asked for anew, past what is kept of it. */
async function readFile(
  { pack, cache }: Opened,
  folder: string,
  name: string,
  asking: Asking,
): Promise<Uint8Array | null> {
  const address = addressOf(pack, folder, name);
  const length = fileBytes(pack, pack.files[name]?.frames ?? 0);
  const kept = await bytesOf((await cache?.match(address)) ?? null);
  if (kept?.length === length) return kept;
  const isSpoilt = kept !== null;
  if (isSpoilt) await cache?.delete(address);
  let fetched = await bytesOf(await ask(address, asking, isSpoilt ? "reload" : "default"));
  // The browser's own store may hold it cut short too.
  if (!isSpoilt && fetched !== null && fetched.length !== length)
    fetched = await bytesOf(await ask(address, asking, "reload"));
  if (fetched?.length !== length) return null;
  if (cache !== null) await keepIn(cache, address, new Response(fetched.slice()));
  return fetched;
}

/** Empty when it breaks off. */
async function bytesOf(response: Response | null): Promise<Uint8Array<ArrayBuffer> | null> {
  if (response === null) return null;
  return new Uint8Array(await response.arrayBuffer().catch(() => new ArrayBuffer(0)));
}

function addressOf(pack: VoicePack, folder: string, name: string): string {
  return `${folder}/${pack.files[name]?.path ?? name}`;
}

/** Without a connection nothing is asked for that only the server has. */
async function ask(
  address: string,
  { installed, by }: Asking,
  cache: RequestCache = "default",
): Promise<Response | null> {
  if (!installed && !navigator.onLine) return null;
  return fetchOk(address, by === null ? undefined : Math.max(0, Math.ceil(by - monotonic())), cache);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function cacheName(folder: string, mark: string): string {
  return `${cachePrefix}${folder.split("/").at(-1) ?? ""}-${mark}`;
}

async function forgetOthers(folder: string, current: string): Promise<void> {
  const storage = cacheStorage();
  if (storage === null) return;
  const others = (await storage.keys().catch(() => [])).filter(
    (name) => name.startsWith(cacheName(folder, "")) && name !== current,
  );
  await Promise.all(others.map((name) => storage.delete(name)));
}
