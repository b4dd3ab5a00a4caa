/** The app behind a server that can bring out a newer version: the same files under another service worker. */
import { createServer, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface TwoVersions {
  readonly origin: string;
  /** From now on there is a newer version. */
  readonly bringOut: () => void;
  readonly stop: () => Promise<void>;
}

export async function serveTwoVersions(origin: string): Promise<TwoVersions> {
  let version = 1;
  const server = createServer((asked, answer) => {
    passOn(origin, asked, answer, () => (version > 1 ? `\n// Version ${String(version)}\n` : ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    bringOut: () => {
      version += 1;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function passOn(
  origin: string,
  asked: IncomingMessage,
  answer: ServerResponse,
  addition: () => string,
): void {
  const isWorker = asked.url === "/sw.js";
  const { host: _host, "accept-encoding": _encoding, ...headers } = asked.headers;
  const passed = request(new URL(asked.url ?? "/", origin), { method: asked.method, headers }, (got) => {
    const { "content-length": _length, etag: _etag, ...kept } = got.headers;
    answer.writeHead(
      got.statusCode ?? 502,
      isWorker ? { ...kept, "cache-control": "no-cache" } : got.headers,
    );
    if (!isWorker) {
      got.pipe(answer);
      return;
    }
    got.on("data", (part: Buffer) => answer.write(part));
    got.on("end", () => answer.end(addition()));
  });
  passed.on("error", () => answer.destroy());
  asked.pipe(passed);
}
