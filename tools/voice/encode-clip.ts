import { spawnSync } from "node:child_process";
import { droppedFrames, framesFor, sampleRate } from "./clip-shape.ts";
import { toPcm16 } from "./read-wav.ts";

/**
 * A sound as MPEG-2 Layer III frames at a constant rate, each by itself (no bit reservoir), so that they can be joined to
 * others. LAME writes no tag (`-t`), reads samples as they are (`-r`), and keeps its own low-pass for the rate.
 */
export function encodeClip(samples: Float64Array, kbps: number): Uint8Array {
  const rate = String(sampleRate / 1000);
  const read = ["-r", "-s", rate, "--bitwidth", "16", "--signed", "--little-endian", "-m", "m"];
  const write = ["--resample", rate, "--cbr", "-b", String(kbps), "--nores", "-t", "--noreplaygain"];
  const result = spawnSync("lame", ["--quiet", ...read, ...write, "-q", "0", "-", "-"], {
    input: toPcm16(samples),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw new Error(`lame cannot be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`lame failed: ${result.stderr.toString()}`);
  return cutFrames(result.stdout, frameBytes(kbps), framesFor(samples.length));
}

/** At 24 kHz every rate gives frames of whole bytes: 72 × rate / 24,000. */
export function frameBytes(kbps: number): number {
  return kbps * 3;
}

function cutFrames(encoded: Uint8Array, size: number, frames: number): Uint8Array {
  const bytes = new Uint8Array(encoded.subarray(droppedFrames * size, (droppedFrames + frames) * size));
  if (bytes.length !== frames * size) throw new Error("lame wrote fewer frames than the sound needs.");
  if (bytes[0] !== 0xff || bytes[size] !== 0xff) throw new Error("lame wrote frames of another length.");
  return bytes;
}
