import { useState } from "preact/hooks";
import { TypedField } from "../../parts/typed-field.tsx";
import type { SettingsInForce } from "../../state/settings.ts";
import { unitOf } from "./lengths.ts";
import { readLength } from "./read-length.ts";
import type { LengthLimits } from "./read-length.ts";

interface LengthFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly units: SettingsInForce["units"];
  readonly limits: LengthLimits;
  /** As typed. What it means is read when it is needed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Names what is wrong before the field was left. */
  readonly asked: boolean;
}

/** A length typed by hand, in the person's units. */
export function LengthField({ label, hint, units, limits, text, onText, asked }: LengthFieldProps) {
  const [left, setLeft] = useState(false);
  const read = readLength(text, units, limits);
  const fault = !read.ok && (asked || (left && text.trim() !== "")) ? read.fault : null;
  return (
    <TypedField
      label={label}
      hint={hint}
      unit={unitOf(units)}
      isOptional={limits.optional === true}
      isWhole={false}
      text={text}
      fault={fault}
      onText={onText}
      onLeave={() => {
        setLeft(true);
      }}
    />
  );
}
