import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly choices: ReadonlyArray<Choice<Value>>;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Short choices side by side. */
  readonly row?: boolean;
  readonly legendHidden?: boolean;
  /** What is missing here; given only while something is. */
  readonly fault?: string | undefined;
}

/** One of several: native radio buttons as large tiles. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const faultId = `${useId()}-fault`;
  return (
    <fieldset class="stack" {...faultMarks(props.fault, faultId)}>
      <legend class={props.legendHidden === true ? "hidden-visually" : ""}>{props.legend}</legend>
      <div class={props.row === true ? "choices choices-row" : "choices"}>
        {props.choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => {
                props.onChange(choice.value);
              }}
            />
            <ChoiceWords label={choice.label} hint={choice.hint} />
          </label>
        ))}
      </div>
      {props.fault !== undefined && (
        <p class="fault" id={faultId}>
          {props.fault}
        </p>
      )}
    </fieldset>
  );
}

/** Marks a group of radio buttons in which something is missing. Its legend still names it. */
export function faultMarks(fault: string | undefined, faultId: string) {
  if (fault === undefined) return {};
  return { role: "radiogroup", "aria-invalid": true, "aria-describedby": faultId } as const;
}

interface ManyChoicesProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly choices: ReadonlyArray<Choice<Value>>;
  readonly values: ReadonlySet<Value>;
  readonly onToggle: (value: Value, checked: boolean) => void;
  readonly legendHidden?: boolean;
}

/** Any of several: native check boxes as large tiles. */
export function ManyChoices<Value extends string>(props: ManyChoicesProps<Value>) {
  return (
    <fieldset class="stack">
      <legend class={props.legendHidden === true ? "hidden-visually" : ""}>{props.legend}</legend>
      <div class="choices">
        {props.choices.map((choice) => (
          <Tick
            key={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={props.values.has(choice.value)}
            onChange={(checked) => {
              props.onToggle(choice.value, checked);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface TickProps {
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Id of the text that says what is wrong here; given only while something is. */
  readonly faultId?: string | undefined;
}

/** One check box as a large tile. */
export function Tick({ label, hint, checked, onChange, faultId }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        aria-invalid={faultId !== undefined}
        aria-describedby={faultId}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <ChoiceWords label={label} hint={hint} />
    </label>
  );
}

function ChoiceWords({
  label,
  hint,
}: {
  readonly label: ComponentChildren;
  readonly hint: string | undefined;
}) {
  return (
    <span class="choice-text">
      {label}
      {hint !== undefined && hint !== "" && (
        <>
          <br />
          <span class="soft small">{hint}</span>
        </>
      )}
    </span>
  );
}
