import type { PersonRecord, PlannedDay } from "#engine";
import { nameOf } from "../../state/names.ts";

interface WeekCardProps {
  readonly week: readonly PlannedDay[];
  readonly person: PersonRecord;
}

/** The seven days from today. A missed day changes nothing. */
export function WeekCard({ week, person }: WeekCardProps) {
  return (
    <details class="card">
      <summary>Your week</summary>
      <ul class="list-plain list-lines week-days">
        {week.map(({ day, items }) => (
          <li class="week-day" key={day}>
            <strong>{weekdayOf(day)}</strong>
            <span>
              {namesOf(
                items.map(({ technique }) => technique),
                person,
              )}
            </span>
          </li>
        ))}
      </ul>
      <p class="soft small">
        On test days the test comes first, before the session, so that you are not warmed up. A missed day
        changes nothing.
      </p>
    </details>
  );
}

function weekdayOf(day: string): string {
  return new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric" }).format(
    new Date(`${day}T12:00:00`),
  );
}

function namesOf(ids: readonly string[], person: PersonRecord): string {
  const names = [...new Set(ids)].map((id) => nameOf(id, person));
  return names.length === 0 ? "Free" : names.join(", ");
}
