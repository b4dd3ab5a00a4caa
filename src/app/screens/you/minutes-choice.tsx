import { useId } from "preact/hooks";

interface MinutesChoiceProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** 5 to 45 minutes on a slider, shown large. */
export function MinutesChoice({ minutes, onChange }: MinutesChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        Minutes for a session: <span class="lead">{minutes}</span>
      </label>
      <input
        id={id}
        class="slider"
        type="range"
        min={5}
        max={45}
        step={1}
        value={minutes}
        aria-valuetext={`${String(minutes)} minutes`}
        onInput={(event) => {
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <p class="row row-spread soft small">
        <span>5</span>
        <span>45</span>
      </p>
      <p class="soft small">
        A plan never takes longer than this, changes of position included. You can change it any day.
      </p>
    </div>
  );
}
