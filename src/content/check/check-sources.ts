import type { AllContent } from "../all-content.ts";
import type { SourceRef } from "../ids.ts";
import { fault, faultIf } from "./content-fault.ts";
import type { ContentFault } from "./content-fault.ts";

/** Everything that states something says where it is from, and each source can be found. */
export function checkSources(all: AllContent): readonly ContentFault[] {
  return [...listSourced(all), ...listPapered(all)].flatMap(({ path, refs, isNeeded }) => [
    ...faultIf(isNeeded && refs.length === 0, path, "names no source"),
    ...refs.flatMap((ref) => checkRef(all, path, ref)),
  ]);
}

interface Sourced {
  readonly path: string;
  readonly refs: readonly SourceRef[];
  readonly isNeeded: boolean;
}

function listSourced(all: AllContent): readonly Sourced[] {
  const needed = (path: string, refs: readonly SourceRef[]): Sourced => ({ path, refs, isNeeded: true });
  return [
    ...all.techniques.flatMap(({ id, sources, doses }) => [
      needed(`techniques/${id}/sources`, sources),
      ...doses.map((dose) => needed(`techniques/${id}/doses/${String(dose.level)}/sources`, dose.sources)),
    ]),
    ...all.tests.map(({ id, sources }) => needed(`tests/${id}/sources`, sources)),
    ...all.questions.map(({ id, sources }) => needed(`questions/${id}/sources`, sources)),
    ...all.notes.map(({ id, sources }) => needed(`notes/${id}/sources`, sources)),
    ...all.claims.map(({ id, claimedIn }) => needed(`claims/${id}/claimedIn`, claimedIn)),
    ...all.anatomy.map(({ id, sources }) => needed(`anatomy/${id}/sources`, sources)),
    ...all.disagreements.map(({ id, sides }) =>
      needed(
        `disagreements/${id}/sides`,
        sides.map(({ ref }) => ref),
      ),
    ),
    ...Object.entries(all.texts.anatomy).flatMap(([id, { corrections }]) =>
      corrections.map(({ ref }, index) => needed(`texts/anatomy/${id}/corrections/${String(index)}`, [ref])),
    ),
  ];
}

function listPapered(all: AllContent): readonly Sourced[] {
  const papered = (path: string, refs: readonly SourceRef[]): Sourced => ({ path, refs, isNeeded: false });
  return [
    ...all.techniques.map(({ id, evidence }) => papered(`techniques/${id}/evidence`, evidence.papers)),
    ...all.tests.map(({ id, evidence }) => papered(`tests/${id}/evidence`, evidence.papers)),
    ...all.notes.map(({ id, papers }) => papered(`notes/${id}/papers`, papers)),
    ...all.claims.map(({ id, papers }) => papered(`claims/${id}/papers`, papers)),
    ...all.disagreements.map(({ id, papers }) => papered(`disagreements/${id}/papers`, papers)),
  ];
}

const lineRef = /^(S\d):L(\d+)(?:-(\d+))?$/;
const ownRefs: readonly string[] = ["safety", "rules", "ours"];

function checkRef(all: AllContent, path: string, ref: SourceRef): readonly ContentFault[] {
  if (ownRefs.includes(ref)) return [];
  if (ref.startsWith("paper:"))
    return faultIf(!all.papers.some(({ id }) => id === ref), path, `there is no ${ref} among the papers`);
  const [, articleId, first = "", last = first] = lineRef.exec(ref) ?? [];
  const article = all.articles.find(({ id }) => id === articleId);
  if (article === undefined) return [fault(path, `${ref} is no line of an article`)];
  const isInside = Number(first) >= 1 && Number(first) <= Number(last) && Number(last) <= article.lines;
  return faultIf(!isInside, path, `${ref} is outside the ${String(article.lines)} lines of ${article.id}`);
}
