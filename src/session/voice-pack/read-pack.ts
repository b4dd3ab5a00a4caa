import { err, ok } from "#base";
import type { Result } from "#base";
import type { PackClip, PackFile, PackProblem, VoicePack } from "./voice-pack.ts";

/** Checks what was read as JSON, field by field, and that every clip lies within its file. Fields it does not know are left out. */
export function readPack(json: unknown): Result<VoicePack, PackProblem> {
  if (!isRecord(json)) return refuse("", "an object");
  const { format, id, name, language, kbps, onsetSamples } = json;
  if (format !== 1) return err({ type: "UnknownFormat", format });
  if (!isName(id)) return refuse("id", "a name of small letters, digits and hyphens");
  if (typeof name !== "string") return refuse("name", "a text");
  if (language !== null && typeof language !== "string") return refuse("language", "a text or null");
  if (!isCount(kbps) || kbps % 8 !== 0 || kbps === 0) return refuse("kbps", "a multiple of 8");
  if (!isCount(onsetSamples)) return refuse("onsetSamples", "a whole number");
  const files = readRecord("files", json["files"], readFile);
  if (!files.ok) return files;
  const clips = readRecord("clips", json["clips"], readClip);
  if (!clips.ok) return clips;
  const outside = findOutside(files.value, clips.value);
  if (outside !== undefined) return err(outside);
  return ok({ format, id, name, language, kbps, onsetSamples, files: files.value, clips: clips.value });
}

type Read<T> = Result<T, PackProblem>;

function readRecord<T>(
  path: string,
  value: unknown,
  read: (path: string, value: Readonly<Record<string, unknown>>) => Read<T>,
): Read<Readonly<Record<string, T>>> {
  if (!isRecord(value)) return refuse(path, "an object");
  const entries: Array<readonly [string, T]> = [];
  for (const [key, inner] of Object.entries(value)) {
    if (!isRecord(inner)) return refuse(`${path}/${key}`, "an object");
    const found = read(`${path}/${key}`, inner);
    if (!found.ok) return found;
    entries.push([key, found.value]);
  }
  return ok(Object.fromEntries(entries));
}

function readFile(at: string, { path, frames }: Readonly<Record<string, unknown>>): Read<PackFile> {
  if (typeof path !== "string" || !/^[\w-]+\.mp3$/.test(path))
    return refuse(`${at}/path`, "a file's name, .mp3");
  if (!isCount(frames)) return refuse(`${at}/frames`, "a whole number");
  return ok({ path, frames });
}

function readClip(at: string, { file, first, frames }: Readonly<Record<string, unknown>>): Read<PackClip> {
  if (typeof file !== "string") return refuse(`${at}/file`, "the name of a file");
  if (!isCount(first)) return refuse(`${at}/first`, "a whole number");
  if (!isCount(frames) || frames === 0) return refuse(`${at}/frames`, "a whole number above 0");
  return ok({ file, first, frames });
}

function findOutside(files: VoicePack["files"], clips: VoicePack["clips"]): PackProblem | undefined {
  const found = Object.entries(clips).find(([, { file, first, frames }]) => {
    const known = Object.hasOwn(files, file) ? files[file] : undefined;
    return known === undefined || first + frames > known.frames;
  });
  return found && { type: "ClipOutsideFile", clip: found[0], file: found[1].file };
}

function refuse(path: string, expected: string): Result<never, PackProblem> {
  return err({ type: "NotAPack", path, expected });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9-]+$/.test(value);
}
