import type { ComponentChildren } from "preact";

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
}

/** One of several: native radio buttons as large tiles. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  return (
    <fieldset class="stack">
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
    </fieldset>
  );
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
