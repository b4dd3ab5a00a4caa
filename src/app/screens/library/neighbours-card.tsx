import type { CatalogueTechniqueId, TechniqueFacts, TechniqueText } from "#content";
import { techniqueNames } from "#content/en/names";

/** Gentler and harder forms of the same aim. */
export function NeighboursCard({
  technique,
  text,
}: {
  readonly technique: TechniqueFacts;
  readonly text: TechniqueText;
}) {
  return (
    <section class="card">
      <h2>Easier and harder</h2>
      <h3>Easier</h3>
      <p>{text.easier}</p>
      <NameLinks ids={technique.easier} />
      <h3>Harder</h3>
      <p>{text.harder}</p>
      <NameLinks ids={technique.harder} />
    </section>
  );
}

function NameLinks({ ids }: { readonly ids: readonly CatalogueTechniqueId[] }) {
  if (ids.length === 0) return null;
  return (
    <ul class="list-plain row chip-list">
      {ids.map((id) => (
        <li key={id}>
          <a class="chip-link" href={`/library/${id}`}>
            {techniqueNames[id]}
          </a>
        </li>
      ))}
    </ul>
  );
}
