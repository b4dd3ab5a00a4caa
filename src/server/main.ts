import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { readAppFiles } from "./app-files.ts";
import { createApp } from "./create-app.ts";
import { parseSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** The wrong setting or a taken port is the person's to put right: exit 2 with a sentence, no stack. */
function main(): void {
  const settings = parseSettings(process.env);
  if (!settings.ok) return leave(`${settings.error.name} ${settings.error.message}.`);
  start(settings.value);
}

function start({ port, host }: Settings): void {
  const files = readAppFiles(fileURLToPath(new URL("../app", import.meta.url)));
  const server = serve({ fetch: createApp(files).fetch, port, hostname: host }, (address) => {
    console.log(`Unclench is running at ${toUrl(host, address.port)}`);
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    leave(describeListenError(error, port, host));
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  }
}

function describeListenError(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${String(port)} on ${host} is taken by another program. Stop it, or choose another: PORT=4174 npm start`;
  }
  if (error.code === "EACCES") return `Not allowed to listen on port ${String(port)}. Choose one above 1023.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return `HOST ${host} is not this machine.`;
  throw error;
}

function toUrl(host: string, port: number): string {
  const isLocal = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" || host === "::1";
  const name = isLocal ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

function leave(message: string): void {
  console.error(message);
  process.exit(2);
}

main();
