import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Choice } from "../../parts/choices.tsx";
import type { Seen, YesNo } from "./make-records.ts";

interface OneOfProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly hint?: string;
  readonly choices: ReadonlyArray<Choice<Value>>;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Names it as missing. */
  readonly asked: boolean;
  readonly row?: boolean;
}

/** One of several that must be answered: large tiles, and what is missing said beside them. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const id = useId();
  const isMissing = props.asked && props.value === null;
  const described = [props.hint === undefined ? "" : `${id}-hint`, isMissing ? `${id}-fault` : ""];
  return (
    <fieldset
      class="stack question"
      role="radiogroup"
      aria-invalid={isMissing}
      aria-describedby={described.join(" ").trim() || undefined}
    >
      <legend>{props.legend}</legend>
      {props.hint !== undefined && (
        <p class="soft small" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class={props.row === true ? "choices choices-row" : "choices"}>
        {props.choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={id}
              checked={choice.value === props.value}
              onChange={() => {
                props.onChange(choice.value);
              }}
            />
            <span class="choice-text">{choice.label}</span>
          </label>
        ))}
      </div>
      {isMissing && (
        <p class="fault" id={`${id}-fault`}>
          Please choose one.
        </p>
      )}
    </fieldset>
  );
}

interface YesOrNoProps {
  readonly legend: ComponentChildren;
  readonly hint?: string;
  readonly value: YesNo;
  readonly onChange: (value: boolean) => void;
  readonly asked: boolean;
}

const yesNo: ReadonlyArray<Choice<"yes" | "no">> = [
  { value: "no", label: "No" },
  { value: "yes", label: "Yes" },
];

interface SeenOrNotProps extends Omit<YesOrNoProps, "value" | "onChange"> {
  readonly value: Seen;
  readonly onChange: (value: boolean | "unsure") => void;
}

const seenOrNot: ReadonlyArray<Choice<"yes" | "no" | "unsure">> = [
  ...yesNo,
  { value: "unsure", label: "Could not tell" },
];

/** What lies out of the person's own sight may stay open. */
export function SeenOrNot({ value, onChange, ...rest }: SeenOrNotProps) {
  return (
    <OneOf
      {...rest}
      row
      choices={seenOrNot}
      value={typeof value === "boolean" ? (value ? "yes" : "no") : value}
      onChange={(answer) => {
        onChange(answer === "unsure" ? answer : answer === "yes");
      }}
    />
  );
}

export function YesOrNo({ value, onChange, ...rest }: YesOrNoProps) {
  return (
    <OneOf
      {...rest}
      row
      choices={yesNo}
      value={value === null ? null : value ? "yes" : "no"}
      onChange={(answer) => {
        onChange(answer === "yes");
      }}
    />
  );
}
