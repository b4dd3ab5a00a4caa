import type { Brand } from "./brand.ts";

export type Seconds = Brand<number, "Seconds">;
export type Degrees = Brand<number, "Degrees">;
export type Centimetres = Brand<number, "Centimetres">;
/** Milliseconds since 1970, as a clock reads them. */
export type EpochMs = Brand<number, "EpochMs">;

export function seconds(value: number): Seconds {
  return value as Seconds;
}
export function degrees(value: number): Degrees {
  return value as Degrees;
}
export function centimetres(value: number): Centimetres {
  return value as Centimetres;
}
export function epochMs(value: number): EpochMs {
  return value as EpochMs;
}
