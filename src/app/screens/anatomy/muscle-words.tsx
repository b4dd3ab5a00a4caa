import type { AnatomyText } from "#content";
import { MuscleSays } from "../learn/muscle-says.tsx";
import type { DrawnMuscle } from "./anatomy-scene.ts";

/** What is known of the chosen muscle, in words; the rest stands in its own entry on the page. */
export function MuscleWords({ muscle, text }: { readonly muscle: DrawnMuscle; readonly text: AnatomyText }) {
  return (
    <div class="stack">
      <h3>
        {text.plainName} <span class="soft">({text.term})</span>
      </h3>
      <p>{text.where}</p>
      <MuscleSays text={text} />
      <p>
        <a class="button button-quiet" href={`#${muscle}`}>
          What the articles say of it
        </a>
      </p>
    </div>
  );
}
