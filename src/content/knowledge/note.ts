import type { SourceRef } from "../ids.ts";
import type { NoteFacts } from "../knowledge.ts";

type Rest = Partial<Pick<NoteFacts, "grade" | "papers" | "about" | "figure">>;

/** A note without grade, papers, techniques or figure unless they are given. */
export function note(
  id: string,
  kind: NoteFacts["kind"],
  sources: readonly SourceRef[],
  { grade = null, papers = [], about = [], figure = null }: Rest = {},
): NoteFacts {
  return { id, kind, sources, grade, papers, about, figure };
}
