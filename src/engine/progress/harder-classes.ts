import type { TechniqueClass } from "#content";

/**
 * Classes that load the same place in the same way, and plainly harder (ADAPT-1a): a hip opened further, then with a
 * weight on it; the belly pressed with a tool in place of a hand. Another place or another kind of load is no harder form:
 * the groin is none of the roller elsewhere, and lying on the stomach none of lying on the back.
 */
const harder: Readonly<Partial<Record<TechniqueClass, readonly TechniqueClass[]>>> = {
  "ext-neutral": ["ext", "weighted-hang"],
  ext: ["weighted-hang"],
  "abd-hand": ["abd-deep"],
};

/** The classes, and after them those that load the same harder; each once. */
export function withHarder(classes: readonly TechniqueClass[]): readonly TechniqueClass[] {
  return [...new Set([...classes, ...classes.flatMap((each) => harder[each] ?? [])])];
}
