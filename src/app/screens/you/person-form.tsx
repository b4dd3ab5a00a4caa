import type { Person } from "#engine";
import { Choices } from "../../parts/choices.tsx";
import { NumberField } from "../../parts/number-field.tsx";

interface PersonFormProps {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
  /** The safety check asks the age already. */
  readonly withAge?: boolean;
}

/** The few things about a person that change tests and doses. */
export function PersonForm({ person, onChange, withAge }: PersonFormProps) {
  return (
    <div class="stack">
      {withAge === true && (
        <NumberField
          label="Age"
          unit="years"
          value={person.age ?? null}
          low={0}
          high={120}
          whole
          onChange={(age) => {
            if (age !== null) onChange({ ...person, age });
          }}
        />
      )}
      <Choices
        legend="Have you done stretching or release work before?"
        name="experience"
        choices={[
          { value: "beginner", label: "Not much", hint: "You start with short, easy holds." },
          { value: "experienced", label: "Yes, regularly" },
        ]}
        value={person.experience ?? null}
        onChange={(experience) => {
          onChange({ ...person, experience });
        }}
      />
      <Choices
        legend="Do you train for a sport?"
        name="athlete"
        choices={[
          { value: "no", label: "No", hint: "Your strength test is done sitting." },
          { value: "yes", label: "Yes", hint: "Your strength test is done standing." },
        ]}
        value={person.athlete === undefined ? null : person.athlete ? "yes" : "no"}
        onChange={(athlete) => {
          onChange({ ...person, athlete: athlete === "yes" });
        }}
      />
      <NumberField
        label="Hours a day that you sit"
        unit="hours"
        value={person.sittingHoursPerDay ?? null}
        low={0}
        high={24}
        optional
        onChange={(hours) => {
          const { sittingHoursPerDay: _before, ...rest } = person;
          onChange(hours === null ? rest : { ...rest, sittingHoursPerDay: hours });
        }}
      />
    </div>
  );
}
