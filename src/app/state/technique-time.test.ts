import { expect, test } from "vitest";
import type { QuestionId } from "#content";
import { localDate } from "#base";
import { equipmentIds, techniques } from "#content/techniques";
import { questionIds, questions } from "#content/questions";
import { tests } from "#content/tests";
import { playableAlone } from "#engine/planning";
import { minutesOf, techniqueSeconds } from "./technique-time.ts";

const catalogue = { techniques, tests };
const answers = Object.fromEntries(questionIds.map((id) => [id, "no"])) as Record<QuestionId, "no">;

function beginnersSeconds(id: (typeof techniques)[number]["id"]): number | null {
  const alone = playableAlone(
    {
      answers,
      context: {},
      person: { age: 40, experience: "beginner" },
      equipment: equipmentIds,
      tests: [],
      minutes: 45,
      bellyPressure: { hands: true, deep: true, handSessionsWithoutStopSign: 3 },
      history: null,
      own: [],
      date: localDate("2026-11-20"),
    },
    catalogue,
    questions,
    id,
  );
  return alone.ok ? alone.value.seconds : null;
}

test("a beginner's stretch takes turns: two sides, three sets, a turn between all of them", () => {
  const seconds = techniqueSeconds(
    {
      kind: "stretch",
      sided: "one",
      doses: [
        {
          level: 1,
          sets: 3,
          repetitions: null,
          holdSeconds: 30,
          repetitionSeconds: null,
          restSeconds: 10,
          sources: [],
        },
      ],
      settleSeconds: 25,
      closeSeconds: 8,
      switchSeconds: 15,
    },
    1,
  );
  expect(seconds).toBe(25 + 8 + 6 * 30 + 5 * 15);
});

test("settling again on the other side is counted with each turn", () => {
  const dose = {
    level: 1,
    sets: 1,
    repetitions: null,
    holdSeconds: 45,
    repetitionSeconds: null,
    restSeconds: 0,
    sources: [],
  } as const;
  const ball = {
    kind: "pressure",
    sided: "one",
    doses: [dose],
    settleSeconds: 40,
    closeSeconds: 12,
    switchSeconds: 15,
    resettleSeconds: 5,
  } as const;
  expect(techniqueSeconds(ball, 1)).toBe(40 + 12 + 2 * 45 + 15 + 5);
});

test("minutes are enough for the seconds", () => {
  expect([0, 59, 60, 61].map(minutesOf)).toEqual([1, 1, 1, 2]);
});

test("what the library tells a beginner is within a minute of the session that the start button gives", () => {
  const played = techniques.flatMap((technique) => {
    const alone = beginnersSeconds(technique.id);
    return alone === null ? [] : [{ id: technique.id, alone, told: techniqueSeconds(technique, 1) }];
  });
  expect(played.length).toBeGreaterThan(30);
  expect(played.filter(({ alone, told }) => Math.abs(told - alone) > 60)).toEqual([]);
});
