/** One channel of sound, full scale at 1. */
export interface Sound {
  readonly rate: number;
  readonly samples: Float64Array;
}

/** Reads a WAV file of 16-bit samples, as every speech program writes; more channels are mixed to one. Throws on others. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (textAt(bytes, 0) !== "RIFF" || textAt(bytes, 8) !== "WAVE") throw new Error("Not a WAV file.");
  const format = findChunk(bytes, view, "fmt ");
  const channels = view.getUint16(format.start + 2, true);
  const bits = view.getUint16(format.start + 14, true);
  if (view.getUint16(format.start, true) !== 1 || bits !== 16) throw new Error("The WAV file is not 16-bit.");
  const data = findChunk(bytes, view, "data");
  const length = Math.floor(data.length / (2 * channels));
  const samples = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += view.getInt16(data.start + 2 * (index * channels + channel), true);
    samples[index] = sum / channels / 32_768;
  }
  return { rate: view.getUint32(format.start + 4, true), samples };
}

/** Chunks follow one another, each padded to an even length. A program that pipes may leave a wrong length: cut to what is there. */
function findChunk(bytes: Uint8Array, view: DataView, name: string): { start: number; length: number } {
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (textAt(bytes, at) === name) return { start, length: Math.min(length, bytes.length - start) };
    at = start + length + (length % 2);
  }
  throw new Error(`The WAV file has no part "${name}".`);
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** 16-bit little-endian samples, as encoders read them. Louder than full scale is a fault of the caller. */
export function toPcm16(samples: Float64Array): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => {
    if (Math.abs(sample) > 1) throw new Error("A sample is louder than full scale.");
    view.setInt16(index * 2, Math.round(sample * 32_767), true);
  });
  return bytes;
}
