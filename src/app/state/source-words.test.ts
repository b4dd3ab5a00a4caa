import { expect, test } from "vitest";
import { claims, disagreements, notes } from "#content/knowledge";
import { papers } from "#content/sources";
import { techniques } from "#content/techniques";
import { paperAddress, sourceAddress, sourceWords } from "./source-words.ts";

test("a line of an article is told in words and leads to the article", () => {
  expect(sourceWords("S0:L206")).toBe("S0, line 206");
  expect(sourceWords("S0:L191-193")).toBe("S0, lines 191 to 193");
  expect(sourceAddress("S0:L191-193")).toBe("/learn/sources#S0");
  expect(sourceAddress("safety")).toBeNull();
});

test("every paper that is named anywhere is told by its authors, never by its key", () => {
  const named = [
    ...techniques.flatMap(({ evidence }) => evidence.papers),
    ...claims.flatMap((each) => each.papers),
  ];
  named.push(...notes.flatMap((each) => each.papers), ...disagreements.flatMap((each) => each.papers));
  for (const id of named) expect(sourceWords(id, papers)).toMatch(/^[^:]*$/);
  expect(sourceWords("paper:heino-1990", papers)).toBe("Heino and others 1990");
});

test("a locator leads to a public page where there is one", () => {
  expect(paperAddress("doi:10.1007/s40279-022-01806-9")).toBe("https://doi.org/10.1007/s40279-022-01806-9");
  expect(paperAddress("PMC4991856")).toBe("https://pmc.ncbi.nlm.nih.gov/articles/PMC4991856/");
  expect(paperAddress("PubMed 18796868")).toBe("https://pubmed.ncbi.nlm.nih.gov/18796868/");
  expect(paperAddress("Pain 2001;94:149")).toBeNull();
});
