import type { Brand } from "./brand.ts";

/** An angle, as people read it. */
export type Degrees = Brand<number, "Degrees">;
/** Milliseconds since 1970, as a clock reads them. */
export type EpochMs = Brand<number, "EpochMs">;

/** For numbers that are known to be degrees. */
export function degrees(value: number): Degrees {
  return value as Degrees;
}

/** For numbers that come from a clock or from an instant. */
export function epochMs(value: number): EpochMs {
  return value as EpochMs;
}
