import { hashText } from "#base";
import { fileBytes, readPack } from "#session/voice-pack";
import type { PackFiles, VoicePack } from "#session/voice-pack";
import { cacheStorage, fetchOk, keepIn, openCache } from "./file-cache.ts";

/** A pack of clips: its list and its files come from the app's own server, and stay on the device once they were fetched. */
export interface VoiceFiles {
  /** Looks whether the server has a newer list; not while a session runs, whose clips are of one version. */
  readonly refresh: () => Promise<void>;
  /**
   * The list, and those of the named files that are on the device or to be had now: with `withinMs`, those that have come by
   * then. Null when there is no list.
   */
  readonly read: (names: readonly string[], withinMs?: number) => Promise<PackFiles | null>;
  /** Which of the named files are on the device. Fetches nothing but the list. */
  readonly kept: (names: (pack: VoicePack) => readonly string[]) => Promise<KeptFiles | null>;
  /** Removes what belongs to older versions, once all that is wanted of this one is there. */
  readonly forgetOlder: () => Promise<void>;
}

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
  const inMemory = new Map<string, Uint8Array>();
  let opened: Opened | null = null;
  const open = async (): Promise<Opened | null> => {
    opened ??= (installed ? null : await openKept(folder)) ?? (await openNewest(folder, options));
    return opened;
  };
  return {
    refresh: async () => {
      const newest = await openNewest(folder, options);
      if (newest === null || newest.mark === opened?.mark) return;
      opened = newest;
      inMemory.clear();
    },
    read: async (names, withinMs) => {
      const found = await open();
      if (found === null) return null;
      const known = names.filter((name) => Object.hasOwn(found.pack.files, name));
      await Promise.all(
        known.map(async (name) => {
          const bytes = inMemory.get(name) ?? (await readFile(found, folder, name, { ...options, withinMs }));
          if (bytes !== null && opened === found) inMemory.set(name, bytes);
        }),
      );
      return { pack: found.pack, files: only(inMemory, known) };
    },
    kept: async (namesOf) => {
      const found = await open();
      if (found === null) return null;
      const wanted = namesOf(found.pack).filter((name) => Object.hasOwn(found.pack.files, name));
      const checked = await Promise.all(
        wanted.map(async (name) => {
          const kept = await found.cache?.match(addressOf(found.pack, folder, name));
          return { name, isKept: kept !== undefined };
        }),
      );
      const missing = checked.flatMap(({ name, isKept }) => (isKept ? [] : [name]));
      return { pack: found.pack, wanted, missing };
    },
    forgetOlder: async () => {
      if (opened !== null) await forgetOthers(folder, cacheName(folder, opened.mark));
    },
  };
}

function only(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].filter(([name]) => names.includes(name)));
}

interface Asking extends VoiceOptions {
  readonly withinMs: number | undefined;
}

interface Opened {
  readonly pack: VoicePack;
  /** Of the list's text: another version has another. */
  readonly mark: string;
  /** Null where the browser has none, as at an insecure address. */
  readonly cache: Cache | null;
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
async function openNewest(folder: string, options: VoiceOptions): Promise<Opened | null> {
  const address = `${folder}/pack.json`;
  const text = await (await ask(address, { ...options, withinMs: listWithinMs }))?.text();
  if (text === undefined) return null;
  const cache = options.installed ? null : await openCache(cacheName(folder, markOf(text)));
  const found = toOpened(text, cache);
  if (found !== null && cache !== null)
    await keepIn(cache, address, new Response(text, { headers: { "content-type": "application/json" } }));
  return found;
}

function toOpened(text: string, cache: Cache | null): Opened | null {
  const pack = readPack(parse(text));
  return pack.ok ? { pack: pack.value, mark: markOf(text), cache } : null;
}

function markOf(text: string): string {
  return hashText(text).toString(16);
}

async function readFile(
  { pack, cache }: Opened,
  folder: string,
  name: string,
  options: Asking,
): Promise<Uint8Array | null> {
  const address = addressOf(pack, folder, name);
  const kept = await cache?.match(address);
  const response = kept ?? (await ask(address, options));
  if (response === null) return null;
  const bytes = new Uint8Array(await response.arrayBuffer().catch(() => new ArrayBuffer(0)));
  // A file of another length was cut short, or belongs to another version.
  if (bytes.length !== fileBytes(pack, pack.files[name]?.frames ?? 0)) {
    await cache?.delete(address);
    return null;
  }
  if (kept === undefined && cache !== null) await keepIn(cache, address, new Response(bytes.slice()));
  return bytes;
}

function addressOf(pack: VoicePack, folder: string, name: string): string {
  return `${folder}/${pack.files[name]?.path ?? name}`;
}

/** Without a connection nothing is asked for that only the server has. */
async function ask(address: string, { installed, withinMs }: Asking): Promise<Response | null> {
  return installed || navigator.onLine ? fetchOk(address, withinMs) : null;
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
