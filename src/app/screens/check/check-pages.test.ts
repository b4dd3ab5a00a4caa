import { describe, expect, test } from "vitest";
import { localDate } from "#base";
import { gateIds, questionIds, questions, questionScreens } from "#content/questions";
import type { QuestionScreenId } from "#content";
import { gatesFrom, screenAnswers } from "#engine/screening";
import type { EventBody } from "#events";
import { say, sayPlainer, tick, tickNone } from "./answer-list.ts";
import { declineAge, emptyDraft, faultOn, fewestPages, gates, listOn, withList } from "./check-draft.ts";
import type { CheckDraft, ListId } from "./check-draft.ts";
import { draftFrom, eventsOf, gatesKept, pagesOf, pageToShow } from "./check-pages.ts";
import { draftIn } from "./check-draft-storage.ts";

const asked = { questions, screens: questionScreens };
const day = localDate("2026-11-20");
const nobody = { person: {}, region: undefined };

function withNone(draft: CheckDraft, page: QuestionScreenId): CheckDraft {
  return withList(draft, page, tickNone(listOn(draft, page), true));
}

function withYes(draft: CheckDraft, page: QuestionScreenId, line: ListId): CheckDraft {
  return withList(draft, page, tick(listOn(draft, page), line, true));
}

/** None of these on every page that is still open. */
function withTheRestNone(draft: CheckDraft): CheckDraft {
  return pagesOf(draft, asked)
    .filter((page) => faultOn(draft, page) !== null)
    .reduce((filled, { id }) => withNone(filled, id), draft);
}

const grown: CheckDraft = { ...emptyDraft, ageText: "41" };
const healthy = withTheRestNone(grown);

function safety(draft: CheckDraft): EventBody<"safety-answered"> {
  const event = eventsOf(draft, nobody, day, asked)?.[0];
  if (event?.type !== "safety-answered") throw new Error("The check is not complete");
  return event.body;
}

describe("the pages of the check", () => {
  test("are few for somebody with nothing behind any gate, as many as the first page promises", () => {
    expect(pagesOf(emptyDraft, asked)).toHaveLength(fewestPages);
    expect(pagesOf(healthy, asked)).toHaveLength(fewestPages);
  });

  test("hold the content's gates in the content's order", () => {
    expect(gates).toEqual(gateIds);
  });

  test("come along with a gate that is yes or stays unsure", () => {
    const ids = (draft: CheckDraft) => pagesOf(draft, asked).map(({ id }) => id);
    expect(ids(withYes(grown, "about", "operation"))).toContain("operations");
    const ticked = say(tick(listOn(grown, "about"), "operation", true), "operation", "unsure");
    const unsure = withList(grown, "about", sayPlainer(ticked, "operation", "unsure"));
    expect(ids(unsure)).toContain("operations");
    expect(ids(healthy)).not.toContain("operations");
  });

  test("ask about being under 18 only of those who would rather not say their age", () => {
    const about = (draft: CheckDraft) => pagesOf(draft, asked)[0]?.questions;
    expect(about(emptyDraft)).toEqual([]);
    expect(about(declineAge(emptyDraft, true))).toEqual(["rf-child"]);
  });

  test("cannot be passed without an answer, and say what is missing", () => {
    const [about, belly] = pagesOf(emptyDraft, asked);
    expect(faultOn(emptyDraft, about!)).toEqual({ age: "missing", list: { kind: "untouched" } });
    expect(faultOn({ ...emptyDraft, ageText: "411" }, about!)?.age).toBe("wrong");
    expect(faultOn(withNone(grown, "about"), about!)).toBeNull();
    expect(faultOn(grown, belly!)).toEqual({ age: null, list: { kind: "untouched" } });
  });

  test("lead back to the first open one when a later one is asked for", () => {
    const begun = withNone(grown, "about");
    expect(pageToShow(begun, pagesOf(begun, asked), "last-things")?.id).toBe("now-belly");
    expect(pageToShow(begun, pagesOf(begun, asked), "now-belly")?.id).toBe("now-belly");
    expect(pageToShow(begun, pagesOf(begun, asked), undefined)?.id).toBe("about");
    expect(pageToShow(healthy, pagesOf(healthy, asked), "last-things")?.id).toBe("last-things");
  });

  test("take back none of these when the line about being under 18 comes along", () => {
    expect(listOn(declineAge(withNone(grown, "about"), true), "about").none).toBe(false);
  });
});

describe("what is saved at the end", () => {
  test("is nothing while a page is open", () => {
    expect(eventsOf(emptyDraft, nobody, day, asked)).toBeNull();
    expect(eventsOf(withNone(grown, "about"), nobody, day, asked)).toBeNull();
  });

  test("is a full check with all answers, and the age", () => {
    const events = eventsOf(healthy, nobody, day, asked);
    expect(events).toEqual([
      {
        type: "safety-answered",
        body: {
          scope: "full",
          answers: Object.fromEntries(questionIds.map((id) => [id, "no"])),
          gates: Object.fromEntries(gateIds.map((id) => [id, "no"])),
          context: { age: 41 },
          painToday: null,
          emptyBladder: null,
          twoHoursSinceMeal: null,
          signsAfterDeepPressure: null,
          freeOf: [],
        },
      },
      { type: "profile-changed", body: { person: { age: 41 } } },
    ]);
  });

  test("changes no profile that says the same already", () => {
    expect(eventsOf(healthy, { person: { age: 41 }, region: undefined }, day, asked)).toHaveLength(1);
  });

  test("keeps the region that was chosen on the way", () => {
    const [, profile] = eventsOf({ ...healthy, region: "gb" }, nobody, day, asked) ?? [];
    expect(profile).toEqual({
      type: "profile-changed",
      body: { person: { age: 41 }, settings: { region: "gb" } },
    });
  });

  test("keeps a date only with the yes that it belongs to", () => {
    const operated = withTheRestNone(
      withYes(withYes(grown, "about", "operation"), "operations", "ci-surgery"),
    );
    const context = { operationOn: localDate("2026-08-01"), birthOn: localDate("2026-10-01") };
    expect(safety({ ...operated, context }).context).toEqual({ age: 41, operationOn: "2026-08-01" });
  });

  test("keeps weeks of pregnancy with the day on which they were said", () => {
    const pregnant = withTheRestNone(withYes(withYes(grown, "about", "pregnancy"), "pregnancy", "ci-preg"));
    expect(safety({ ...pregnant, context: { pregnancyWeeks: 9 } }).context).toEqual({
      age: 41,
      pregnancyWeeks: 9,
      pregnancyWeeksOn: day,
    });
    expect(safety(pregnant).context).toEqual({ age: 41 });
  });

  test("drops what was said behind a gate that was closed again", () => {
    const open = withYes(withYes(healthy, "about", "condition"), "conditions", "ci-hernia");
    expect(safety(withTheRestNone(open)).answers["ci-hernia"]).toBe("yes");
    expect(safety(withNone(open, "about")).answers["ci-hernia"]).toBe("no");
  });

  test("routes a child by the age alone", () => {
    const body = safety(withTheRestNone({ ...emptyDraft, ageText: "15" }));
    expect(screenAnswers({ answers: body.answers, person: { age: 15 } }, questions).clearance).toBe(
      "clinician",
    );
  });
});

describe("the check gone through again", () => {
  test("has ticked what was ticked on the first page, though nothing behind it applied", () => {
    const body = safety(withTheRestNone(withYes(grown, "about", "complaint")));
    expect([body.gates?.["complaint"], body.gates?.["blood"]]).toEqual(["yes", "no"]);
    const answers = { ...body.answers, "ci-hernia": "yes" } as const;
    const derived = gatesFrom(answers, questions);
    expect(derived.complaint).toBe("no");
    expect(gatesKept({ complaint: "yes", condition: "no", blood: "unsure" }, derived)).toEqual({
      ...derived,
      complaint: "yes",
      condition: "yes",
      blood: "unsure",
    });
  });

  test("has the earlier yes ticked and waits for each no", () => {
    const answers = { ...safety(healthy).answers, "ci-knee": "yes", "ci-hernia": "unsure" } as const;
    const record = { answers, context: {}, person: { age: 41 }, gates: gatesFrom(answers, questions) };
    const again = draftFrom(record, questionScreens);
    const pages = pagesOf(again, asked);
    expect(again.ageText).toBe("41");
    expect(pages.map(({ id }) => id)).toContain("conditions");
    expect(pages.filter((page) => faultOn(again, page) !== null).map(({ id }) => id)).toEqual([
      "now-belly",
      "now-back-and-legs",
      "lately",
      "last-things",
    ]);
    expect(safety(withTheRestNone(again)).answers).toEqual(answers);
  });
});

describe("a draft kept in the tab", () => {
  test("comes back as it was", () => {
    expect(draftIn(JSON.stringify(healthy))).toEqual(healthy);
  });

  test("is dropped when it has another shape", () => {
    expect(draftIn(null)).toBeNull();
    expect(draftIn('{"ageText":"41"}')).toBeNull();
    expect(
      draftIn(JSON.stringify({ ...healthy, lists: { about: { items: { blood: 1 }, none: false } } })),
    ).toBeNull();
  });
});
