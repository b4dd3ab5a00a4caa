import * as fc from "fast-check";
import { expect, test } from "vitest";
import { questions } from "#content/questions";
import type { Answer, QuestionId } from "#content";
import { reachableBarredSets } from "./reachable-barred-sets.ts";
import { mayStart, screenAnswers } from "./screen-answers.ts";
import type { Answers, Screening } from "./screening.ts";
import { allNo, answersWith, everySaid, expectedScreening, table } from "./safety-table.testing.ts";
import type { Said } from "./safety-table.testing.ts";

const ids = table.questions.map(({ id }) => id);

function screen(changes: Readonly<Record<string, Said>>, weeks?: number, age?: number): Screening {
  const answers = answersWith(changes) as Answers;
  const context = weeks === undefined ? {} : { pregnancyWeeks: weeks };
  return screenAnswers({ answers, context, person: age === undefined ? {} : { age } }, questions);
}

test("[SCR-6] nothing but no is clear", () => {
  expect(screen({})).toEqual({ clearance: "clear", reasons: [], barred: [], adaptations: [] });
});

test("[SCR-1] without any answer the check is incomplete, and every question is named", () => {
  const screening = screenAnswers({ answers: {} }, questions);
  expect(screening.clearance).toBe("incomplete");
  expect(screening.reasons.map(({ question, answer }) => `${question} ${answer}`)).toEqual(
    ids.map((id) => `${id} missing`),
  );
  expect(screening.barred).toEqual([]);
});

test("[SCR-2] an emergency question: yes is an emergency, unsure goes to a clinician under its own kind", () => {
  expect(screen({ "rf-cauda": "yes" })).toEqual({
    clearance: "emergency",
    reasons: [{ question: "rf-cauda", kind: "emergency", answer: "yes" }],
    barred: [],
    adaptations: [],
  });
  expect(screen({ "rf-cauda": "unsure" })).toEqual({
    clearance: "clinician",
    reasons: [{ question: "rf-cauda", kind: "emergency", answer: "unsure" }],
    barred: [],
    adaptations: [],
  });
});

test("[SCR-3] a clinician's question: yes leaves no plan, unsure leaves one without nine classes", () => {
  expect(screen({ "rf-gut": "yes" })).toMatchObject({ clearance: "clinician", barred: [] });
  expect(screen({ "rf-gut": "unsure" })).toEqual({
    clearance: "adjusted",
    reasons: [{ question: "rf-gut", kind: "clinician", answer: "unsure" }],
    barred: ["abd-deep", "abd-hand", "ext", "flex", "groin", "prone", "ql-ball", "roll", "weighted-hang"],
    adaptations: [],
  });
});

test("[SCR-4] a barring question takes out the same on yes and on unsure", () => {
  expect(screen({ "ci-knee": "yes" })).toMatchObject({ clearance: "adjusted", barred: ["kneel"] });
  expect(screen({ "ci-knee": "unsure" })).toMatchObject({ clearance: "adjusted", barred: ["kneel"] });
});

test("[SCR-5] an adapting question brings its change and its classes on yes and on unsure", () => {
  const change = { barred: ["ext", "weighted-hang"], adaptations: ["holds-30", "strength-first"] };
  expect(screen({ "ci-hypermobile": "yes" })).toMatchObject(change);
  expect(screen({ "ci-hypermobile": "unsure" })).toMatchObject(change);
});

test("[SCR-7] every single answer does exactly what the table says", () => {
  expect(questions.map(({ id }) => id)).toEqual(ids);
  for (const id of ids)
    for (const said of everySaid)
      for (const weeks of [undefined, 0, 15, 16, 40])
        expect(screen({ [id]: said }, weeks), `${id} ${said}`).toEqual(
          expectedScreening(answersWith({ [id]: said }), weeks),
        );
});

test("[SCR-7] every pair of answers does exactly what the table says for both", () => {
  for (const [index, first] of ids.entries())
    for (const second of ids.slice(index + 1))
      for (const a of everySaid) for (const b of everySaid) expectPair(first, a, second, b);
});

/** Plain comparison: thirty-seven thousand `toEqual` would take most of a minute. */
function expectPair(first: string, a: Said, second: string, b: Said): void {
  const both = { [first]: a, [second]: b };
  const now = JSON.stringify(screen(both));
  const wanted = JSON.stringify(expectedScreening(answersWith(both)));
  if (now !== wanted) expect.fail(`${first} ${a}, ${second} ${b}: ${now} is not ${wanted}`);
}

test("[SCR-6] of every pair the clearance is the stronger one, and both bars are out", () => {
  const order = ["clear", "adjusted", "incomplete", "clinician", "emergency"];
  const singles = new Map<string, Screening>();
  for (const id of ids) for (const said of everySaid) singles.set(`${id} ${said}`, screen({ [id]: said }));
  for (const [index, first] of ids.entries())
    for (const second of ids.slice(index + 1))
      for (const a of everySaid)
        for (const b of everySaid) {
          const [one, other] = [singles.get(`${first} ${a}`)!, singles.get(`${second} ${b}`)!];
          const both = screen({ [first]: a, [second]: b });
          const stronger = Math.max(order.indexOf(one.clearance), order.indexOf(other.clearance));
          const union = [...new Set([...one.barred, ...other.barred])].sort();
          if (both.clearance !== order[stronger] || both.barred.join() !== union.join())
            expect.fail(`${first} ${a}, ${second} ${b}`);
        }
});

test("[SCR-8] from week 16, and in an unknown week, lying flat and belly exercises are out too", () => {
  const early = ["abd-deep", "abd-hand", "balance", "groin", "prone", "ql-ball", "roll", "weighted-hang"];
  const late = [...early, "core", "supine-flat"].toSorted();
  expect(screen({ "ci-preg": "yes" }, 15).barred).toEqual(early);
  expect(screen({ "ci-preg": "yes" }, 16).barred).toEqual(late);
  expect(screen({ "ci-preg": "yes" }).barred).toEqual(late);
  expect(screen({ "ci-preg": "unsure" }).barred).toEqual(late);
});

test("[SCR-8] weeks matter only with a pregnancy", () => {
  expect(screen({}, 30)).toEqual(screen({}));
});

test("[SCR-9] under 18 rf-child is yes, whatever was said or not said", () => {
  for (const said of everySaid)
    expect(screen({ "rf-child": said }, undefined, 17)).toEqual({
      clearance: "clinician",
      reasons: [{ question: "rf-child", kind: "clinician", answer: "yes" }],
      barred: [],
      adaptations: [],
    });
  expect(screen({}, undefined, 18).clearance).toBe("clear");
  expect(screen({ "rf-child": "yes" }, undefined, 18).clearance).toBe("clinician");
});

test("[SCR-10] under 65 rf-aaa-risk counts as no once it was answered, and stays open when it was not", () => {
  expect(screen({ "rf-aaa-risk": "yes" }, undefined, 64).clearance).toBe("clear");
  expect(screen({ "rf-aaa-risk": "unsure" }, undefined, 64).clearance).toBe("clear");
  expect(screen({ "rf-aaa-risk": "missing" }, undefined, 64).clearance).toBe("incomplete");
  expect(screen({ "rf-aaa-risk": "yes" }, undefined, 65).barred).toEqual(["abd-deep", "abd-hand"]);
  expect(screen({ "rf-aaa-risk": "yes" }).barred).toEqual(["abd-deep", "abd-hand"]);
});

test("[SCR-10] rf-fracture keeps what was said at any age", () => {
  for (const age of [30, 64, 65, 90])
    expect(screen({ "rf-fracture": "yes" }, undefined, age).clearance).toBe("clinician");
});

const anySaid = fc.constantFrom<Said>("no", "no", "no", "unsure", "yes", "missing");
const anyProfile = fc.record({
  answers: fc.tuple(...ids.map(() => anySaid)).map((said) => {
    const changes = Object.fromEntries(ids.map((id, index) => [id, said[index] ?? "no"]));
    return answersWith(changes);
  }),
  weeks: fc.option(fc.integer({ min: 0, max: 45 }), { nil: undefined }),
});

test("[SCR-7] whole profiles at random do what the table says, in whatever order the answers stand", () => {
  fc.assert(
    fc.property(anyProfile, fc.boolean(), ({ answers, weeks }, reversed) => {
      const entries = Object.entries(answers);
      const ordered = Object.fromEntries(reversed ? entries.toReversed() : entries);
      const context = weeks === undefined ? {} : { pregnancyWeeks: weeks };
      expect(screenAnswers({ answers: ordered, context }, questions)).toEqual(
        expectedScreening(answers, weeks),
      );
    }),
    { seed: 69, numRuns: 400 },
  );
});

test("[SCR-11] a worse answer never weakens the clearance nor gives back a class while there is a plan", () => {
  const order = ["clear", "adjusted", "incomplete", "clinician", "emergency"];
  const worse: Readonly<Record<Answer, readonly Answer[]>> = {
    no: ["unsure", "yes"],
    unsure: ["yes"],
    yes: [],
  };
  fc.assert(
    fc.property(anyProfile, fc.constantFrom(...ids), ({ answers }, id) => {
      const before = screenAnswers({ answers }, questions);
      for (const answer of worse[answers[id] ?? "yes"]) {
        const after = screenAnswers({ answers: { ...answers, [id]: answer } }, questions);
        expect(order.indexOf(after.clearance)).toBeGreaterThanOrEqual(order.indexOf(before.clearance));
        if (mayStart(after.clearance))
          expect(after.barred).toEqual(expect.arrayContaining([...before.barred]));
      }
    }),
    { seed: 70, numRuns: 400 },
  );
});

test("[SCR-11] a worse answer next to any other answer is never weaker either", () => {
  const order = ["clear", "adjusted", "incomplete", "clinician", "emergency"];
  const steps: readonly (readonly [Said, Said])[] = [
    ["no", "unsure"],
    ["unsure", "yes"],
  ];
  for (const id of ids)
    for (const other of ids.filter((each) => each !== id))
      for (const said of everySaid)
        for (const [milder, harder] of steps) {
          const before = screen({ [other]: said, [id]: milder });
          const after = screen({ [other]: said, [id]: harder });
          const isWeaker = order.indexOf(after.clearance) < order.indexOf(before.clearance);
          const isFreed =
            mayStart(after.clearance) && before.barred.some((each) => !after.barred.includes(each));
          if (isWeaker || isFreed) expect.fail(`${id} from ${milder} to ${harder}, ${other} ${said}`);
        }
});

const reachable = reachableBarredSets(questions);
const reachableNames = new Set(reachable.map((set) => set.join(" ")));

test("[SCR-12] whoever may start has one of the reachable sets", () => {
  const likely = fc.constantFrom<Answer>("no", "no", "no", "no", "unsure", "yes");
  const plannable = table.questions.filter(({ kind }) => kind === "bar" || kind === "adapt");
  const anyStart = fc.tuple(fc.boolean(), ...plannable.map(() => likely)).map(([unsure, ...said]) => ({
    ...allNo(),
    ...(unsure ? { "rf-worse": "unsure" as const } : {}),
    ...Object.fromEntries(plannable.map(({ id }, index) => [id, said[index] ?? "no"])),
  }));
  fc.assert(
    fc.property(anyStart, fc.constantFrom(undefined, 8, 30), (answers, weeks) => {
      const context = weeks === undefined ? {} : { pregnancyWeeks: weeks };
      const { clearance, barred } = screenAnswers({ answers, context }, questions);
      expect(mayStart(clearance)).toBe(true);
      expect(reachableNames.has(barred.join(" "))).toBe(true);
    }),
    { seed: 71, numRuns: 1_000 },
  );
});

test("[SCR-12] every reachable set is reached by answering yes to all that bars nothing else", () => {
  expect(reachable.length).toBe(784);
  expect(reachableNames.size).toBe(reachable.length);
  for (const set of reachable) {
    const barred = [undefined, 8].map((weeks) => screen(worstWithin(set, weeks), weeks).barred.join(" "));
    expect(barred).toContain(set.join(" "));
  }
});

/** Yes, or unsure where a clinician asks, to every question whose classes all lie within the set. */
function worstWithin(set: readonly string[], weeks: number | undefined): Record<string, Said> {
  const fits = (classes: readonly string[]) => classes.every((each) => set.includes(each));
  const chosen = table.questions.flatMap(
    ({ id, kind, classes }): readonly (readonly [QuestionId, Said])[] => {
      if (kind === "emergency") return [];
      if (kind === "clinician")
        return fits(table.unsureClinicianClasses) ? [[id as QuestionId, "unsure"]] : [];
      const late = id === "ci-preg" && weeks === undefined ? table.pregnancyFromWeek16 : [];
      return fits([...classes, ...late]) ? [[id as QuestionId, "yes"]] : [];
    },
  );
  return Object.fromEntries(chosen);
}
