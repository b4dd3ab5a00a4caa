import { useId, useState } from "preact/hooks";
import type { Muscle, TechniqueId } from "#content";
import type { PersonRecord } from "#engine";
import { editLimits, swapOptions } from "#engine/planning";
import type { SwapOption } from "#engine/planning";
import type { PlanEdit } from "#events";
import { Button } from "../../parts/button.tsx";
import { SideMark } from "../../parts/marks.tsx";
import { nameOf } from "../../state/names.ts";
import { catalogue, currentProfile, questions } from "../../state/plan.ts";
import { durationInWords, minutesInWords } from "./group-items.ts";
import type { ItemGroup } from "./group-items.ts";

interface EditRowProps {
  readonly group: ItemGroup;
  readonly person: PersonRecord;
  readonly minutes: number | undefined;
  readonly before: ItemGroup | null;
  readonly after: ItemGroup | null;
  /** The change, and what to tell the person when it is saved. */
  readonly onEdit: (edit: PlanEdit, words: string) => void;
}

/** One technique of the session with everything that may be done to it. */
export function EditRow({ group, person, minutes, before, after, onEdit }: EditRowProps) {
  const name = nameOf(group.technique, person);
  const target = { technique: group.technique, side: "both" } as const;
  const profile = currentProfile(person, minutes);
  const limits = editLimits(profile, catalogue, questions, target);
  const mayMove = (to: ItemGroup | null) =>
    to !== null && limits !== null && isWithin(to.first, limits.places);
  const move = (to: ItemGroup, words: string) => {
    onEdit({ kind: "move", ...target, to: to.first }, `${name} ${words}.`);
  };
  return (
    <>
      <div class="row row-spread">
        <h2>{name}</h2>
        <span class="soft">{minutesInWords(group.seconds)}</span>
      </div>
      <p class="row">
        {group.sides.map(({ side, sets, dose }) => (
          <span class="row" key={side}>
            <SideMark side={side} /> {sets > 1 ? `${String(sets)} × ` : ""}
            {dose}
          </span>
        ))}
      </p>
      {limits?.hold !== null && limits !== null && (
        <HoldChoice group={group} limits={limits.hold} name={name} onEdit={onEdit} />
      )}
      <SwapChoice group={group} person={person} minutes={minutes} name={name} onEdit={onEdit} />
      <div class="row">
        {before !== null && mayMove(before) && (
          <Button
            label={`Do ${name} earlier`}
            onClick={() => {
              move(before, "comes earlier");
            }}
          >
            Earlier
          </Button>
        )}
        {after !== null && mayMove(after) && (
          <Button
            label={`Do ${name} later`}
            onClick={() => {
              move(after, "comes later");
            }}
          >
            Later
          </Button>
        )}
        <Button
          label={`Remove ${name}`}
          onClick={() => {
            onEdit({ kind: "remove", ...target }, `${name} is out.`);
          }}
        >
          Remove
        </Button>
      </div>
    </>
  );
}

interface HoldChoiceProps {
  readonly group: ItemGroup;
  readonly limits: { readonly shortest: number; readonly longest: number };
  readonly name: string;
  readonly onEdit: EditRowProps["onEdit"];
}

function HoldChoice({ group, limits, name, onEdit }: HoldChoiceProps) {
  const id = useId();
  const now = group.items[0]?.holdSeconds ?? limits.shortest;
  return (
    <div class="field">
      <label for={id}>Each hold of {name}</label>
      <select
        id={id}
        class="input"
        value={now}
        onChange={(event) => {
          const holdSeconds = Number(event.currentTarget.value);
          onEdit(
            { kind: "lengthen", technique: group.technique, side: "both", holdSeconds },
            `${name}: ${durationInWords(holdSeconds)} each.`,
          );
        }}
      >
        {holdSteps(limits, now).map((seconds) => (
          <option key={seconds} value={seconds}>
            {durationInWords(seconds)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SwapChoiceProps {
  readonly group: ItemGroup;
  readonly person: PersonRecord;
  readonly minutes: number | undefined;
  readonly name: string;
  readonly onEdit: EditRowProps["onEdit"];
}

function SwapChoice({ group, person, minutes, name, onEdit }: SwapChoiceProps) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const target = { technique: group.technique, side: "both" } as const;
  const options = swapOptions(currentProfile(person, minutes), catalogue, questions, target);
  const { same, others } = byMuscle(group.technique, options);
  if (options.length === 0) return <p class="soft small">Nothing else fits in its place today.</p>;
  return (
    <div class="field">
      <label for={id}>Instead of {name}</label>
      <div class="row">
        <select
          id={id}
          class="input swap-choice"
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          <option value="">Keep it</option>
          <SwapGroup label="For the same muscle" options={same} person={person} />
          <SwapGroup label="Something else" options={others} person={person} />
        </select>
        <Button
          label={`Swap ${name}`}
          disabled={chosen === ""}
          onClick={() => {
            const other = chosen as TechniqueId;
            onEdit({ kind: "swap", ...target, with: other }, `${nameOf(other, person)} instead of ${name}.`);
          }}
        >
          Swap
        </Button>
      </div>
    </div>
  );
}

interface SwapGroupProps {
  readonly label: string;
  readonly options: readonly SwapOption[];
  readonly person: PersonRecord;
}

function SwapGroup({ label, options, person }: SwapGroupProps) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ technique }) => (
        <option key={technique} value={technique}>
          {nameOf(technique, person)}
        </option>
      ))}
    </optgroup>
  );
}

/** What works on a muscle of this technique, and the rest. Of an own technique nobody knows the muscle. */
function byMuscle(id: TechniqueId, options: readonly SwapOption[]) {
  const worked = musclesOf(id);
  const isSame = ({ technique }: SwapOption) => musclesOf(technique).some((each) => worked.includes(each));
  return { same: options.filter(isSame), others: options.filter((option) => !isSame(option)) };
}

function musclesOf(id: TechniqueId): readonly Muscle[] {
  return catalogue.techniques.find((technique) => technique.id === id)?.muscles ?? [];
}

function isWithin(
  place: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return place >= first && place <= last;
}

/** Steps that people would choose, from the shortest to the longest that is safe and fits. */
function holdSteps({ shortest, longest }: HoldChoiceProps["limits"], now: number): readonly number[] {
  const steps = [15, 20, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 420, 480, 540, 600];
  const fitting = steps.filter((step) => step >= shortest && step <= longest);
  return [...new Set([shortest, ...fitting, longest, now])].sort((a, b) => a - b);
}
