import { useLocation } from "preact-iso";
import { useId } from "preact/hooks";

const steps = [5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45];

/** "I have … minutes": for today only; the usual time is set under You. */
export function MinutesToday({ minutes }: { readonly minutes: number }) {
  const { route } = useLocation();
  const id = useId();
  const choices = steps.includes(minutes) ? steps : [...steps, minutes].sort((a, b) => a - b);
  return (
    <span class="row">
      <label for={id}>I have</label>
      <select
        id={id}
        class="input minutes-today"
        value={minutes}
        onChange={(event) => {
          route(`/today?minutes=${event.currentTarget.value}`, true);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice} min
          </option>
        ))}
      </select>
    </span>
  );
}
