import { useId, useState } from "preact/hooks";
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
  const id = useId();
  const [left, setLeft] = useState(false);
  const read = readLength(text, units, limits);
  const fault = !read.ok && (asked || (left && text.trim() !== "")) ? read.fault : null;
  const described = [hint === undefined ? "" : `${id}-hint`, fault === null ? "" : `${id}-fault`];
  return (
    <div class="field">
      <label for={id}>
        {label}
        {limits.optional === true && <span class="soft"> (if you like)</span>}
      </label>
      {hint !== undefined && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="row">
        <input
          id={id}
          class="input number-input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={described.join(" ").trim() || undefined}
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
          onBlur={() => {
            setLeft(true);
          }}
        />
        <span>{unitOf(units)}</span>
      </div>
      {fault !== null && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
