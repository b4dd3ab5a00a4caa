import type { PersonRecord } from "#engine";
import { SelectField } from "../../parts/select-field.tsx";
import { changeProfile } from "../../state/settings.ts";

/** 0 for Monday, as everywhere. */
const weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ value: String(day), label: weekdayName(day) }));
const asFirst = { value: "", label: "The weekday of your first test" };

/** On which day of the week the weekly test comes. */
export function RetestDay({ person }: { readonly person: PersonRecord }) {
  const chosen = person.settings.retestWeekday;
  return (
    <SelectField
      label="Weekly test on"
      options={chosen === undefined ? [asFirst, ...weekdays] : weekdays}
      value={chosen === undefined ? "" : String(chosen)}
      onChange={(value) => {
        if (value !== "") void changeProfile({ settings: { retestWeekday: Number(value) } });
      }}
    />
  );
}

/** In the person's language. 2 November 2026 is a Monday. */
function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(undefined, { weekday: "long", timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2026, 10, 2 + day)));
}
