import { expect, test } from "vitest";
import { localDate } from "#base";
import { questionIds, questions } from "#content/questions";
import type { Answer, QuestionId } from "#content";
import { groupEmergencies } from "./short-groups.ts";

const on = localDate("2026-11-20");
const ids = questions.filter(({ kind }) => kind === "emergency").map(({ id }) => id);

function answers(changes: Partial<Record<QuestionId, Answer>> = {}) {
  return Object.fromEntries(questionIds.map((id) => [id, { answer: changes[id] ?? "no", on }]));
}

test("what the check does not speak of comes last, and is still asked", () => {
  const groups = groupEmergencies(ids, { answers: answers(), gates: {} }, questions);
  expect(groups).toEqual([
    {
      about: "belly",
      lines: ["rf-aaa-burst", "rf-abdomen", "rf-psoas-abscess", "rf-torsion", "rf-lump-hard"],
    },
    { about: "back-and-legs", lines: ["rf-cauda", "rf-dvt", "rf-trauma", "rf-limb", "rf-joint-hot"] },
    { about: "not-told", lines: ["rf-ectopic", "rf-preg-alarm", "rf-bleed"] },
  ]);
});

test("what the check speaks of comes first", () => {
  const record = { answers: answers({ "ci-preg": "unsure" }), gates: { blood: "yes" } } as const;
  expect(groupEmergencies(ids, record, questions)[0]).toEqual({
    about: "told",
    lines: ["rf-ectopic", "rf-preg-alarm", "rf-bleed"],
  });
  const unanswered = groupEmergencies(ids, { answers: {}, gates: {} }, questions);
  expect(unanswered[0]?.about).toBe("told");
});

test("no line is left out, and none stands twice, whatever the check says", () => {
  for (const id of questionIds)
    for (const answer of ["yes", "unsure", "no"] as const) {
      const record = { answers: answers({ [id]: answer }), gates: {} };
      const lines = groupEmergencies(ids, record, questions).flatMap((group) => group.lines);
      expect(lines.toSorted()).toEqual(ids.toSorted());
    }
});
