import type { AllContent, TextsById } from "../all-content.ts";
import { faultIf } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";
import { listStrings } from "./list-strings.ts";

/** Words that promise what nobody can keep. */
const promises =
  /\b(cure[sd]?|curing|guarantee\w*|miracle\w*|magic\w*|pain-?free|painless|risk-?free|proven to|will fix|100 ?%)\b/i;

/** A sentence of this many words on average reads easily at about the age of twelve. */
const mostWordsASentence = 16;

/** A calm voice: words a second, and a breath before the first one. */
const wordsPerSecond = 2.3;
const onsetSeconds = 0.4;

/** Nothing is promised, sentences are short, and each phrase can be said in its time. */
export function checkWords(all: AllContent): readonly ContentFault[] {
  const { phrases, ...groups } = all.texts;
  const shown = Object.entries<TextsById<unknown>>(groups).flatMap(([group, texts]) =>
    Object.entries(texts).map(([id, text]) => ({ path: `texts/${group}/${id}`, text })),
  );
  const findings = all.papers.map(({ id, finding }) => ({ path: `papers/${id}/finding`, text: finding }));
  return [
    ...[...shown, ...findings].flatMap(({ path, text }) => [
      ...findPromises(path, text),
      ...findLongSentences(path, text),
    ]),
    ...findPromises("texts/phrases", phrases),
    ...findSlowPhrases(all),
  ];
}

function findPromises(path: string, text: unknown): readonly ContentFault[] {
  return listStrings(path, text).flatMap((found) => {
    const word = promises.exec(found.text)?.[0];
    return faultIf(word !== undefined, found.path, `promises: "${word ?? ""}"`);
  });
}

/** A line to tick is a list of signs, as long as the safety contract makes it; its plainer form is measured. */
const lineToTick = /\/ask(Under65|From65)?$/;

function findLongSentences(path: string, text: unknown): readonly ContentFault[] {
  const read = listStrings(path, text).filter((found) => !lineToTick.test(found.path));
  const sentences = read.flatMap((found) => splitSentences(found.text));
  if (sentences.length === 0) return [];
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const average = words / sentences.length;
  return faultIf(
    average > mostWordsASentence,
    path,
    `has ${average.toFixed(1)} words a sentence on average; at most ${String(mostWordsASentence)}`,
  );
}

function findSlowPhrases(all: AllContent): readonly ContentFault[] {
  return all.phrases.flatMap(({ id, maxSeconds }) => {
    const seconds = countWords(all.texts.phrases[id] ?? "") / wordsPerSecond + onsetSeconds;
    return faultIf(
      seconds > maxSeconds,
      `texts/phrases/${id}`,
      `takes about ${seconds.toFixed(1)} s and may take ${String(maxSeconds)}`,
    );
  });
}

/** A reader rests at a colon or semicolon as well. */
function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?;:])\s+/).filter((sentence) => countWords(sentence) > 0);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
