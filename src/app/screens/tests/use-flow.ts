import { useState } from "preact/hooks";
import type { Side, TestFacts, TestText } from "#content";
import { testTexts } from "#content/en/tests";
import type { PersonRecord } from "#engine";
import type { EventId, TestRecord } from "#events";
import { recordAll, retract } from "../../state/person.ts";
import { hurt, purposeOf, sideOf } from "./test-status.ts";
import type { TestMode } from "./test-status.ts";

/** Where somebody is in a test. `side` is null in a test without sides. */
export type FlowStep =
  | { readonly at: "intro" }
  | { readonly at: "do" | "note"; readonly side: Side | null }
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
  readonly go: (step: FlowStep) => void;
  /** Saves a side at once; pain leads to its own page. Stays where it is when nothing could be saved. */
  readonly save: (record: TestRecord) => Promise<void>;
  /** Takes back what was just saved and returns to its questions. */
  readonly undo: () => Promise<void>;
  /** What was taken back on a side, so that its questions can show it again; null where there is nothing. */
  readonly kept: (side: Side | null) => TestRecord | null;
}

interface FlowOf {
  readonly test: TestFacts;
  readonly person: PersonRecord;
  readonly mode: TestMode;
}

/** The steps of any test: what it is, doing it, noting it, saved; each side by itself. */
export function useFlow({ test, person, mode }: FlowOf, sidesNow: readonly Side[]): Flow {
  const [step, go] = useState<FlowStep>({ at: "intro" });
  // Pain takes a side out as soon as it is saved; the flow keeps the sides that it began with.
  const [sides] = useState(sidesNow);
  const [takenBack, setTakenBack] = useState<TestRecord | null>(null);
  const save = async (record: TestRecord) => {
    const purpose = purposeOf(person.tests, record, mode);
    const saved = await recordAll([{ type: "test-recorded", body: { record, purpose } }]);
    const event = saved?.[0]?.id;
    if (event === undefined) return;
    const side = sideOf(record);
    setTakenBack(null);
    go({ at: hurt(record) ? "hurt" : "saved", side, event, record });
  };
  const undo = async () => {
    if (step.at !== "saved" && step.at !== "hurt") return;
    const { event, record, side } = step;
    if (!(await retract(event))) return;
    setTakenBack(record);
    go({ at: "note", side });
  };
  const kept = (side: Side | null) =>
    takenBack !== null && sideOf(takenBack) === side && !hurt(takenBack) ? takenBack : null;
  return { test, text: testTexts[test.id], person, mode, sides, step, go, save, undo, kept };
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
