import type { TechniqueClass, TechniqueFacts } from "#content";
import type { PlannedItem, PlannedSession } from "../timeline.ts";

/** What a person's own technique does to a body. One that is not among those named counts as doing everything. */
export interface OwnClasses {
  readonly id: string;
  readonly classes: readonly TechniqueClass[];
}

/** Half upright or on the side: the one technique that does nothing to a body that may bar it. */
const lastResort = "pas-propped";

/**
 * The session as it may leave the app. Deep pressure on the belly plays only inside it (safety contract); elsewhere its
 * gentler form stands in its place: the nearest easier one of its kind without such pressure, else the nearest of another
 * kind, for the same seconds, sets and sides.
 */
export function forSharing(
  session: PlannedSession,
  techniques: readonly TechniqueFacts[],
  own: readonly OwnClasses[] = [],
): PlannedSession {
  const facts = new Map<string, TechniqueFacts>(techniques.map((each) => [each.id, each]));
  const owned = new Map(own.map(({ id, classes }) => [id, classes]));
  const isDeep = ({ technique }: PlannedItem): boolean => {
    const classes = facts.get(technique)?.classes ?? owned.get(technique);
    return classes?.includes("abd-deep") ?? technique.startsWith("own-");
  };
  if (!session.items.some(isDeep)) return session;
  return { ...session, items: session.items.map((item) => (isDeep(item) ? gentler(item, facts) : item)) };
}

function gentler(item: PlannedItem, facts: ReadonlyMap<string, TechniqueFacts>): PlannedItem {
  const form = gentlerForm(item.technique, facts);
  return { ...item, technique: form?.id ?? lastResort, side: form?.sided === "one" ? item.side : "both" };
}

/** The nearest first: easier ones, and those easier than they. */
function gentlerForm(id: string, facts: ReadonlyMap<string, TechniqueFacts>): TechniqueFacts | undefined {
  const ids = new Set<string>(facts.get(id)?.easier);
  for (const each of ids) for (const next of facts.get(each)?.easier ?? []) ids.add(next);
  const forms = [...ids].flatMap((each) => facts.get(each) ?? []);
  const possible = forms.filter(({ classes }) => !classes.includes("abd-deep"));
  return possible.find(({ kind }) => kind === facts.get(id)?.kind) ?? possible[0];
}
