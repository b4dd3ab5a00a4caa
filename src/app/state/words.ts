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
export function thingWords(id: string): string {
  const name = (equipmentTexts as Readonly<Partial<Record<string, { readonly name: string }>>>)[id]?.name;
  return name === undefined ? id : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What is needed, any one set being enough: `a yoga block and either a tennis ball or a softball`. Empty for nothing. */
export function needsWords(needs: ReadonlyArray<readonly string[]>): string {
  if (needs.length === 0 || needs.some((set) => set.length === 0)) return "";
  const [first = []] = needs;
  const always = first.filter((thing) => needs.every((set) => set.includes(thing)));
  const rests = needs.map((set) => set.filter((thing) => !always.includes(thing)));
  const named = always.map(thingWords);
  if (rests.some((rest) => rest.length === 0)) return listWords(named);
  const choice = listWords(
    rests.map((rest) => listWords(rest.map(thingWords))),
    "or",
  );
  return always.length === 0 ? choice : `${listWords(named)} and either ${choice}`;
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
