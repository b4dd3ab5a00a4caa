import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createVoiceFiles } from "./voice-files.ts";

/** Files of a pack at 8 kbit/s: 24 bytes a frame. */
function packText(version: string, frames = 2): string {
  const file = (name: string) => ({ path: `${name}-${version}.mp3`, frames });
  return JSON.stringify({
    format: 1,
    id: "v",
    name: version,
    language: "en",
    kbps: 8,
    onsetSamples: 793,
    files: { general: file("general"), stretch: file("stretch") },
    clips: { hold: { file: "general", first: 0, frames: 1 } },
  });
}

let served: Map<string, string | Uint8Array>;
let caches: Map<string, Map<string, Response>>;
let online: boolean;
let asked: string[];
/** What comes only when it is let go. */
let held: Map<string, Promise<void>>;

beforeEach(() => {
  served = new Map();
  caches = new Map();
  online = true;
  asked = [];
  held = new Map();
  serve("one");
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", async (address: string, { cache, signal }: RequestInit) => {
    asked.push(cache === "reload" ? `${address} (reload)` : address);
    if (!online) throw new TypeError("no connection");
    await Promise.race([held.get(address), aborted(signal)]);
    const found = served.get(address);
    return found === undefined
      ? new Response("", { status: 404 })
      : new Response(found as Uint8Array<ArrayBuffer>);
  });
  vi.stubGlobal("caches", {
    keys: async () => {
      await held.get("opening");
      return [...caches.keys()];
    },
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    open: (name: string) => {
      const cache = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, cache);
      return Promise.resolve({
        match: (key: string) => Promise.resolve(cache.get(key)?.clone()),
        put: (key: string, value: Response) => Promise.resolve(void cache.set(key, value)),
        delete: (key: string) => Promise.resolve(cache.delete(key)),
      });
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

function holdBack(address: string): { readonly letGo: () => void } {
  let letGo: () => void = () => undefined;
  held.set(
    address,
    new Promise((resolve) => {
      letGo = () => {
        held.delete(address);
        resolve();
      };
    }),
  );
  return { letGo };
}

/** Fails when the time for asking is over; without such a time it never ends. */
function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new DOMException("too late", "TimeoutError"));
    });
  });
}

function serve(version: string): void {
  served = new Map<string, string | Uint8Array>([
    ["/voice/v/pack.json", packText(version)],
    [`/voice/v/general-${version}.mp3`, new Uint8Array(48).fill(1)],
    [`/voice/v/stretch-${version}.mp3`, new Uint8Array(48).fill(2)],
  ]);
}

test("what was read once is there without a connection, in another page too", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  online = false;
  const later = createVoiceFiles("/voice/v");
  const found = await later.read(() => ["general", "stretch"]);
  expect([...(found?.files.keys() ?? [])]).toEqual(["general"]);
  expect(await later.kept(() => ["general", "stretch"])).toMatchObject({ missing: ["stretch"] });
});

test("without a list there is nothing, and it is asked for again", async () => {
  online = false;
  const voice = createVoiceFiles("/voice/v");
  expect(await voice.read(() => ["general"])).toBeNull();
  online = true;
  expect((await voice.read(() => ["general"]))?.pack.name).toBe("one");
});

test("what is on the device is not asked for", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  asked = [];
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  expect(asked).toEqual([]);
});

test("a device that says it has no connection asks for nothing", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  expect(await createVoiceFiles("/voice/v").read(() => ["general"])).toBeNull();
  expect(asked).toEqual([]);
});

test("what is installed with the app is asked for in any case, and kept in no cache of its own", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const found = await createVoiceFiles("/voice/v", { installed: true }).read(() => ["general"]);
  expect([found?.files.size, caches.size]).toEqual([1, 0]);
});

test("a newer pack takes the place of the older one, whose cache goes when it is told to", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general", "stretch"]);
  serve("two");
  const voice = createVoiceFiles("/voice/v");
  expect((await voice.read(() => ["general"]))?.pack.name).toBe("one");
  await voice.refresh();
  expect((await voice.read(() => ["general"]))?.pack.name).toBe("two");
  expect(caches.size).toBe(2);
  await voice.forgetOlder();
  expect(caches.size).toBe(1);
  online = false;
  expect((await createVoiceFiles("/voice/v").read(() => ["general"]))?.files.size).toBe(1);
});

test("a file that was cut short is not used, nor kept", async () => {
  served.set("/voice/v/general-one.mp3", new Uint8Array(47));
  const voice = createVoiceFiles("/voice/v");
  expect((await voice.read(() => ["general"]))?.files.size).toBe(0);
  expect(await voice.kept(() => ["general"])).toMatchObject({ missing: ["general"] });
});

/** Puts another file in the place of a kept one. */
function spoil(path: string, bytes: Uint8Array<ArrayBuffer>): void {
  for (const cache of caches.values()) if (cache.has(path)) cache.set(path, new Response(bytes));
}

test("a kept file of a wrong length is fetched anew at once, past what the browser itself keeps, and kept", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general", "stretch"]);
  spoil("/voice/v/general-one.mp3", new Uint8Array(20));
  asked = [];
  const found = await createVoiceFiles("/voice/v").read(() => ["general", "stretch"]);
  expect([found?.files.size, asked]).toEqual([2, ["/voice/v/general-one.mp3 (reload)"]]);
  online = false;
  expect((await createVoiceFiles("/voice/v").read(() => ["general"]))?.files.get("general")?.length).toBe(48);
});

test("without a connection a kept file of a wrong length is not used, and known to be missing", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  spoil("/voice/v/general-one.mp3", new Uint8Array(20));
  online = false;
  const voice = createVoiceFiles("/voice/v");
  expect((await voice.read(() => ["general"]))?.files.size).toBe(0);
  expect(await voice.kept(() => ["general"])).toMatchObject({ missing: ["general"] });
});

test("a file that comes cut short is asked for once more, and not a third time", async () => {
  served.set("/voice/v/general-one.mp3", new Uint8Array(47));
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  expect(asked.filter((address) => address.includes("general"))).toEqual([
    "/voice/v/general-one.mp3",
    "/voice/v/general-one.mp3 (reload)",
  ]);
});

test("a newer list that comes while files are read changes nothing of what is read", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  const voice = createVoiceFiles("/voice/v");
  await voice.read(() => ["general"]);
  const hold = holdBack("/voice/v/stretch-one.mp3");
  const reading = voice.read(() => ["general", "stretch"]);
  const old = served;
  serve("two");
  await voice.refresh();
  await voice.read(() => ["general"]);
  served = new Map([...served, ...old]);
  hold.letGo();
  const found = await reading;
  expect(found?.pack.name).toBe("one");
  expect([...(found?.files ?? [])].map(([name, bytes]) => [name, bytes[0]])).toEqual([
    ["general", 1],
    ["stretch", 2],
  ]);
  expect((await voice.read(() => ["general"]))?.pack.name).toBe("two");
});

test("while a version is held a newer list waits, and nothing of either is forgotten", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general", "stretch"]);
  const voice = createVoiceFiles("/voice/v");
  const letGo = voice.hold();
  await voice.read(() => ["general"]);
  serve("two");
  await voice.refresh();
  online = false;
  await voice.forgetOlder();
  const during = await voice.read(() => ["general", "stretch"]);
  expect([during?.pack.name, during?.files.size, caches.size]).toEqual(["one", 2, 2]);
  online = true;
  letGo();
  letGo();
  const after = await voice.read(() => ["general"]);
  expect([after?.pack.name, after?.files.size]).toEqual(["two", 1]);
  await voice.forgetOlder();
  expect(caches.size).toBe(1);
});

test("a version that is held before any is open is whichever comes first", async () => {
  const voice = createVoiceFiles("/voice/v");
  const letGo = voice.hold();
  await voice.refresh();
  expect((await voice.read(() => ["general"]))?.pack.name).toBe("one");
  letGo();
});

test("a newer list that comes while the kept one is opened stays", async () => {
  await createVoiceFiles("/voice/v").read(() => ["general"]);
  serve("two");
  const voice = createVoiceFiles("/voice/v");
  const slow = holdBack("opening");
  const reading = voice.read(() => ["general"]);
  await voice.refresh();
  slow.letGo();
  await reading;
  await voice.forgetOlder();
  expect((await voice.read(() => ["general"]))?.pack.name).toBe("two");
  expect(caches.size).toBe(1);
});

test("list and files have one time together; what has not come by then is left out", async () => {
  const list = holdBack("/voice/v/pack.json");
  holdBack("/voice/v/stretch-one.mp3");
  const begun = performance.now();
  const reading = createVoiceFiles("/voice/v").read(() => ["general", "stretch"], 400);
  setTimeout(list.letGo, 250);
  expect([...((await reading)?.files.keys() ?? [])]).toEqual(["general"]);
  expect(performance.now() - begun).toBeLessThan(600);
});

test("a list that does not come in time is none", async () => {
  holdBack("/voice/v/pack.json");
  expect(await createVoiceFiles("/voice/v").read(() => ["general"], 50)).toBeNull();
});

test("where the browser has no cache it works all the same", async () => {
  vi.stubGlobal("caches", undefined);
  const found = await createVoiceFiles("/voice/v").read(() => ["general"]);
  expect(found?.files.get("general")?.length).toBe(48);
});

test("where the browser refuses to keep anything, files are fetched each time", async () => {
  const refuse = () => Promise.reject(new DOMException("not in a private window", "SecurityError"));
  vi.stubGlobal("caches", { keys: refuse, open: refuse, delete: refuse });
  const files = createVoiceFiles("/voice/v");
  const found = await files.read(() => ["general"]);
  expect([...(found?.files.keys() ?? [])]).toEqual(["general"]);
  await files.forgetOlder();
});
