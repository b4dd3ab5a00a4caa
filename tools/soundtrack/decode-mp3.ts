import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const sampleRate = 24_000;

export interface Decoded {
  /** One channel of 24 kHz, -32768 to 32767. */
  readonly samples: Int16Array;
  /** Whatever the decoder had to say; nothing, when all is well. */
  readonly complaints: string;
}

/** What a player that is built on ffmpeg hears. */
export function decodeWithFfmpeg(bytes: Uint8Array): Decoded {
  const input = ["-hide_banner", "-v", "warning", "-f", "mp3", "-i"];
  const output = ["-map", "0:a", "-f", "s16le", "-ac", "1", "-"];
  const { stdout, stderr } = runOn(bytes, "ffmpeg", input, output);
  return { samples: toSamples(stdout), complaints: stderr.toString().trim() };
}

/** What is heard for `seconds` from a moment on, by a player that goes where the seek table tells it, as browsers do. */
export function decodeFrom(bytes: Uint8Array, from: number, seconds: number): Int16Array {
  const input = ["-v", "error", "-fflags", "+fastseek", "-ss", String(from), "-f", "mp3", "-i"];
  const output = ["-map", "0:a", "-t", String(seconds), "-f", "s16le", "-ac", "1", "-"];
  return toSamples(runOn(bytes, "ffmpeg", input, output).stdout);
}

/** What a player that is built on mpg123 hears. */
export function decodeWithMpg123(bytes: Uint8Array): Decoded {
  const { stdout, stderr } = runOn(bytes, "mpg123", ["-s", "--no-control"], []);
  const said = stderr.toString().split(/\r|\n/);
  return {
    samples: toSamples(stdout),
    complaints: said.filter((line) => /warn|error|illegal|skip|resync/i.test(line)).join("\n"),
  };
}

export interface Probed {
  readonly seconds: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly chapters: ReadonlyArray<{ readonly title: string; readonly start: number; readonly end: number }>;
  readonly covers: number;
  /** Whatever ffprobe had to say; nothing, when all is well. */
  readonly complaints: string;
}

/** What a player would show. */
export function probe(bytes: Uint8Array): Probed {
  const shown = ["-show_format", "-show_chapters", "-show_streams", "-of", "json"];
  const { stdout, stderr } = runOn(bytes, "ffprobe", ["-v", "warning", ...shown, "-f", "mp3"], []);
  const { format, chapters, streams } = JSON.parse(stdout.toString()) as Shown;
  return {
    seconds: Number(format.duration),
    tags: format.tags,
    chapters: chapters.map(({ start_time, end_time, tags }) => ({
      title: tags.title,
      start: Number(start_time),
      end: Number(end_time),
    })),
    covers: streams.filter(({ codec_type }) => codec_type === "video").length,
    complaints: stderr.toString().trim(),
  };
}

interface Shown {
  readonly format: { readonly duration: string; readonly tags: Record<string, string> };
  readonly chapters: ReadonlyArray<{
    readonly start_time: string;
    readonly end_time: string;
    readonly tags: { readonly title: string };
  }>;
  readonly streams: ReadonlyArray<{ readonly codec_type: string }>;
}

/** From a file, as players read it: of a pipe they do not know the length. */
function runOn(bytes: Uint8Array, program: string, before: readonly string[], after: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "soundtrack-"));
  try {
    const file = join(folder, "file.mp3");
    writeFileSync(file, bytes);
    const result = spawnSync(program, [...before, file, ...after], { maxBuffer: 2 ** 30 });
    if (result.error === undefined) return result;
    const { error } = result;
    throw new Error(`${program} is needed to listen to soundtracks. npm test installs it where it can.`, {
      cause: error,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toSamples(bytes: Buffer): Int16Array {
  const copy = new Uint8Array(bytes);
  return new Int16Array(copy.buffer, 0, copy.length >> 1);
}
