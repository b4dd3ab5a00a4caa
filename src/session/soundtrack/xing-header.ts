import { headerBytes, sideInfoBytes, unitBytes, writeHeader } from "./mp3-frame.ts";

/**
 * The Xing header: a silent frame whose data tell the length of the file. Not part of any standard; as described by Xing's
 * `dehead` and written by LAME (`VbrTag.c`): "Xing" behind the side information, then flags, and as the flags say
 * the number of frames, of bytes and the seek table. Numbers are big-endian.
 */
const hasFrames = 1;
const hasBytes = 2;
const hasTable = 4;

/**
 * Behind it LAME's extension, 36 bytes: 9 of version, here all but the delay left at zero. The delay of the encoder, 12 bits
 * of samples, and the padding at the end, 12 bits, are both 0: clips are placed with all delays counted in. What matters
 * is that the extension is there. With it ffmpeg, mpg123 and Chromium cut their own delay of 529 samples; without it
 * only mpg123 does, and they disagree by 22 ms.
 */
const encoderName = "LAME3.100";
const extensionBytes = 36;

const tableAt = headerBytes + sideInfoBytes + 16;

/** Seven units of 24 bytes (56 kbit/s): the shortest frame that holds 13 + 16 + 100 + 36 bytes. */
export const xingUnits = Math.ceil((tableAt + 100 + extensionBytes) / unitBytes);

/** `units`: of this frame and all others. */
export function writeXingHeader(
  target: Uint8Array,
  at: number,
  {
    frames,
    units,
    table,
  }: { readonly frames: number; readonly units: number; readonly table: readonly number[] },
): void {
  const view = new DataView(target.buffer, target.byteOffset + at, xingUnits * unitBytes);
  const tag = headerBytes + sideInfoBytes;
  writeHeader(target, at, xingUnits);
  writeLetters(target, at + tag, "Xing");
  view.setUint32(tag + 4, hasFrames | hasBytes | hasTable);
  view.setUint32(tag + 8, frames);
  view.setUint32(tag + 12, units * unitBytes);
  target.set(table, at + tableAt);
  writeLetters(target, at + tableAt + 100, encoderName);
}

function writeLetters(target: Uint8Array, at: number, letters: string): void {
  for (let index = 0; index < letters.length; index += 1) target[at + index] = letters.charCodeAt(index);
}
