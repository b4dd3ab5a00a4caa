import type { Brand } from "./brand.ts";

export type Degrees = Brand<number, "Degrees">;
/** Milliseconds since 1970, as a clock reads them. */
export type EpochMs = Brand<number, "EpochMs">;

export function degrees(value: number): Degrees {
  return value as Degrees;
}
export function epochMs(value: number): EpochMs {
  return value as EpochMs;
}
