import { useState } from "preact/hooks";
import type { Muscle, Position } from "#content";
import { muscleTerms, positionTerms } from "#content/en/terms";
import { Button } from "../../parts/button.tsx";
import { Tick } from "../../parts/choices.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { countFilters, libraryGroups, minuteChoices, positionChoices } from "./library-filters.ts";
import type { LibraryFilters } from "./library-filters.ts";
import type { LibraryGroup } from "./library-item.ts";
import { groupWords } from "./group-words.ts";

interface FilterFormProps {
  readonly filters: LibraryFilters;
  /** Those that something in the library works on. */
  readonly muscles: readonly Muscle[];
  /** Whether the person has said what they own. */
  readonly knowsThings: boolean;
  readonly onChange: (filters: LibraryFilters) => void;
  /** Null where the page itself offers it. */
  readonly onReset: (() => void) | null;
}

const any = { value: "", label: "All" };

/** Native controls behind a disclosure; open from the start where there is room, or when something is set. */
export function FilterForm({ filters, muscles, knowsThings, onChange, onReset }: FilterFormProps) {
  const count = countFilters(filters);
  const [startsOpen] = useState(() => count > 0 || matchMedia("(min-width: 48rem)").matches);
  const change = (part: Partial<LibraryFilters>) => {
    onChange({ ...filters, ...part });
  };
  return (
    <details class="card" open={startsOpen}>
      <summary>{count === 0 ? "Narrow it down" : `Narrowed down (${String(count)})`}</summary>
      <div class="library-filters">
        <SelectField
          label="Kind"
          options={[any, ...libraryGroups.map((value) => ({ value, label: groupWords[value] }))]}
          value={filters.group ?? ""}
          onChange={(value) => {
            change({ group: value === "" ? null : (value as LibraryGroup) });
          }}
        />
        <SelectField
          label="Muscle"
          options={[any, ...muscles.map((value) => ({ value, label: muscleLabel(value) }))]}
          value={filters.muscle ?? ""}
          onChange={(value) => {
            change({ muscle: value === "" ? null : (value as Muscle) });
          }}
        />
        <SelectField
          label="Position"
          options={[any, ...positionChoices.map((value) => ({ value, label: positionTerms[value] }))]}
          value={filters.position ?? ""}
          onChange={(value) => {
            change({ position: value === "" ? null : (value as Position) });
          }}
        />
        <SelectField
          label="Time"
          options={[{ value: "", label: "Any" }, ...minuteOptions(filters.minutes)]}
          value={filters.minutes === null ? "" : String(filters.minutes)}
          onChange={(value) => {
            change({ minutes: value === "" ? null : Number(value) });
          }}
        />
      </div>
      <Tick
        label="Only with what I own"
        hint={knowsThings ? "" : "We do not know your things yet, so this changes nothing for now."}
        checked={filters.owned}
        onChange={(owned) => {
          change({ owned });
        }}
      />
      {!knowsThings && (
        <p>
          <a class="button button-quiet" href="/you/about">
            Say what you own
          </a>
        </p>
      )}
      {count > 0 && onReset !== null && <Button onClick={onReset}>Show everything</Button>}
    </details>
  );
}

function muscleLabel(muscle: Muscle): string {
  const { plain, term } = muscleTerms[muscle];
  return plain.toLowerCase() === term ? plain : `${plain} (${term})`;
}

/** An address may ask for other minutes than those offered. */
function minuteOptions(asked: number | null) {
  const all =
    asked === null || minuteChoices.includes(asked)
      ? minuteChoices
      : [...minuteChoices, asked].toSorted((a, b) => a - b);
  return all.map((minutes) => ({
    value: String(minutes),
    label: `Up to ${String(minutes)} ${minutes === 1 ? "minute" : "minutes"}`,
  }));
}
