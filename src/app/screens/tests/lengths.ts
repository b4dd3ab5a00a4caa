import type { SettingsInForce } from "../../state/settings.ts";

type Units = SettingsInForce["units"];

const cmInInch = 2.54;

/** A length as typed in the person's units, in centimetres to a hundredth; whole tenths stay whole. */
export function toCm(value: number, units: Units): number {
  return units === "metric" ? value : round(value * cmInInch, 100);
}

/** Centimetres in the person's units, to a tenth. */
export function fromCm(cm: number, units: Units): number {
  return round(units === "metric" ? cm : cm / cmInInch, 10);
}

/** `14.5 cm`, `5.7 in`. */
export function lengthWords(cm: number, units: Units): string {
  return `${String(fromCm(cm, units))} ${unitOf(units)}`;
}

export function unitOf(units: Units): "cm" | "in" {
  return units === "metric" ? "cm" : "in";
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
