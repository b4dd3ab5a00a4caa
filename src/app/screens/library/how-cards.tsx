import type { StopSign, TechniqueFacts, TechniqueText } from "#content";
import { Notice } from "../../parts/notice.tsx";

interface HowCardsProps {
  readonly technique: TechniqueFacts;
  readonly text: TechniqueText;
  readonly stopSignTexts: Readonly<Record<StopSign, { readonly name: string }>>;
}

/** Cautions first, then how it is done, what it feels like, and what ends it. */
export function HowCards({ technique, text, stopSignTexts }: HowCardsProps) {
  return (
    <>
      {text.cautions.length > 0 && (
        <Notice kind="tension">
          <h2>Mind this</h2>
          <Lines lines={text.cautions} />
        </Notice>
      )}
      <section class="card">
        <h2>How it goes</h2>
        <p>{text.position}</p>
        <Steps title="Getting into it" lines={text.into} />
        <Steps title="Doing it" lines={text.steps} />
        <Steps title="Getting out of it" lines={text.outOf} />
      </section>
      <section class="card">
        <h2>What it feels like</h2>
        <h3>This is right</h3>
        <Lines lines={text.feel} />
        <h3>This is not</h3>
        <Lines lines={text.notFeel} />
      </section>
      <section class="card">
        <h2>Stop at once if you notice</h2>
        <ul class="list-plain row chip-list">
          {technique.stopSigns.map((sign) => (
            <li class="mark mark-tension" key={sign}>
              {stopSignTexts[sign].name}
            </li>
          ))}
        </ul>
        <p>Any other stop sign ends it too.</p>
        <p>
          <a class="button button-quiet" href={`/check/stop-signs?from=${technique.id}`}>
            All stop signs, and what to do
          </a>
        </p>
      </section>
    </>
  );
}

function Steps({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
