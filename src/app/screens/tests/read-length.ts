import type { SettingsInForce } from "../../state/settings.ts";
import { fromCm, toCm, unitOf } from "./lengths.ts";

type Units = SettingsInForce["units"];

/** Lowest and highest length that makes sense, in centimetres. */
export interface LengthLimits {
  readonly lowCm: number;
  readonly highCm: number;
  readonly optional?: boolean;
}

export type ReadLength =
  { readonly ok: true; readonly cm: number | null } | { readonly ok: false; readonly fault: string };

/** Reads a length as typed, in the person's units, with a decimal point or comma. Null for an empty optional field. */
export function readLength(
  text: string,
  units: Units,
  { lowCm, highCm, optional }: LengthLimits,
): ReadLength {
  const typed = text.trim().replace(",", ".");
  if (typed === "") {
    return optional === true ? { ok: true, cm: null } : { ok: false, fault: "Please fill this in." };
  }
  const value = /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
  const low = roundedUp(fromCm(lowCm, units), units);
  const high = Math.floor(fromCm(highCm, units));
  if (!(value >= low && value <= high)) {
    const range = `from ${String(low)} to ${String(high)} ${unitOf(units)}`;
    return { ok: false, fault: `Please type a number ${range}.` };
  }
  return { ok: true, cm: toCm(value, units) };
}

function roundedUp(value: number, units: Units): number {
  return units === "metric" ? value : Math.ceil(value);
}
