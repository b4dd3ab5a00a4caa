import { err, ok } from "#base";
import type { Result } from "#base";
import type { FrameFault } from "./soundtrack.ts";

/**
 * Facts of MPEG audio, Layer III at 24 kHz in one channel. The header is that of ISO/IEC 11172-3, 2.4.1.3 and 2.4.2.3;
 * 24 kHz belongs to the lower sampling frequencies of ISO/IEC 13818-3 ("MPEG-2"), 2.4.2.3.
 */
export const sampleRate = 24_000;

/** Samples in a frame: one granule of 576 in 13818-3, where 11172-3 has two. 24 ms at 24 kHz. */
export const samplesPerFrame = 576;

export const frameSeconds = samplesPerFrame / sampleRate;

/**
 * Samples by which a decoder's output lags behind: 528 of the hybrid filter bank and one more, as LAME's
 * `DECDELAY` counts them. The LAME extension of the Xing header makes decoders cut them off again.
 */
export const decoderDelay = 529;

/**
 * The unit of all frame lengths here, in bytes. A frame has 144 × rate / sampling frequency bytes (11172-3, 2.4.3.1), half of
 * that in 13818-3 Layer III: 72 × rate / 24,000. At 8 kbit/s these are 24, and every other rate is a multiple of 8.
 */
export const unitBytes = 24;

/** Bytes of the header, and of the side information of one channel in 13818-3 (2.4.1.7: 72 bits). */
export const headerBytes = 4;
export const sideInfoBytes = 9;

/** Units by bitrate index, 13818-3 table for Layers II and III: 8, 16 … 64, 80 … 160 kbit/s. 0 is "free", 15 forbidden. */
const unitsByIndex = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20] as const;

/** Up to here each unit more is a bitrate of its own, and the index is the number of units. */
export const mostEvenUnits = 8;

/** Length in units of the frame that begins at `at`, once everything about it is what a clip must be. */
export function readFrame(bytes: Uint8Array, at: number): Result<number, FrameFault> {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + headerBytes);
  // Syncword: eleven ones (11172-3 counts twelve; the last one became the bit for MPEG-2.5).
  if (first !== 0xff || second >> 5 !== 0b111) return err("no-sync");
  if ((second >> 3) % 4 !== 0b10) return err("not-mpeg-2");
  if ((second >> 1) % 4 !== 0b01) return err("not-layer-3");
  if (second % 2 === 0) return err("has-crc");
  const units = unitsByIndex[third >> 4] ?? 0;
  if (units === 0) return err("bitrate");
  if ((third >> 2) % 4 !== 0b01) return err("sample-rate");
  // Padding evens out rates that do not divide; at 24 kHz all do.
  if ((third >> 1) % 2 === 1) return err("padded");
  if (fourth >> 6 !== 0b11) return err("not-mono");
  if (at + units * unitBytes > bytes.length) return err("cut-short");
  return checkSideInfo(bytes, at + headerBytes, units) ?? ok(units);
}

/** Side information begins with main_data_begin, 8 bits, one private bit and part2_3_length, 12 bits (13818-3, 2.4.1.7). */
function checkSideInfo(bytes: Uint8Array, at: number, units: number): Result<never, FrameFault> | undefined {
  const [mainDataBegin = 0, high = 0, low = 0] = bytes.subarray(at, at + sideInfoBytes);
  if (mainDataBegin !== 0) return err("uses-reservoir");
  const dataBits = ((high % 128) << 5) | (low >> 3);
  const room = (units * unitBytes - headerBytes - sideInfoBytes) * 8;
  return dataBits > room ? err("cut-short") : undefined;
}

/**
 * Writes the header of a frame: sync, MPEG-2, Layer III, no CRC; bitrate, 24 kHz; mono, original. With nothing but zeros
 * behind it the frame is silence: no bits of data, nothing borrowed from frames before.
 */
export function writeHeader(target: Uint8Array, at: number, units: number): void {
  target[at] = 0xff;
  target[at + 1] = 0xf3;
  target[at + 2] = (unitsByIndex.indexOf(units as 1) << 4) | 0b0100;
  target[at + 3] = 0xc4;
}

/** Gives a frame that stands in `target` another length; what is behind its data is ancillary and heard by nobody. */
export function writeLength(target: Uint8Array, at: number, units: number): void {
  target[at + 2] = (unitsByIndex.indexOf(units as 1) << 4) | ((target[at + 2] ?? 0) % 16);
}
