import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAppFiles } from "./app-files.ts";
import { createApp } from "./create-app.ts";

const folder = mkdtempSync(join(tmpdir(), "unclench server "));
const appFolder = join(folder, "app");
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  write("app/index.html", "landing");
  write("app/shell.html", "shell");
  write("app/sw.js", "worker");
  write("app/app.webmanifest", "{}");
  write("app/voice/rms/pack.json", "{}");
  write("app/voice/rms/general-0a1b2c3d.mp3", "frames");
  write("app/strange.xyz", "?");
  for (const suffix of ["", ".br", ".gz"]) write(`app/assets/main-Ab_d-123.js${suffix}`, `script${suffix}`);
  write("secret.txt", "secret");
  app = createApp(readAppFiles(appFolder));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

describe("what is served", () => {
  test("the landing page at /, which browsers check each time", async () => {
    const response = await app.request("/");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("landing");
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
  });

  test("the shell for every address that the app routes itself", async () => {
    for (const path of ["/today", "/library/rl-ball-psoas", "/session/", "/you?tab=data"]) {
      const response = await app.request(path);
      expect([path, response.status, await response.text()]).toEqual([path, 200, "shell"]);
    }
  });

  test("a plain page with 404 for a file that is not there", async () => {
    const response = await app.request("/assets/missing-12345678.js");
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toContain("text/html");
  });

  test("hashed files are kept for ever, the worker and the manifest are not", async () => {
    const cacheOf = async (path: string) => (await app.request(path)).headers.get("Cache-Control");
    expect(await cacheOf("/assets/main-Ab_d-123.js")).toBe("public, max-age=31536000, immutable");
    expect(await cacheOf("/voice/rms/general-0a1b2c3d.mp3")).toBe("public, max-age=31536000, immutable");
    expect(await cacheOf("/voice/rms/pack.json")).toBe("no-cache");
    expect(await cacheOf("/sw.js")).toBe("no-cache");
    expect(await cacheOf("/app.webmanifest")).toBe("no-cache");
  });

  test("each kind of file under its content type, unknown ones as bytes", async () => {
    const typeOf = async (path: string) => (await app.request(path)).headers.get("Content-Type");
    expect(await typeOf("/sw.js")).toBe("text/javascript; charset=utf-8");
    expect(await typeOf("/app.webmanifest")).toBe("application/manifest+json; charset=utf-8");
    expect(await typeOf("/voice/rms/general-0a1b2c3d.mp3")).toBe("audio/mpeg");
    expect(await typeOf("/strange.xyz")).toBe("application/octet-stream");
  });
});

describe("compression and caching", () => {
  const path = "/assets/main-Ab_d-123.js";

  test.each([
    ["br, gzip", "br", "script.br"],
    ["gzip", "gzip", "script.gz"],
    ["br;q=0, gzip;q=0.5", "gzip", "script.gz"],
    ["*", "br", "script.br"],
    ["identity", null, "script"],
    ["", null, "script"],
  ])("a browser that accepts %j gets %j", async (accepted, encoding, contents) => {
    const response = await app.request(path, { headers: { "Accept-Encoding": accepted } });
    expect(response.headers.get("Content-Encoding")).toBe(encoding);
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe(contents);
  });

  test("a browser that has the file gets 304 and no body; another encoding is another file", async () => {
    const first = await app.request(path, { headers: { "Accept-Encoding": "br" } });
    const etag = first.headers.get("ETag") ?? "";
    const again = { "Accept-Encoding": "br", "If-None-Match": `"other", W/${etag}` };
    const second = await app.request(path, { headers: again });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    const plain = await app.request(path, { headers: { "If-None-Match": etag } });
    expect(plain.status).toBe(200);
  });

  test("HEAD tells the same without a body", async () => {
    const response = await app.request("/", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("Content-Length")).toBe("7");
  });
});

describe("what is refused", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not allowed anywhere", async (method) => {
    const response = await app.request("/today", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/%00.js",
    "/%E0%A4%A.js",
  ])("%s leads nowhere", async (path) => {
    const response = await app.fetch(new Request(`http://localhost${path}`));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("secret");
  });
});

describe("headers and health", () => {
  test("every answer is strict, errors included", async () => {
    for (const path of ["/", "/today", "/missing.js", "/healthz"]) {
      const { headers } = await app.request(path);
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    }
  });

  test("/healthz answers 200 when the app can be served", async () => {
    const response = await app.request("/healthz");
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  test("without a built app, /healthz and the pages answer 503", async () => {
    const empty = createApp(readAppFiles(join(folder, "nowhere")));
    expect((await empty.request("/healthz")).status).toBe(503);
    expect((await empty.request("/")).status).toBe(503);
  });
});
