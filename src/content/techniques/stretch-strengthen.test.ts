import { expect, test } from "vitest";
import { catalogueTechniqueIds, testIds } from "../ids.ts";
import { techniques } from "../doors/techniques.ts";
import { tests } from "../doors/tests.ts";
import { strengthenTechniques } from "./strengthen.ts";
import { stretchTechniques } from "./stretch.ts";
import { techniqueNames, testNames } from "../texts/en/names.ts";
import { stretchStrengthenPhrases } from "../texts/en/phrases/stretch-strengthen.ts";
import { testPhrases } from "../texts/en/phrases/tests.ts";
import { techniqueTexts } from "../texts/en/techniques.ts";
import { strengthenTexts } from "../texts/en/techniques/strengthen.ts";
import { stretchTexts } from "../texts/en/techniques/stretch.ts";
import { testTexts } from "../texts/en/tests.ts";

const mine = [...stretchTechniques, ...strengthenTechniques];

test("stretches and exercises have the classes, places and needs of the safety table", () => {
  expect(
    mine.map(({ id, classes, places, needs }) => [id, classes.join(" "), places.join(" "), needs]),
  ).toEqual([
    ["st-ql-triangle", "spine-bend balance straight-leg", "standing", [[]]],
    ["st-ql-seated", "spine-bend", "chair", [["chair"], ["table"], ["bench"]]],
    ["st-ql-quadruped", "kneel spine-bend", "floor bed", [[]]],
    ["st-hipflexor-standing", "ext balance", "standing", [[]]],
    ["st-hipflexor-kneel", "ext kneel", "floor", [[]]],
    [
      "st-hipflexor-gravity",
      "ext weighted-hang supine-flat",
      "table",
      [
        ["table", "ankle-weight"],
        ["bench", "ankle-weight"],
        ["table", "ankle-strap", "weight"],
        ["bench", "ankle-strap", "weight"],
      ],
    ],
    ["st-half-kneeling", "ext-neutral kneel", "floor", [[]]],
    ["st-table", "ext-neutral supine-flat", "table bed", [["table"], ["bench"], ["bed"]]],
    ["st-kneeling-lunge", "ext kneel", "floor", [[]]],
    ["st-hamstring", "straight-leg spine-bend", "floor bed", [[]]],
    [
      "ex-glute-ext-band",
      "prone ext",
      "bench table",
      [
        ["bench", "loop-band"],
        ["table", "loop-band"],
      ],
    ],
    ["ex-deadbug", "core supine-flat", "floor bed", [[]]],
    [
      "ex-psoas-band",
      "flex supine-flat",
      "floor bed",
      [
        ["long-band", "anchor"],
        ["loop-band", "anchor"],
      ],
    ],
    ["ex-leg-lift", "flex core straight-leg supine-flat", "floor bed", [[]]],
    ["ex-ball-bridge", "balance supine-flat", "floor", [["stability-ball"]]],
  ]);
});

test("tests have the classes, places and needs of the safety table", () => {
  expect(
    tests.map(({ id, classes, places, needs, better, targetSeconds, forWhom }) => [
      id,
      classes.join(" "),
      places.join(" "),
      needs,
      better,
      targetSeconds,
      forWhom,
    ]),
  ).toEqual([
    [
      "test-modified-thomas",
      "ext-neutral supine-flat",
      "table bench bed floor",
      [[]],
      ["table", "bench", "bed"],
      null,
      "everyone",
    ],
    ["test-hold-seated", "flex", "chair table", [["chair"], ["table"], ["bench"]], [], 20, "non-athletes"],
    ["test-hold-standing", "flex balance", "standing", [[]], [], 40, "athletes"],
    ["test-recline", "straight-leg supine-flat", "floor", [[]], [], null, "everyone"],
    ["test-leg-length", "supine-flat", "floor bed", [["tape-measure"]], [], null, "everyone"],
  ]);
});

test("stretch doses are those of the sources, by level", () => {
  const usual = ["1: 3 x 30", "2: 2 x 60", "3: 1 x 120"];
  const doses = stretchTechniques.map(({ id, doses: list }) => [
    id,
    list.map((dose) => `${dose.level}: ${dose.sets} x ${dose.holdSeconds}`),
  ]);
  expect(Object.fromEntries(doses)).toEqual({
    "st-ql-triangle": usual,
    "st-ql-seated": usual,
    "st-ql-quadruped": usual,
    "st-hipflexor-standing": usual,
    "st-hipflexor-kneel": usual,
    "st-hipflexor-gravity": usual,
    "st-half-kneeling": usual,
    "st-table": ["1: 3 x 30", "2: 3 x 45", "3: 3 x 60"],
    "st-kneeling-lunge": usual,
    "st-hamstring": usual,
  });
});

test("exercise doses stay within the sources' 2 to 3 sets of 12 to 20, leg lifts within 10 to 15", () => {
  const doses = strengthenTechniques.map(({ id, doses: list }) => [
    id,
    list.map(
      (dose) =>
        `${dose.level}: ${dose.sets} x ${dose.repetitions}, top ${dose.holdSeconds}, each ${dose.repetitionSeconds}`,
    ),
  ]);
  const band = ["1: 2 x 12, top 1, each 5", "2: 3 x 12, top 2, each 5", "3: 3 x 20, top 2, each 5"];
  expect(Object.fromEntries(doses)).toEqual({
    "ex-glute-ext-band": band,
    "ex-deadbug": [
      "1: 2 x 12, top null, each 8",
      "2: 3 x 12, top null, each 5",
      "3: 3 x 20, top null, each 5",
    ],
    "ex-psoas-band": band,
    "ex-leg-lift": ["1: 2 x 10, top 3, each 7", "2: 2 x 15, top 4, each 8", "3: 3 x 15, top 5, each 9"],
    "ex-ball-bridge": band,
  });
});

test("no stretch dose exceeds four minutes a side, and each level asks at least as much as the one before", () => {
  const work = (dose: (typeof mine)[number]["doses"][number]): number =>
    dose.sets * (dose.repetitions === null ? (dose.holdSeconds ?? 0) : dose.repetitions);
  const faults = mine.flatMap(({ id, kind, doses }) =>
    doses.flatMap((dose, index) => {
      const before = doses[index - 1];
      return [
        ...(kind === "stretch" && work(dose) > 240 ? [`${id} ${dose.level} above 240 s`] : []),
        ...(before !== undefined && work(dose) < work(before)
          ? [`${id} ${dose.level} below ${before.level}`]
          : []),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test("stretches are for most days and exercises for every other day, with time to settle, switch and close", () => {
  const faults = mine.flatMap((technique) => {
    const { id, kind, sided, frequency, settleSeconds, switchSeconds, closeSeconds } = technique;
    return [
      ...(frequency === (kind === "stretch" ? "most-days" : "every-other-day") ? [] : [`${id} frequency`]),
      ...(settleSeconds >= 20 ? [] : [`${id} settle`]),
      ...((sided === "both") === (switchSeconds === 0) && switchSeconds <= 15 ? [] : [`${id} switch`]),
      ...(closeSeconds >= 6 && closeSeconds <= 10 ? [] : [`${id} close`]),
    ];
  });
  expect(faults).toEqual([]);
  expect(mine.filter(({ sided }) => sided === "both").map(({ id }) => id)).toEqual([
    "st-hamstring",
    "ex-glute-ext-band",
    "ex-deadbug",
    "ex-ball-bridge",
  ]);
});

test("every chain of easier forms ends in passive rest and never comes back to where it began", () => {
  const byId = new Map(techniques.map((technique) => [technique.id, technique]));
  const below = (id: string): string[] =>
    (mine.find((technique) => technique.id === id)?.easier ?? []).flatMap((easier) => [
      easier,
      ...below(easier),
    ]);
  const faults = mine.flatMap(({ id, easier }) => {
    const last = easier.at(-1);
    const gentlest = last === undefined ? undefined : byId.get(last);
    return [
      ...(gentlest?.kind === "passive" ? [] : [`${id} has no passive end`]),
      ...(below(id).includes(id) ? [`${id} is easier than itself`] : []),
    ];
  });
  expect(faults).toEqual([]);
});

test("easier and harder forms name each other", () => {
  const ids = new Set<string>(mine.map(({ id }) => id));
  const easier = mine.flatMap(({ id, easier: list }) =>
    list.filter((to) => ids.has(to)).map((to) => `${to} < ${id}`),
  );
  const harder = mine.flatMap(({ id, harder: list }) => list.map((to) => `${id} < ${to}`));
  expect([...new Set(harder)].filter((pair) => !easier.includes(pair))).toEqual([]);
});

test("every name, way in, way out and cue is short enough to be said in its time", () => {
  const limits: ReadonlyArray<readonly [RegExp, number]> = [
    [/^name-/, 8],
    [/^(into|do)-/, 26],
    [/./, 13],
  ];
  const long = Object.entries({ ...stretchStrengthenPhrases, ...testPhrases }).filter(([id, words]) => {
    const limit = limits.find(([pattern]) => pattern.test(id))?.[1] ?? 0;
    return words.split(/\s+/).length > limit;
  });
  expect(long).toEqual([]);
});

test("each technique has the phrases that it needs and no others", () => {
  const wanted = mine.flatMap(({ id, cues }) => [
    `name-${id}`,
    `need-${id}`,
    `into-${id}`,
    `out-${id}`,
    ...cues,
  ]);
  expect(Object.keys(stretchStrengthenPhrases).sort()).toEqual([...wanted].sort());
  expect(mine.filter(({ cues }) => cues.length < 2 || cues.length > 4)).toEqual([]);
});

test("each test has its spoken name and way in and out", () => {
  const missing = testIds
    .flatMap((id) => [`name-${id}`, `into-${id}`, `out-${id}`])
    .concat("hold-start", "hold-ten", "hold-target", "hold-stop")
    .filter((id) => testPhrases[id] === undefined);
  expect(missing).toEqual([]);
});

test("each stretch and exercise has words in every field", () => {
  const texts = { ...stretchTexts, ...strengthenTexts };
  expect(Object.keys(texts)).toEqual(mine.map(({ id }) => id));
  const empty = Object.entries(texts).flatMap(([id, text]) =>
    Object.entries(text)
      .filter(([, words]) => words.length === 0)
      .map(([field]) => `${id} ${field}`),
  );
  expect(empty).toEqual([]);
});

test("each test has words in every field and says whose left it is", () => {
  expect(Object.keys(testTexts)).toEqual([...testIds]);
  const empty = Object.entries(testTexts).flatMap(([id, text]) => [
    ...Object.entries(text)
      .filter(([, words]) => words.length === 0)
      .map(([field]) => `${id} ${field}`),
    ...(text.setUp.some((line) => line.startsWith("Left is always your own left")) ? [] : [`${id} left`]),
  ]);
  expect(empty).toEqual([]);
});

test("short names are the names in the texts", () => {
  expect(techniqueNames).toEqual(
    Object.fromEntries(catalogueTechniqueIds.map((id) => [id, techniqueTexts[id].name])),
  );
  expect(testNames).toEqual(Object.fromEntries(testIds.map((id) => [id, testTexts[id].name])));
});
