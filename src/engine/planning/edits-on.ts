import type { Level, TechniqueId } from "#content";
import type { LocalDate } from "#base";
import type { PlanEdit } from "#events";
import type { Profile } from "./plan.ts";

/** The person's changes that hold on a day, in order; a reset takes back all before it (PLAN-13). */
export function editsOn({ history }: Pick<Profile, "history">, date: LocalDate): readonly PlanEdit[] {
  let edits: PlanEdit[] = [];
  for (const { on, always, edit } of history?.edits ?? []) {
    if (always ? on > date : on !== date) continue;
    if (edit.kind === "reset") edits = [];
    else edits.push(edit);
  }
  return edits;
}

/** Levels that a person chose: down at once, up one step an edit (ADAPT-3). */
export function chosenLevels(edits: readonly PlanEdit[], usual: Level): ReadonlyMap<TechniqueId, Level> {
  const levels = new Map<TechniqueId, Level>();
  for (const edit of edits) {
    if (edit.kind !== "level") continue;
    const now = levels.get(edit.technique) ?? usual;
    levels.set(edit.technique, Math.min(edit.level, now + 1) as Level);
  }
  return levels;
}
