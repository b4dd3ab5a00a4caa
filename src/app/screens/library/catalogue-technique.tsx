import type { Level, TechniqueFacts, TechniqueText } from "#content";
import { muscleTerms, phaseTerms, positionTerms } from "#content/en/terms";
import { FigureSteps, PsoasLine } from "../../parts/figure-steps.tsx";
import { Screen } from "../../parts/screen.tsx";
import { catalogue } from "../../state/catalogue.ts";
import type { PersonView } from "../../state/person-view.ts";
import { tempoOf } from "../../state/figure-tempo.ts";
import { minutesOf, techniqueSeconds } from "../../state/technique-time.ts";
import { usePersonView } from "../../state/use-person-view.ts";
import { needsWords } from "../../state/words.ts";
import { AloneStart } from "./alone-start.tsx";
import { DoseCard } from "./dose-card.tsx";
import { HowCards } from "./how-cards.tsx";
import { KnownCards } from "./known-cards.tsx";
import { techniqueItem } from "./library-item.ts";
import { NeedsCard } from "./needs-card.tsx";
import { NeighboursCard } from "./neighbours-card.tsx";
import type { TechniqueWords } from "./load-words.ts";

interface CatalogueTechniqueProps {
  readonly technique: TechniqueFacts;
  readonly words: TechniqueWords;
}

/** Everything about one technique, in the order in which a reader asks: what for, may I, how, how much, is it true. */
export function CatalogueTechnique({ technique, words }: CatalogueTechniqueProps) {
  const view = usePersonView(catalogue);
  const text: TechniqueText = words.techniqueTexts[technique.id];
  const level = view?.levelOf(technique.id) ?? 1;
  return (
    <Screen
      title={text.name}
      kicker={kickerOf(technique)}
      lead={text.purpose}
      back={{ href: "/library", label: "Library" }}
      tab="library"
      class="technique"
    >
      <FigureSteps
        id={technique.id}
        name={text.name}
        sided={technique.sided}
        level={level}
        tempo={tempoOf(technique, level)}
      />
      <Marks technique={technique} minutes={minutesOf(secondsFor(technique, level, view))} />
      <AloneStart item={techniqueItem(technique, text.name, level)} view={view} />
      <HowCards technique={technique} text={text} stopSignTexts={words.stopSignTexts} />
      <DoseCard
        technique={technique}
        text={text}
        level={view === null || view === undefined ? null : level}
        papers={words.papers}
      />
      <NeedsCard technique={technique} text={text} />
      <KnownCards technique={technique} text={text} papers={words.papers} />
      <PsoasLine id={technique.id} level={level} />
      <NeighboursCard technique={technique} text={text} />
    </Screen>
  );
}

/** What the start button would give, where there is one; else the plain dose. */
function secondsFor(technique: TechniqueFacts, level: Level, view: PersonView | null | undefined): number {
  const alone = view?.blocked === false ? view.playAlone(technique.id) : null;
  return alone?.ok === true ? alone.value.seconds : techniqueSeconds(technique, level);
}

/** `Stretch · deep hip flexor, front of the thigh`. */
function kickerOf({ phase, muscles }: TechniqueFacts): string {
  const names = muscles.map((muscle) => muscleTerms[muscle].plain.toLowerCase());
  return `${phase === null ? "Check" : phaseTerms[phase]} · ${names.join(", ")}`;
}

function Marks({ technique, minutes }: { readonly technique: TechniqueFacts; readonly minutes: number }) {
  const needs = needsWords(technique.needs);
  return (
    <ul class="list-plain row chip-list" aria-label="At a glance">
      <li class="mark">{positionTerms[technique.position]}</li>
      <li class="mark">{technique.sided === "one" ? "Each side" : "Both sides at once"}</li>
      <li class="mark">About {minutes} min</li>
      <li class="mark">{needs === "" ? "Needs nothing" : `Needs ${needs}`}</li>
    </ul>
  );
}
