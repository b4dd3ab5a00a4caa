import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import type { Context } from "hono";
import type { AppFile, AppFiles } from "./app-files.ts";
import { chooseEncoding } from "./choose-encoding.ts";
import { securityHeaders } from "./security-headers.ts";

/** Serves the built app: its files as they are, and its shell for every address that the app itself routes. */
export function createApp(files: AppFiles): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  app.get("/healthz", (context) => answerHealth(context, files));
  app.get("*", (context) => answerFile(context, files));
  app.all("*", (context) =>
    plainPage(context, 405, "This address can only be read.", { Allow: "GET, HEAD" }),
  );
  app.onError((error, context) => {
    console.error("The server failed to answer:", error.message);
    return plainPage(context, 500, "Something went wrong on the server.");
  });
  return app;
}

function answerHealth(context: Context, files: AppFiles): Response {
  const canServe = files.has("/index.html") && files.has("/shell.html");
  context.header("Cache-Control", "no-store");
  return canServe ? context.json({ status: "ok" }) : context.json({ status: "app not built" }, 503);
}

async function answerFile(context: Context, files: AppFiles): Promise<Response> {
  const file = findFile(context.req.path, files);
  if (file !== undefined) return sendFile(context, file);
  if (!files.has("/shell.html")) return plainPage(context, 503, "The app has not been built yet.");
  return plainPage(context, 404, "There is nothing at this address.");
}

/** The app's own routes have no extension; a path with one names a file, which is there or is not. */
function findFile(rawPath: string, files: AppFiles): AppFile | undefined {
  const path = decodePath(rawPath);
  if (path === undefined) return undefined;
  if (path === "/") return files.get("/index.html");
  const namesFile = path.slice(path.lastIndexOf("/")).includes(".");
  return files.get(path) ?? (namesFile ? undefined : files.get("/shell.html"));
}

function decodePath(rawPath: string): string | undefined {
  try {
    return decodeURIComponent(rawPath);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function sendFile(context: Context, file: AppFile): Promise<Response> {
  const encoding = chooseEncoding(context.req.header("Accept-Encoding"), file.variants.keys());
  const variant = file.variants.get(encoding);
  if (variant === undefined) throw new Error(`No ${encoding} form of the file`);
  context.header("Content-Type", file.contentType);
  context.header("Cache-Control", file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache");
  context.header("ETag", variant.etag);
  context.header("Vary", "Accept-Encoding");
  if (isKnown(context.req.header("If-None-Match"), variant.etag)) return context.body(null, 304);
  if (encoding !== "identity") context.header("Content-Encoding", encoding);
  context.header("Content-Length", String(variant.bytes));
  return context.body(new Uint8Array(await readFile(variant.diskPath)));
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((text) => text.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

function plainPage(
  context: Context,
  status: 404 | 405 | 500 | 503,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Unclench</title></head><body><main><h1>${String(status)}</h1><p>${message}</p><p><a href="/">Unclench</a></p></main></body></html>`;
  return context.html(page, status, { ...headers, "Cache-Control": "no-store" });
}
