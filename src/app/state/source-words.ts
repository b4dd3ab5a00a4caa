import type { Paper, SourceRef } from "#content";

const ours = {
  safety: "our safety rules",
  rules: "our rules for plans",
  ours: "our own choice",
} as const;

/** A source in words: `S0, line 206`, `Ingram and others 2024`, `our own choice`. */
export function sourceWords(ref: SourceRef, papers: readonly Paper[] = []): string {
  if (ref === "safety" || ref === "rules" || ref === "ours") return ours[ref];
  const paper = papers.find(({ id }) => id === ref);
  if (paper !== undefined) return paperWords(paper);
  const match = /^(S\d):L(\d+)(?:-(\d+))?$/.exec(ref);
  if (match === null) return ref.replace(/^paper:/, "");
  const [, article = "", from = "", to] = match;
  return to === undefined ? `${article}, line ${from}` : `${article}, lines ${from} to ${to}`;
}

export function paperWords({ authors, year }: Pick<Paper, "authors" | "year">): string {
  return year === null ? authors : `${authors} ${String(year)}`;
}

/** Where the sources page tells of it; null for our own rules, which stand on no page. */
export function sourceAddress(ref: SourceRef): string | null {
  if (ref.startsWith("paper:")) return `/learn/sources#${ref}`;
  return /^S\d:/.test(ref) ? `/learn/sources#${ref.slice(0, 2)}` : null;
}

/** A public page for a paper's locator, or null where only a library can find it. Nothing is asked for by itself. */
export function paperAddress(locator: string): string | null {
  const doi = /^doi:(10\.\S+)$/.exec(locator)?.[1];
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`;
  const pmc = /^PMC\d+$/.exec(locator)?.[0];
  if (pmc !== undefined) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`;
  const pubmed = /^PubMed (\d+)$/.exec(locator)?.[1];
  if (pubmed !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`;
  const trial = /^NCT\d+$/.exec(locator)?.[0];
  return trial === undefined ? null : `https://clinicaltrials.gov/study/${trial}`;
}
