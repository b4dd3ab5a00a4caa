import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allContent, checkContent } from "../doors/all.ts";
import type { AllContent, CatalogueIds, ContentFault } from "../doors/all.ts";
import type { FigurePoses } from "../pose.ts";
import type { TechniqueFacts } from "../technique.ts";

const listed = JSON.parse(
  readFileSync(new URL("../../../fixtures/catalogue-ids.json", import.meta.url), "utf8"),
) as CatalogueIds;

test("the content has no faults", () => {
  expect(checkContent(allContent, listed)).toEqual([]);
});

test("it walks everything that the catalogue lists", () => {
  const counts = Object.entries(listed)
    .filter(([key]) => key !== "about")
    .map(([key, ids]) => [key, (ids as readonly string[]).length]);
  expect(Object.fromEntries(counts)).toEqual({
    techniques: 36,
    tests: 5,
    questions: 69,
    notes: 37,
    ourNotes: 78,
    claims: 33,
    disagreements: 15,
    anatomy: 13,
  });
});

function technique(change: Partial<Record<keyof TechniqueFacts, unknown>>): AllContent {
  const techniques = allContent.techniques.map((facts) =>
    facts.id === "st-table" ? ({ ...facts, ...change } as TechniqueFacts) : facts,
  );
  return { ...allContent, techniques };
}

function texts(change: Partial<AllContent["texts"]>): AllContent {
  return { ...allContent, texts: { ...allContent.texts, ...change } };
}

function without<Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

function tableWith(change: Partial<AllContent["texts"]["techniques"][string]>): AllContent {
  const { techniques } = allContent.texts;
  return texts({ techniques: { ...techniques, "st-table": { ...techniques["st-table"]!, ...change } } });
}

function figure(change: Partial<Record<keyof FigurePoses, unknown>>): AllContent {
  const figures = allContent.figures.map((each) =>
    each.id === "st-table" ? ({ ...each, ...change } as FigurePoses) : each,
  );
  return { ...allContent, figures };
}

const tableFigure = allContent.figures.find(({ id }) => id === "st-table")!;
const table = allContent.techniques.find(({ id }) => id === "st-table")!;
const [dose] = table.doses;

/** Each fault planted alone: what is found is that fault and nothing else. */
const planted: ReadonlyArray<readonly [name: string, all: AllContent, faults: readonly ContentFault[]]> = [
  [
    "a paper listed twice",
    { ...allContent, papers: [...allContent.papers, allContent.papers[0]!] },
    [{ path: "papers/paper:vigotsky-2016", reason: "stands there twice" }],
  ],
  [
    "a note that got lost",
    { ...allContent, notes: allContent.notes.filter(({ id }) => id !== "qa-lump") },
    [
      { path: "notes/qa-lump", reason: "is in the catalogue and not here" },
      { path: "texts/notes/qa-lump", reason: "are words of nothing" },
    ],
  ],
  [
    "a technique that is not drawn",
    { ...allContent, figures: allContent.figures.filter(({ id }) => id !== "st-table") },
    [{ path: "figures/st-table", reason: "is not drawn" }],
  ],
  [
    "a picture of nothing",
    figure({ id: "st-other" }),
    [
      { path: "figures/st-table", reason: "is not drawn" },
      { path: "figures/st-other", reason: "is a picture of nothing" },
    ],
  ],
  [
    "a figure without its working position",
    figure({ steps: tableFigure.steps.filter(({ moment }) => moment !== "working") }),
    [{ path: "figures/st-table", reason: "shows no working position" }],
  ],
  [
    "two steps that nobody can tell apart",
    figure({ steps: [...tableFigure.steps, tableFigure.steps[0]!] }),
    [
      {
        path: `figures/st-table/${String(tableFigure.steps.length + 1)}`,
        reason: "is told apart from no other step",
      },
    ],
  ],
  [
    "a step without words",
    figure({ steps: tableFigure.steps.map((step, place) => (place === 0 ? { ...step, words: " " } : step)) }),
    [{ path: "figures/st-table/1/words", reason: "says nothing" }],
  ],
  [
    "words with a place for something unknown",
    figure({
      steps: tableFigure.steps.map((step, place) =>
        place === 0 ? { ...step, words: "Lift the {knee}." } : step,
      ),
    }),
    [{ path: "figures/st-table/1/words", reason: "names something other than a side" }],
  ],
  [
    "a technique without classes",
    technique({ classes: [] }),
    [{ path: "techniques/st-table/classes", reason: "names no class" }],
  ],
  [
    "a technique without places",
    technique({ places: [] }),
    [{ path: "techniques/st-table/places", reason: "names no place" }],
  ],
  [
    "a technique without needs",
    technique({ needs: [] }),
    [{ path: "techniques/st-table/needs", reason: "says not even that nothing is needed" }],
  ],
  [
    "a technique without doses",
    technique({ doses: [] }),
    [{ path: "techniques/st-table/doses", reason: "has no dose" }],
  ],
  [
    "a dose without a source",
    technique({ doses: [{ ...dose, sources: [] }] }),
    [{ path: "techniques/st-table/doses/1/sources", reason: "names no source" }],
  ],
  [
    "a dose that neither holds nor repeats",
    technique({ doses: [{ ...dose, holdSeconds: null }] }),
    [{ path: "techniques/st-table/doses/1", reason: "neither holds nor repeats" }],
  ],
  [
    "repetitions without their seconds",
    technique({ doses: [{ ...dose, repetitions: 12 }] }),
    [{ path: "techniques/st-table/doses/1", reason: "repeats without saying how long" }],
  ],
  [
    "a source beyond the end of an article",
    technique({ sources: ["S4:L128"] }),
    [{ path: "techniques/st-table/sources", reason: "S4:L128 is outside the 127 lines of S4" }],
  ],
  [
    "a source that runs backwards",
    technique({ sources: ["S4:L73-71"] }),
    [{ path: "techniques/st-table/sources", reason: "S4:L73-71 is outside the 127 lines of S4" }],
  ],
  [
    "a source in no article",
    technique({ sources: ["S5:L1"] }),
    [{ path: "techniques/st-table/sources", reason: "S5:L1 is no line of an article" }],
  ],
  [
    "a paper that is not there",
    technique({ evidence: { grade: "supported", papers: ["paper:nobody-1900"] } }),
    [
      {
        path: "techniques/st-table/evidence",
        reason: "there is no paper:nobody-1900 among the papers",
      },
    ],
  ],
  [
    "a class that does not exist",
    technique({ classes: ["supine-flat", "ext-neutral", "ext-neutrl"] }),
    [{ path: "techniques/st-table/classes", reason: '"ext-neutrl" is not there' }],
  ],
  [
    "a disagreement that does not exist",
    technique({ disagreements: ["dis-stretch-doze"] }),
    [{ path: "techniques/st-table/disagreements", reason: '"dis-stretch-doze" is not there' }],
  ],
  [
    "a technique that is its own gentler form",
    technique({ easier: ["st-table"] }),
    [{ path: "techniques/st-table/easier", reason: '"st-table" is not there' }],
  ],
  [
    "a harder form that does not exist",
    technique({ harder: ["st-tabel"] }),
    [{ path: "techniques/st-table/harder", reason: '"st-tabel" is not there' }],
  ],
  [
    "a cue that is never said",
    technique({ cues: table.cues.slice(0, -1) }),
    [{ path: "phrases/cue-st-table-4", reason: "is a cue of no technique" }],
  ],
  [
    "a cue without a phrase",
    technique({ cues: [...table.cues, "cue-st-table-9"] }),
    [{ path: "techniques/st-table/cues", reason: '"cue-st-table-9" is not there' }],
  ],
  [
    "a question that bars a class which does not exist",
    {
      ...allContent,
      questions: allContent.questions.map((question) =>
        question.id === "ci-knee" ? { ...question, bars: ["knee" as "kneel"] } : question,
      ),
    },
    [{ path: "questions/ci-knee/bars", reason: '"knee" is not there' }],
  ],
  [
    "a number without its figure",
    {
      ...allContent,
      notes: allContent.notes.map((note) => (note.id === "num-week" ? { ...note, figure: null } : note)),
    },
    [{ path: "notes/num-week/figure", reason: "numbers, and only they, have one" }],
  ],
  [
    "a number without a source",
    {
      ...allContent,
      notes: allContent.notes.map((note) => (note.id === "num-week" ? { ...note, sources: [] } : note)),
    },
    [{ path: "notes/num-week/sources", reason: "names no source" }],
  ],
  [
    "words that are missing",
    texts({ claims: without(allContent.texts.claims, "claim-music") }),
    [{ path: "texts/claims/claim-music", reason: "has no words" }],
  ],
  [
    "words left over",
    texts({ claims: { ...allContent.texts.claims, "claim-old": { claim: "Old.", known: "Gone." } } }),
    [{ path: "texts/claims/claim-old", reason: "are words of nothing" }],
  ],
  [
    "an empty text",
    tableWith({ purpose: " " }),
    [{ path: "texts/techniques/st-table/purpose", reason: "is empty" }],
  ],
  [
    "a list of steps with nothing in it",
    tableWith({ steps: [] }),
    [{ path: "texts/techniques/st-table/steps", reason: "lists nothing" }],
  ],
  [
    "nothing said where sources disagree",
    tableWith({ differ: "" }),
    [{ path: "texts/techniques/st-table/differ", reason: "is empty where sources disagree" }],
  ],
  [
    "two names for one technique",
    tableWith({ name: "Edge stretch" }),
    [
      {
        path: "texts/techniques/st-table/name",
        reason: 'is "Edge stretch" here and "Table edge stretch" among the names',
      },
    ],
  ],
  [
    "a disagreement that leaves out a side",
    texts({
      disagreements: {
        ...allContent.texts.disagreements,
        "dis-rolling": { ...allContent.texts.disagreements["dis-rolling"]!, says: { S2: "Stay still." } },
      },
    }),
    [{ path: "texts/disagreements/dis-rolling/says", reason: "speaks for S2 and not for S2, S4" }],
  ],
  [
    "a promise",
    tableWith({ purpose: "It cures a stiff hip." }),
    [{ path: "texts/techniques/st-table/purpose", reason: 'promises: "cures"' }],
  ],
  [
    "a phrase too long for its time",
    texts({ phrases: { ...allContent.texts.phrases, rest: "Now you may rest." } }),
    [{ path: "texts/phrases/rest", reason: "takes about 2.1 s and may take 1.5" }],
  ],
  [
    "a sentence that does not end",
    texts({
      claims: {
        ...allContent.texts.claims,
        "claim-music": { claim: "Music.", known: `No study ${"and no study ".repeat(12)}has tested it.` },
      },
    }),
    [
      {
        path: "texts/claims/claim-music",
        reason: "has 21.0 words a sentence on average; at most 16",
      },
    ],
  ],
];

describe("each planted fault is found, and nothing else", () => {
  test.each(planted)("%s", (_name, all, faults) => {
    expect(checkContent(all, listed)).toEqual(faults);
  });
});

test("half upright rest is the only technique that may go without classes", () => {
  const none = allContent.techniques.filter(({ classes }) => classes.length === 0).map(({ id }) => id);
  expect(none).toEqual(["pas-propped"]);
});
