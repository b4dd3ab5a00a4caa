import type { AnatomyText } from "#content";
import type { DrawnMuscle } from "./anatomy-scene.ts";

/** What is known of the chosen muscle, in words; the rest stands in its own entry on the page. */
export function MuscleWords({ muscle, text }: { readonly muscle: DrawnMuscle; readonly text: AnatomyText }) {
  return (
    <div class="stack">
      <h3>
        {text.plainName} <span class="soft">({text.term})</span>
      </h3>
      <p>{text.where}</p>
      <dl class="learn-says">
        <div>
          <dt>It begins at</dt>
          <dd>{text.origin}</dd>
        </div>
        <div>
          <dt>It ends at</dt>
          <dd>{text.insertion}</dd>
        </div>
        <div>
          <dt>What it does</dt>
          <dd>{text.does}</dd>
        </div>
      </dl>
      <p>
        <a class="button button-quiet" href={`#${muscle}`}>
          What the articles say of it
        </a>
      </p>
    </div>
  );
}
