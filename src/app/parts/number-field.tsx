import { useState } from "preact/hooks";
import { TypedField } from "./typed-field.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  readonly value: number | null;
  /** Lowest and highest value taken. */
  readonly low: number;
  readonly high: number;
  readonly whole?: boolean;
  readonly optional?: boolean;
  readonly hint?: string;
  /** Called with a number in range, or null when the field is emptied. Never with a wrong one. */
  readonly onChange: (value: number | null) => void;
}

/** A number typed by hand: what is wrong is said beside the field, and nothing wrong gets out of it. */
export function NumberField({
  label,
  unit,
  value,
  low,
  high,
  whole,
  optional,
  hint,
  onChange,
}: NumberFieldProps) {
  const [text, setText] = useState(value === null ? "" : String(value));
  const [left, setLeft] = useState(false);
  const fault = faultOf(text, { low, high, whole: whole === true, optional: optional === true });
  return (
    <TypedField
      label={label}
      hint={hint}
      unit={unit}
      isOptional={optional === true}
      isWhole={whole === true}
      text={text}
      fault={left ? fault : null}
      onText={(typed) => {
        setText(typed);
        const wrong = faultOf(typed, { low, high, whole: whole === true, optional: true });
        if (wrong === null) onChange(typed.trim() === "" ? null : numberIn(typed));
      }}
      onLeave={() => {
        setLeft(true);
      }}
    />
  );
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly optional: boolean;
}

function faultOf(text: string, { low, high, whole, optional }: Range): string | null {
  if (text.trim() === "") return optional ? null : "Please fill this in.";
  const value = numberIn(text);
  const kind = whole ? "a whole number" : "a number";
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value)) || value < low || value > high) {
    return `Please type ${kind} from ${String(low)} to ${String(high)}.`;
  }
  return null;
}

/** Reads a decimal comma too. NaN for anything else. */
function numberIn(text: string): number {
  const trimmed = text.trim().replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
