export interface FoundSound {
  /** Sample at which the wanted sound begins. */
  readonly at: number;
  /** 1 where it is the very same. */
  readonly correlation: number;
}

/** A first look takes one sample in so many. */
const coarse = 16;

/** Looks for `wanted` in `samples`, beginning up to `reach` samples before or after `near`. */
export function findSound(samples: Int16Array, wanted: Int16Array, near: number, reach: number): FoundSound {
  const rough = bestOf(samples, wanted, { from: near - reach, to: near + reach, stride: coarse });
  return bestOf(samples, wanted, { from: rough.at - coarse, to: rough.at + coarse, stride: 1 });
}

interface Look {
  readonly from: number;
  readonly to: number;
  readonly stride: number;
}

function bestOf(samples: Int16Array, wanted: Int16Array, { from, to, stride }: Look): FoundSound {
  let best: FoundSound = { at: from, correlation: -1 };
  for (let at = Math.max(0, from); at <= to; at += 1) {
    const correlation = correlate(samples, wanted, at, stride);
    if (correlation > best.correlation) best = { at, correlation };
  }
  return best;
}

function correlate(samples: Int16Array, wanted: Int16Array, at: number, stride: number): number {
  let [both, own, its] = [0, 0, 0];
  const count = Math.min(wanted.length, samples.length - at);
  for (let index = 0; index < count; index += stride) {
    const a = samples[at + index] as number;
    const b = wanted[index] as number;
    both += a * b;
    own += a * a;
    its += b * b;
  }
  return own === 0 || its === 0 ? 0 : both / Math.sqrt(own * its);
}

/** The loudest sample outside of the spans, which are sorted: 0 where there is silence. */
export function loudestOutside(
  samples: Int16Array,
  spans: ReadonlyArray<{ readonly from: number; readonly to: number }>,
): number {
  let [loudest, next] = [0, 0];
  for (let at = 0; at < samples.length; at += 1) {
    const span = spans[next];
    if (span !== undefined && at >= span.from) {
      at = Math.max(at, span.to - 1);
      next += 1;
    } else loudest = Math.max(loudest, Math.abs(samples[at] ?? 0));
  }
  return loudest;
}

export function loudest(samples: Int16Array): number {
  return loudestOutside(samples, []);
}
