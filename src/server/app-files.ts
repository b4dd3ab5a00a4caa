import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { contentTypeOf } from "./content-type.ts";

export type Encoding = "br" | "gzip" | "identity";

export type AppFile = {
  readonly contentType: string;
  /** A hashed name never changes its contents, so browsers may keep it for ever. */
  readonly isImmutable: boolean;
  readonly variants: ReadonlyMap<Encoding, Variant>;
};

export type Variant = { readonly diskPath: string; readonly etag: string; readonly bytes: number };

/** Every file of the built app by its web path. Requests look only here, so no path can lead elsewhere. */
export type AppFiles = ReadonlyMap<string, AppFile>;

const suffixes: ReadonlyArray<readonly [Encoding, string]> = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

/** Reads the folder once. A folder that is not there gives an empty map: the server then answers 503. */
export function readAppFiles(folder: string): AppFiles {
  const diskPaths = new Set(listFiles(folder));
  const files = new Map<string, AppFile>();
  for (const diskPath of diskPaths) {
    if (isCompressedSibling(diskPath, diskPaths)) continue;
    const webPath = `/${relative(folder, diskPath).split(sep).join("/")}`;
    files.set(webPath, {
      contentType: contentTypeOf(webPath),
      isImmutable: /^\/(assets|figures|voice)\/.+-[\w-]{8}\.\w+$/.test(webPath),
      variants: readVariants(diskPath, diskPaths),
    });
  }
  return files;
}

function listFiles(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function isCompressedSibling(diskPath: string, all: ReadonlySet<string>): boolean {
  return suffixes.some(
    ([, suffix]) => diskPath.endsWith(suffix) && all.has(diskPath.slice(0, -suffix.length)),
  );
}

function readVariants(diskPath: string, all: ReadonlySet<string>): ReadonlyMap<Encoding, Variant> {
  const variants = new Map<Encoding, Variant>();
  for (const [encoding, suffix] of [...suffixes, ["identity", ""] as const]) {
    const path = diskPath + suffix;
    if (!all.has(path)) continue;
    const contents = readFileSync(path);
    const hash = createHash("sha256").update(contents).digest("base64url").slice(0, 22);
    variants.set(encoding, { diskPath: path, etag: `"${hash}"`, bytes: contents.byteLength });
  }
  return variants;
}
