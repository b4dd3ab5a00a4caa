import type { AnatomyText } from "#content";

/** What a muscle does, and from where to where it goes. */
export function MuscleSays({ text }: { readonly text: AnatomyText }) {
  return (
    <dl class="learn-says">
      <div>
        <dt>What it does</dt>
        <dd>{text.does}</dd>
      </div>
      <div>
        <dt>It begins at</dt>
        <dd>{text.origin}</dd>
      </div>
      <div>
        <dt>It ends at</dt>
        <dd>{text.insertion}</dd>
      </div>
    </dl>
  );
}
