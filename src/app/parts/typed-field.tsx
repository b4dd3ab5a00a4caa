import { useId } from "preact/hooks";

interface TypedFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  readonly isOptional: boolean;
  readonly isWhole: boolean;
  readonly text: string;
  /** What is wrong with the text, once it may be said. */
  readonly fault: string | null;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** The input of a number as it is typed: label, hint, unit, and beside it what is wrong. */
export function TypedField(field: TypedFieldProps) {
  const { label, hint, unit, fault } = field;
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, fault === null ? "" : `${id}-fault`];
  return (
    <div class="field">
      <label for={id}>
        {label}
        {field.isOptional && <span class="soft"> (if you like)</span>}
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
          inputMode={field.isWhole ? "numeric" : "decimal"}
          autocomplete="off"
          value={field.text}
          aria-invalid={fault !== null}
          aria-describedby={described.join(" ").trim() || undefined}
          onInput={(event) => {
            field.onText(event.currentTarget.value);
          }}
          onBlur={field.onLeave}
        />
        {unit !== undefined && <span>{unit}</span>}
      </div>
      {fault !== null && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
