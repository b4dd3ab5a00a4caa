import type { PhraseFacts } from "#content";

export interface ClipToMake {
  readonly text: string;
  /** All phrases that say this text. */
  readonly ids: readonly string[];
  readonly file: string;
  /** The shortest time that any of them leaves. */
  readonly maxSeconds: number;
}

/** What every session may need. */
const general = "general";
/** What several techniques say in the same words. */
const shared = "shared";

/**
 * Each text once, in the order of content. What belongs to one technique or test alone lies in a file of its name, so that
 * a device fetches what its plans need.
 */
export function listClips(
  phrases: readonly PhraseFacts[],
  texts: Readonly<Record<string, string>>,
  owners: readonly string[],
): readonly ClipToMake[] {
  const byText = new Map<string, readonly PhraseFacts[]>();
  for (const phrase of phrases) {
    const text = texts[phrase.id] ?? "";
    byText.set(text, [...(byText.get(text) ?? []), phrase]);
  }
  return [...byText].map(([text, saying]) => {
    const files = new Set(saying.map(({ id }) => ownerOf(id, owners)));
    const [only = general] = files;
    const several = files.has(general) ? general : shared;
    return {
      text,
      ids: saying.map(({ id }) => id),
      file: files.size === 1 ? only : several,
      maxSeconds: Math.min(...saying.map(({ maxSeconds }) => maxSeconds)),
    };
  });
}

/** The longest name that stands in the id: `cue-rel-psoas-softball-2-1` is of `rel-psoas-softball-2`. */
function ownerOf(id: string, owners: readonly string[]): string {
  const named = owners.filter((owner) => `-${id}-`.includes(`-${owner}-`));
  return named.toSorted((a, b) => b.length - a.length)[0] ?? general;
}
