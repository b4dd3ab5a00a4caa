import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { Side, TestFacts, TestText } from "#content";
import { testTexts } from "#content/en/tests";
import type { PersonRecord } from "#engine";
import type { EventId, TestRecord } from "#events";
import { recordAll, retract } from "../../state/person.ts";
import { today } from "../../state/today.ts";
import { flowAddress, pageIn } from "./flow-address.ts";
import { draftAt, forgetDraftsAt, keepDraftAt } from "./test-draft.ts";
import { hurt, purposeOf, sideOf } from "./test-status.ts";
import type { TestMode } from "./test-status.ts";

/** Where somebody is in a test. `side` is null in a test without sides. */
export type FlowStep =
  | { readonly at: "intro" }
  /** `lie`: where a test asks first whether it can count. `held`: the clock has stopped. */
  | { readonly at: "do" | "lie" | "held" | "note"; readonly side: Side | null }
  | {
      readonly at: "saved" | "hurt";
      readonly side: Side | null;
      readonly event: EventId;
      readonly record: TestRecord;
    }
  /** The last side was skipped. */
  | { readonly at: "skipped" };

export interface Flow {
  readonly test: TestFacts;
  readonly text: TestText;
  readonly person: PersonRecord;
  readonly mode: TestMode;
  /** The sides that may be tested, in the order in which they are done; empty in a test without sides. */
  readonly sides: readonly Side[];
  readonly step: FlowStep;
  /** Another page: an entry of its own in the browser's history, so that its Back goes one page back. */
  readonly go: (step: FlowStep) => void;
  /** Begins with what is kept of a side's answers: the browser's Back, a reload and leaving lose nothing. */
  readonly draft: (side: Side | null) => FlowDraft;
  /** Saves a side at once; pain leads to its own page. Stays where it is when nothing could be saved. */
  readonly save: (record: TestRecord) => Promise<void>;
  /** Takes back what was just saved and returns to its questions. */
  readonly undo: () => Promise<void>;
  /** What was taken back on a side, so that its questions can show it again; null where there is nothing. */
  readonly kept: (side: Side | null) => TestRecord | null;
}

/** What was filled in on a side and not saved yet. */
export interface FlowDraft {
  readonly at: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => void;
}

interface FlowOf {
  readonly test: TestFacts;
  readonly person: PersonRecord;
  readonly mode: TestMode;
}

/** The steps of any test: what it is, doing it, noting it, saved; each side by itself. */
export function useFlow({ test, person, mode }: FlowOf, sidesNow: readonly Side[]): Flow {
  const { query, route } = useLocation();
  // Pain takes a side out as soon as it is saved; the flow keeps the sides that it began with.
  const [sides] = useState(sidesNow);
  const place = `${test.id} ${mode}`;
  const step = stepIn(query, sides, draftAt(`${place} done`, today()));
  const goTo = (next: FlowStep, replace: boolean) => {
    const side = "side" in next ? next.side : null;
    route(flowAddress(test.id, mode, next.at, side), replace);
  };
  const go = (next: FlowStep) => {
    goTo(next, false);
  };
  const draft = (side: Side | null): FlowDraft => ({
    at: (name) => draftAt(`${place} ${String(side)} ${name}`, today()),
    keep: (name, value) => {
      keepDraftAt(`${place} ${String(side)} ${name}`, value, today());
    },
  });
  const [takenBack, setTakenBack] = useState<TestRecord | null>(null);
  const save = async (record: TestRecord) => {
    const purpose = purposeOf(person.tests, record, mode);
    const saved = await recordAll([{ type: "test-recorded", body: { record, purpose } }]);
    const event = saved?.[0]?.id;
    if (event === undefined) return;
    const side = sideOf(record);
    setTakenBack(null);
    forgetDraftsAt(`${place} ${String(side)} `, today());
    const done = { at: hurt(record) ? ("hurt" as const) : ("saved" as const), side, event, record };
    keepDraftAt(`${place} done`, done, today());
    // In place of its questions: Back must not lead to what would be saved twice.
    goTo(done, true);
  };
  const undo = async () => {
    if (step.at !== "saved" && step.at !== "hurt") return;
    const { event, record, side } = step;
    if (!(await retract(event))) return;
    setTakenBack(record);
    forgetDraftsAt(`${place} done`, today());
    goTo({ at: "note", side }, true);
  };
  const kept = (side: Side | null) =>
    takenBack !== null && sideOf(takenBack) === side && !hurt(takenBack) ? takenBack : null;
  return { test, text: testTexts[test.id], person, mode, sides, step, go, draft, save, undo, kept };
}

/** The page in the address; what was saved last must be known to be shown. */
function stepIn(query: Readonly<Record<string, string>>, sides: readonly Side[], done: unknown): FlowStep {
  const found = pageIn(query, sides);
  if (found === null) return { at: "intro" };
  const { page, side } = found;
  if (page === "skipped") return { at: page };
  if (page !== "saved" && page !== "hurt") return { at: page, side };
  const last = done as Extract<FlowStep, { at: "saved" | "hurt" }> | undefined;
  return last?.at === page && last.side === side ? last : { at: "intro" };
}

/** The side to do after this one, or null after the last. */
export function sideAfter(flow: Pick<Flow, "sides">, side: Side | null): Side | null {
  const place = side === null ? -1 : flow.sides.indexOf(side);
  return place < 0 ? null : (flow.sides[place + 1] ?? null);
}

/** On to the other side, or to the end of the test. */
export function skipSide(flow: Pick<Flow, "sides" | "go">, side: Side | null): void {
  const next = sideAfter(flow, side);
  flow.go(next === null ? { at: "skipped" } : { at: "do", side: next });
}
