import type { Catalogue, CatalogueTechniqueId, TechniqueClass } from "#content";
import { toPlannable } from "./plannable.ts";
import type { Plannable } from "./plannable.ts";

export interface CatalogueIndex {
  readonly techniques: readonly Plannable[];
  readonly byId: ReadonlyMap<string, Plannable>;
  readonly easier: ReadonlyMap<string, readonly CatalogueTechniqueId[]>;
  readonly classes: readonly TechniqueClass[];
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The catalogue by id. Made once a catalogue object, which never changes. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const techniques = catalogue.techniques.map(toPlannable);
  const index: CatalogueIndex = {
    techniques,
    byId: new Map(techniques.map((technique) => [technique.id, technique])),
    easier: new Map(catalogue.techniques.map(({ id, easier }) => [id, easier])),
    classes: [...new Set([...techniques, ...catalogue.tests].flatMap(({ classes }) => classes))],
  };
  indexes.set(catalogue, index);
  return index;
}
