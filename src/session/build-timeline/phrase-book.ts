import type { PhraseFacts, PhraseId } from "#content";
import type { PhraseTexts, TalkLevel, TimelineContent } from "../timeline.ts";

/** A phrase that can be said now, and the room that it needs. */
export interface Spoken {
  readonly phrase: PhraseId;
  readonly text: string;
  readonly lengthMs: number;
}

export interface PhraseBook {
  /** Undefined for what the talk setting drops and for what has no words. */
  readonly find: (id: PhraseId) => Spoken | undefined;
  /** How a technique is called. A person's own one is called by a general sentence; its name is the text on the screen. */
  readonly nameOf: (technique: string) => Spoken | undefined;
  /** Words that are shown only; empty where there are none. */
  readonly label: (id: PhraseId) => string;
}

const loudness: Readonly<Record<TalkLevel, number>> = { little: 0, normal: 1, much: 2 };

export function createPhraseBook(content: TimelineContent, texts: PhraseTexts, talk: TalkLevel): PhraseBook {
  const factsById = new Map(content.phrases.map((facts) => [facts.id, facts]));
  const ownNames = new Map((content.own ?? []).map(({ id, name }) => [id, name]));
  const find = (id: PhraseId): Spoken | undefined => {
    const facts = factsById.get(id);
    const text = texts[id];
    if (facts === undefined || text === undefined || loudness[facts.talk] > loudness[talk]) return undefined;
    return toSpoken(facts, text);
  };
  return {
    find,
    nameOf: (technique) => {
      const own = find("own-technique");
      const ownName = ownNames.get(technique);
      const named = find(`name-${technique}`);
      if (named !== undefined || own === undefined) return named;
      return ownName === undefined ? own : { ...own, text: ownName };
    },
    label: (id) => texts[id] ?? "",
  };
}

function toSpoken(facts: PhraseFacts, text: string): Spoken {
  return { phrase: facts.id, text, lengthMs: Math.round(facts.maxSeconds * 1000) };
}
