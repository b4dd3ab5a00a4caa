import { epochMs } from "#base";
import type { EpochMs } from "#base";

/** The one place where the app reads the time. */
export function now(): EpochMs {
  return epochMs(Date.now());
}

/** Minutes that this place's clock is ahead of UTC at an instant. */
export function offsetMinutes(at: EpochMs): number {
  return -new Date(at).getTimezoneOffset();
}

/** A new random id (UUID version 4). Works without a secure context too. */
export function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Milliseconds of a clock that only goes forward, whatever the device's time is set to. */
export function monotonic(): number {
  return performance.now();
}
