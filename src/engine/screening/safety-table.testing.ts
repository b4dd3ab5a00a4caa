import { readFileSync } from "node:fs";
import type { Answer } from "#content";

/** The contract's table, copied by hand, and the plainest reading of it: the oracle of the screening tests. */
interface Row {
  readonly id: string;
  readonly kind: "emergency" | "clinician" | "bar" | "adapt";
  readonly classes: readonly string[];
  readonly changes: readonly string[];
}
interface Table {
  readonly unsureClinicianClasses: readonly string[];
  readonly pregnancyFromWeek16: readonly string[];
  readonly questions: readonly Row[];
}

export const table = JSON.parse(
  readFileSync(new URL("../../../fixtures/safety-table.json", import.meta.url), "utf8"),
) as Table;

export type Said = Answer | "missing";
export const everySaid: readonly Said[] = ["no", "unsure", "yes", "missing"];

export function allNo(): Record<string, Answer> {
  return Object.fromEntries(table.questions.map(({ id }) => [id, "no" as const]));
}

/** All `no`, but for what is named. */
export function answersWith(changes: Readonly<Record<string, Said>>): Record<string, Answer> {
  const answers = allNo();
  for (const [id, said] of Object.entries(changes)) {
    if (said === "missing") delete answers[id];
    else answers[id] = said;
  }
  return answers;
}

const changeOrder = [
  "holds-30",
  "strength-first",
  "no-floor",
  "breathe-cue",
  "soft-only",
  "see-someone",
  "no-level-up",
];

export function expectedScreening(answers: Readonly<Record<string, Answer>>, weeks?: number) {
  const levels = new Set<string>(["clear"]);
  const barred = new Set<string>();
  const changes = new Set<string>();
  const reasons: { question: string; kind: string; answer: string }[] = [];
  for (const row of table.questions) {
    const said: Said = answers[row.id] ?? "missing";
    if (said === "no") continue;
    reasons.push({ question: row.id, kind: row.kind, answer: said });
    if (said === "missing") levels.add("incomplete");
    else if (row.kind === "emergency" && said === "yes") levels.add("emergency");
    else if (row.kind === "emergency") levels.add("clinician");
    else if (row.kind === "clinician" && said === "yes") levels.add("clinician");
    else if (row.kind === "clinician") {
      levels.add("adjusted");
      for (const each of table.unsureClinicianClasses) barred.add(each);
    } else {
      levels.add("adjusted");
      for (const each of row.classes) barred.add(each);
      for (const each of row.changes) changes.add(each);
      const isLate = row.id === "ci-preg" && !(weeks !== undefined && weeks < 16);
      if (isLate) for (const each of table.pregnancyFromWeek16) barred.add(each);
    }
  }
  return {
    clearance: ["emergency", "clinician", "incomplete", "adjusted", "clear"].find((each) => levels.has(each)),
    reasons,
    barred: [...barred].sort(),
    adaptations: changeOrder.filter((each) => changes.has(each)),
  };
}
