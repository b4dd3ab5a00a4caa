import type { Paper } from "../knowledge.ts";
import { claimPapers } from "../sources/claim-papers.ts";
import { dosePapers } from "../sources/dose-papers.ts";
import { safetyPapers } from "../sources/safety-papers.ts";
import { testPapers } from "../sources/test-papers.ts";

export { articles } from "../sources/articles.ts";

/** Every paper that content names, and those that decided a grade or a limit. */
export const papers: readonly Paper[] = [...testPapers, ...dosePapers, ...claimPapers, ...safetyPapers];
