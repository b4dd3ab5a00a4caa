import type { Region, RegionId } from "#content";
import { regions } from "#content/questions";
import { helpTexts, regionTexts } from "#content/en/safety";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/select-field.tsx";

interface HelpNumbersProps {
  /** As chosen by the person; null or unknown: words that are right everywhere. */
  readonly region: string | null | undefined;
  readonly onRegion: (region: RegionId) => void;
  /** Which line is the one to ring first. */
  readonly first: "emergency" | "advice";
}

/** The numbers to ring, by the region that the person chose. */
export function HelpNumbers({ region, onRegion, first }: HelpNumbersProps) {
  const chosen = regions.find(({ id }) => id === region);
  const { remark } = regionTexts[chosen?.id ?? "elsewhere"];
  return (
    <div class="stack">
      {first === "emergency" ? (
        <>
          <EmergencyNumber region={chosen} isMain />
          <Advice region={chosen} />
        </>
      ) : (
        <>
          <Advice region={chosen} />
          <EmergencyNumber region={chosen} />
        </>
      )}
      {remark !== "" && <p class="small">{remark}</p>}
      <SelectField
        label={helpTexts.choose}
        options={options}
        value={chosen?.id ?? ""}
        onChange={(value) => {
          const next = regions.find(({ id }) => id === value);
          if (next !== undefined) onRegion(next.id);
        }}
      />
      <p class="soft small">{helpTexts.chooseWhy}</p>
    </div>
  );
}

const options = [
  { value: "", label: "Please choose" },
  ...regions.map(({ id }) => ({ value: id, label: regionTexts[id].name })),
];

interface EmergencyNumberProps {
  readonly region: Region | undefined;
  /** The main action of the page. */
  readonly isMain?: boolean;
}

function EmergencyNumber({ region, isMain }: EmergencyNumberProps) {
  const known = region ?? regions.find(({ id }) => id === "elsewhere");
  if (known === undefined) return null;
  return (
    <div class="stack">
      <p>
        <strong>{helpTexts.emergency}</strong>
      </p>
      <div class="row">
        {known.emergency.map((number, index) => (
          <CallButton key={number} number={number} isMain={isMain === true && index === 0} />
        ))}
      </div>
    </div>
  );
}

function Advice({ region }: { readonly region: Region | undefined }) {
  if (region === undefined || region.advice === null) {
    return (
      <p>
        <strong>{helpTexts.advice}.</strong> {helpTexts.noAdvice}
      </p>
    );
  }
  return (
    <div class="stack">
      <p>
        <strong>{helpTexts.advice}</strong>: {regionTexts[region.id].advice}
      </p>
      <div class="row">
        <CallButton number={region.advice} />
      </div>
    </div>
  );
}

interface CallButtonProps {
  readonly number: string;
  readonly isMain?: boolean;
}

function CallButton({ number, isMain }: CallButtonProps) {
  return (
    <Button kind={isMain === true ? "primary" : "tension"} href={`tel:${number.replaceAll(" ", "")}`}>
      {helpTexts.call.replace("{number}", number)}
    </Button>
  );
}
