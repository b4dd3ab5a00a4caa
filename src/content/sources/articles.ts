import type { Article } from "../knowledge.ts";

/** The five articles that the project began from. Lines as the catalogue counts them. */
export const articles: readonly Article[] = [
  { id: "S0", title: "The guide with fourteen methods (Train and Massage)", lines: 252 },
  { id: "S1", title: "How to Release Your Psoas With Effective Exercises", lines: 41 },
  { id: "S2", title: "Psoas Release (the softball article)", lines: 29 },
  {
    id: "S3",
    title: "Where Are The Psoas Muscles? (the bolster article, with readers' questions)",
    lines: 108,
  },
  { id: "S4", title: "The Psoas Muscle (weak psoas, foam rolling, exercises)", lines: 127 },
];
