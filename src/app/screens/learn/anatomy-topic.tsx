import type { AnatomyFacts, AnatomyText } from "#content";
import { LaterPart } from "../../parts/later-part.tsx";
import { SourceList } from "../../parts/source-list.tsx";
import { sourceWords } from "../../state/source-words.ts";
import type { Knowledge } from "./load-knowledge.ts";
import { MuscleSays } from "./muscle-says.tsx";

/** The drawings and charts come after the words, which do not wait for them. */
export function AnatomyTopic({ knowledge }: { readonly knowledge: Knowledge }) {
  return (
    <>
      <LaterPart load={loadTurningView}>
        {({ TurningView }) => <TurningView texts={knowledge.anatomyTexts} />}
      </LaterPart>
      {knowledge.anatomy.map((muscle) => (
        <MuscleEntry key={muscle.id} muscle={muscle} knowledge={knowledge} />
      ))}
      <div id="muscle-lengths" class="learn-entry">
        <LaterPart load={loadMuscleLengths}>
          {({ MuscleLengths }) => <MuscleLengths papers={knowledge.papers} />}
        </LaterPart>
      </div>
    </>
  );
}

const loadTurningView = () => import("../anatomy/turning-view.tsx");
const loadMuscleLengths = () => import("../anatomy/muscle-lengths.tsx");

function MuscleEntry({
  muscle,
  knowledge,
}: {
  readonly muscle: AnatomyFacts;
  readonly knowledge: Knowledge;
}) {
  const text = knowledge.anatomyTexts[muscle.id];
  return (
    <article class="card learn-entry" id={muscle.id}>
      <h2>
        {text.plainName} <span class="soft">({text.term})</span>
      </h2>
      <p>{text.where}</p>
      <MuscleSays text={text} />
      <Corrections corrections={text.corrections} />
      <SourceList refs={muscle.sources} papers={knowledge.papers} />
      <p>
        <a class="button button-quiet" href={`/library?muscle=${muscle.id}`}>
          Techniques and tests for it
        </a>
      </p>
    </article>
  );
}

function Corrections({ corrections }: Pick<AnatomyText, "corrections">) {
  if (corrections.length === 0) return null;
  return (
    <details>
      <summary>
        {corrections.length === 1 ? "One thing put right" : `${String(corrections.length)} things put right`}
      </summary>
      <dl class="learn-says">
        {corrections.map(({ said, ref, so }) => (
          <div key={said}>
            <dt>
              “{said}” <span class="soft small">({sourceWords(ref)})</span>
            </dt>
            <dd>{so}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
