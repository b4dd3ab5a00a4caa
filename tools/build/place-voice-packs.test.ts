import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPack } from "#session/voice-pack";
import { listPrecache } from "./list-precache.ts";
import { placeVoicePacks } from "./place-voice-packs.ts";

const root = join(import.meta.dirname, "..", "..");
let appFolder: string;

beforeAll(async () => {
  appFolder = mkdtempSync(join(tmpdir(), "packs-"));
  await placeVoicePacks(root, appFolder);
});

afterAll(() => {
  rmSync(appFolder, { recursive: true, force: true });
});

function served(path: string): string {
  return readFileSync(join(appFolder, "voice", path), "utf8");
}

test.each(["rms", "tones"])(
  "every file of %s is served under a name with its hash, and the licence beside it",
  (name) => {
    const pack = readPack(JSON.parse(served(`${name}/pack.json`)));
    if (!pack.ok) throw new Error(JSON.stringify(pack.error));
    const files = Object.entries(pack.value.files);
    for (const [file, { path }] of files) expect(path).toMatch(new RegExp(`^${file}-[0-9a-f]{8}\\.mp3$`));
    expect(readdirSync(join(appFolder, "voice", name)).toSorted()).toEqual(
      ["LICENCE.txt", "pack.json", ...files.map(([, { path }]) => path)].toSorted(),
    );
    expect(served(`${name}/LICENCE.txt`)).toBe(
      readFileSync(join(root, "assets/voice", name, "LICENCE"), "utf8"),
    );
  },
);

test("the list of a voice is small, and says nothing of how clips were made", () => {
  const list = served("rms/pack.json");
  expect(list).not.toMatch(/recipe|lufs|pace"/);
  expect(gzipSync(list).length).toBeLessThan(15_000);
});

test("tones are installed with the app, voices are not", async () => {
  const urls = (await listPrecache(appFolder)).map(({ url, revision }) => [url, revision === null] as const);
  expect(urls).toEqual([
    ["/voice/tones/pack.json", false],
    [expect.stringMatching(/^\/voice\/tones\/tones-[0-9a-f]{8}\.mp3$/), true],
  ]);
  expect(statSync(join(appFolder, "voice/tones", urls[1]?.[0].split("/").at(-1) ?? "")).size).toBeLessThan(
    60_000,
  );
});
