import type { EquipmentId } from "#content";
import { equipmentTexts } from "#content/en/equipment";

const lists = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
};

/** `a, b and c`. */
export function listWords(words: readonly string[], join: "and" | "or" = "and"): string {
  return lists[join].format(words);
}

/** A thing as it stands inside a sentence: `a yoga block`. A name that nobody knows stays as it is. */
function thingWords(id: string): string {
  const name = (equipmentTexts as Readonly<Partial<Record<string, { readonly name: string }>>>)[id]?.name;
  return name === undefined ? id : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * What is needed, any one set being enough: `a bench, and either a yoga block or a pillow`. Things that can stand for
 * each other in every set are told together. Empty for nothing.
 */
export function needsWords(needs: ReadonlyArray<readonly string[]>): string {
  if (needs.length === 0 || needs.some((set) => set.length === 0)) return "";
  const sets = joinAlternatives(needs.map((set) => set.map((thing) => [thing])));
  const keysOf = (set: readonly Alternatives[]) => set.map((each) => each.join());
  const always = (sets[0] ?? []).filter((each) => sets.every((set) => keysOf(set).includes(each.join())));
  const fixed = new Set(keysOf(always));
  const rests = sets
    .map((set) => set.filter((each) => !fixed.has(each.join())))
    .filter((rest) => rest.length > 0);
  const parts = always.map(alternativesWords);
  if (rests.length > 0) {
    const choice = listWords(
      rests.map((rest) => listWords(rest.map(alternativesWords))),
      "or",
    );
    parts.push(parts.length === 0 ? choice : `either ${choice}`);
  }
  return parts.some((part) => part.includes(" or ")) ? parts.join(", and ") : listWords(parts);
}

/** Things of which any one will do. */
type Alternatives = readonly string[];

/** Joins two things at a time that could be exchanged for each other in every set, until none are left. */
function joinAlternatives(
  sets: ReadonlyArray<readonly Alternatives[]>,
): ReadonlyArray<readonly Alternatives[]> {
  const places = new Map<string, { readonly thing: Alternatives; readonly around: Set<string> }>();
  for (const set of sets) {
    for (const thing of set) {
      const known = places.get(thing.join()) ?? { thing, around: new Set<string>() };
      known.around.add(
        set
          .filter((each) => each !== thing)
          .map((each) => each.join())
          .toSorted()
          .join("+"),
      );
      places.set(thing.join(), known);
    }
  }
  const byPlaces = new Map<string, Alternatives[]>();
  for (const { thing, around } of places.values()) {
    const key = [...around].toSorted().join(" ");
    byPlaces.set(key, [...(byPlaces.get(key) ?? []), thing]);
  }
  const pair = [...byPlaces.entries()].find(([key, things]) => things.length > 1 && key !== "")?.[1];
  if (pair === undefined) return sets;
  const joined = pair.flat();
  const gone = new Set(pair.map((each) => each.join()));
  const replaced = sets.map((set) => set.map((each) => (gone.has(each.join()) ? joined : each)));
  const distinct = new Map(
    replaced.map((set) => [
      set
        .map((each) => each.join())
        .toSorted()
        .join("+"),
      set,
    ]),
  );
  return joinAlternatives([...distinct.values()]);
}

function alternativesWords(things: Alternatives): string {
  return listWords(things.map(thingWords), "or");
}

/** The things of a list of ids that are known, in words: for comforts and the like. */
export function thingsWords(ids: readonly EquipmentId[], join: "and" | "or" = "and"): string {
  return listWords(ids.map(thingWords), join);
}

/** `30 seconds`, `2 minutes`, `1 minute 30 seconds`. */
export function durationWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds - minutes * 60);
  const parts = [
    minutes > 0 ? `${String(minutes)} ${minutes === 1 ? "minute" : "minutes"}` : "",
    rest > 0 || minutes === 0 ? `${String(rest)} ${rest === 1 ? "second" : "seconds"}` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export function startWithCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
