import type { Place, TechniqueFacts, TechniqueText } from "#content";
import { muscleTerms } from "#content/en/terms";
import { listWords, needsWords, startWithCapital, thingsWords } from "../../state/words.ts";

const placeWords: Readonly<Record<Place, string>> = {
  floor: "on the floor",
  bed: "on a bed",
  chair: "on a chair",
  table: "on a table",
  bench: "on a bench",
  standing: "standing",
};

/** Things, places and muscles. */
export function NeedsCard({
  technique,
  text,
}: {
  readonly technique: TechniqueFacts;
  readonly text: TechniqueText;
}) {
  const needs = needsWords(technique.needs);
  return (
    <section class="card">
      <h2>What you need</h2>
      <dl class="facts">
        <dt>Needed</dt>
        <dd>{needs === "" ? "Nothing" : startWithCapital(needs)}</dd>
        {technique.comforts.length > 0 && (
          <>
            <dt>Nice to have</dt>
            <dd>{startWithCapital(thingsWords(technique.comforts, "or"))}</dd>
          </>
        )}
        <dt>Where</dt>
        <dd>
          {startWithCapital(
            listWords(
              technique.places.map((place) => placeWords[place]),
              "or",
            ),
          )}
        </dd>
      </dl>
      {text.standIns !== "" && <p>{text.standIns}</p>}
      <h3>Muscles</h3>
      <ul class="list-plain row chip-list">
        {technique.muscles.map((muscle) => (
          <li key={muscle}>
            <a class="chip-link" href={`/learn/anatomy#${muscle}`}>
              {muscleTerms[muscle].plain} ({muscleTerms[muscle].term})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
