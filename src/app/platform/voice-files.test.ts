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

beforeEach(() => {
  served = new Map();
  caches = new Map();
  online = true;
  asked = [];
  serve("one");
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const found = served.get(address);
    if (!online) return Promise.reject(new TypeError("no connection"));
    return Promise.resolve(
      found === undefined
        ? new Response("", { status: 404 })
        : new Response(found as Uint8Array<ArrayBuffer>),
    );
  });
  vi.stubGlobal("caches", {
    keys: () => Promise.resolve([...caches.keys()]),
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

function serve(version: string): void {
  served = new Map<string, string | Uint8Array>([
    ["/voice/v/pack.json", packText(version)],
    [`/voice/v/general-${version}.mp3`, new Uint8Array(48).fill(1)],
    [`/voice/v/stretch-${version}.mp3`, new Uint8Array(48).fill(2)],
  ]);
}

test("what was read once is there without a connection, in another page too", async () => {
  await createVoiceFiles("/voice/v").read(["general"]);
  online = false;
  const later = createVoiceFiles("/voice/v");
  const found = await later.read(["general", "stretch"]);
  expect([...(found?.files.keys() ?? [])]).toEqual(["general"]);
  expect(await later.kept(() => ["general", "stretch"])).toMatchObject({ missing: ["stretch"] });
});

test("without a list there is nothing, and it is asked for again", async () => {
  online = false;
  const voice = createVoiceFiles("/voice/v");
  expect(await voice.read(["general"])).toBeNull();
  online = true;
  expect((await voice.read(["general"]))?.pack.name).toBe("one");
});

test("what is on the device is not asked for", async () => {
  await createVoiceFiles("/voice/v").read(["general"]);
  asked = [];
  await createVoiceFiles("/voice/v").read(["general"]);
  expect(asked).toEqual([]);
});

test("a device that says it has no connection asks for nothing", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  expect(await createVoiceFiles("/voice/v").read(["general"])).toBeNull();
  expect(asked).toEqual([]);
});

test("what is installed with the app is asked for in any case, and kept in no cache of its own", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const found = await createVoiceFiles("/voice/v", { installed: true }).read(["general"]);
  expect([found?.files.size, caches.size]).toEqual([1, 0]);
});

test("a newer pack takes the place of the older one, whose cache goes when it is told to", async () => {
  await createVoiceFiles("/voice/v").read(["general", "stretch"]);
  serve("two");
  const voice = createVoiceFiles("/voice/v");
  expect((await voice.read(["general"]))?.pack.name).toBe("one");
  await voice.refresh();
  expect((await voice.read(["general"]))?.pack.name).toBe("two");
  expect(caches.size).toBe(2);
  await voice.forgetOlder();
  expect(caches.size).toBe(1);
  online = false;
  expect((await createVoiceFiles("/voice/v").read(["general"]))?.files.size).toBe(1);
});

test("a file that was cut short is not used, nor kept", async () => {
  served.set("/voice/v/general-one.mp3", new Uint8Array(47));
  const voice = createVoiceFiles("/voice/v");
  expect((await voice.read(["general"]))?.files.size).toBe(0);
  expect(await voice.kept(() => ["general"])).toMatchObject({ missing: ["general"] });
});

test("where the browser has no cache it works all the same", async () => {
  vi.stubGlobal("caches", undefined);
  const found = await createVoiceFiles("/voice/v").read(["general"]);
  expect(found?.files.get("general")?.length).toBe(48);
});

test("where the browser refuses to keep anything, files are fetched each time", async () => {
  const refuse = () => Promise.reject(new DOMException("not in a private window", "SecurityError"));
  vi.stubGlobal("caches", { keys: refuse, open: refuse, delete: refuse });
  const files = createVoiceFiles("/voice/v");
  const found = await files.read(["general"]);
  expect([...(found?.files.keys() ?? [])]).toEqual(["general"]);
  await files.forgetOlder();
});
