import { describe, expect, test } from "vitest";
import { localDate } from "#base";
import type { Answer, QuestionId } from "#content";
import { questionIds, questions } from "#content/questions";
import type { PersonRecord } from "#engine";
import { emptyRecord } from "#engine/progress";
import { listFrom, tick } from "./answer-list.ts";
import type { AnswerList } from "./answer-list.ts";
import type { ListId } from "./check-draft.ts";
import { changeEvent, relatedQuestions } from "./change-answers.ts";

const earlier = localDate("2026-10-01");
const day = localDate("2026-11-20");

function personWith(some: Partial<Record<QuestionId, Answer>>): PersonRecord {
  const answers = Object.fromEntries(
    questionIds.map((id) => [id, { answer: some[id] ?? "no", on: earlier }]),
  );
  return { ...emptyRecord, answers, person: { age: 66 }, safetyCheckedOn: earlier };
}

const knees: readonly QuestionId[] = ["ci-knee", "ci-hypermobile", "rf-broken"];
const emptyList: AnswerList<ListId> = { items: {}, none: false };
const yesTo = (id: QuestionId) => tick(emptyList, id, true);

describe("changing answers", () => {
  test("saves nothing where nothing differs", () => {
    const record = personWith({ "ci-knee": "yes" });
    const list = listFrom<ListId>(
      { "ci-knee": "yes" as const, "ci-hypermobile": "no", "rf-broken": "no" },
      knees,
    );
    expect(changeEvent(record, { list, ids: knees, typed: {}, save: "changed" }, day, questions)).toBeNull();
  });

  test("saves only what differs, both ways", () => {
    const event = changeEvent(
      personWith({ "ci-knee": "yes" }),
      { list: yesTo("ci-hypermobile"), ids: knees, typed: {}, save: "changed" },
      day,
      questions,
    );
    expect(event?.body).toMatchObject({
      scope: "change",
      answers: { "ci-knee": "no", "ci-hypermobile": "yes" },
      context: {},
    });
  });

  test("saves an answer again when its date is new", () => {
    const boneBrokenOn = localDate("2026-11-01");
    const event = changeEvent(
      personWith({ "rf-broken": "yes" }),
      { list: yesTo("rf-broken"), ids: knees, typed: { boneBrokenOn }, save: "changed" },
      day,
      questions,
    );
    expect(event?.body).toMatchObject({ answers: { "rf-broken": "yes" }, context: { boneBrokenOn } });
  });

  test("asked anew saves each answer, and the age at which they hold", () => {
    const list = { items: {}, none: true };
    const change = { list, ids: ["rf-aaa-risk"], typed: {}, save: "all" } as const;
    const event = changeEvent(personWith({}), change, day, questions);
    expect(event?.body).toMatchObject({ answers: { "rf-aaa-risk": "no" }, context: { age: 66 } });
  });
});

describe("what was never asked because a gate was shut", () => {
  test("is asked when the first answer behind it becomes yes", () => {
    const { answers } = personWith({});
    const related = relatedQuestions(answers, yesTo("ci-preg"), ["ci-preg"], questions);
    expect(related).toContain("rf-ectopic");
    expect(related).toContain("rf-preg-alarm");
    expect(related).not.toContain("ci-preg");
  });

  test("is not asked again where something behind the gate was told before", () => {
    const { answers } = personWith({ "ci-postnatal": "yes" });
    expect(relatedQuestions(answers, yesTo("ci-preg"), ["ci-preg"], questions)).toEqual([]);
  });

  test("is nothing for a question that everybody is asked", () => {
    expect(relatedQuestions(personWith({}).answers, yesTo("ci-knee"), knees, questions)).toEqual([]);
  });
});
