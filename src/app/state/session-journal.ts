import type { TechniqueId } from "#content";
import type { EventBody, EventId } from "#events";
import type { PlayerEffect } from "#session";
import { runningStore } from "./device-stores.ts";
import { correct, recordAll } from "./person.ts";

type Told = Extract<
  PlayerEffect,
  { readonly type: "step-finished" | "step-corrected" | "stop-sign-told" | "session-ended" }
>;

/** Which event tells of which step, so that a change of it can be told as a correction. */
export interface ToldSteps {
  readonly find: (key: string) => EventId | undefined;
  readonly note: (key: string, event: EventId) => void;
}

let last: Promise<unknown> = Promise.resolve();

/** Tells the journal what came of the session, one after the other. */
export function tellJournal(effect: Told, session: EventId, told: ToldSteps): void {
  last = last.then(() => tell(effect, session, told));
}

/** Resolves when all that was told is saved. */
export async function journalTold(): Promise<void> {
  await last;
}

async function tell(effect: Told, session: EventId, told: ToldSteps): Promise<void> {
  switch (effect.type) {
    case "step-finished": {
      const saved = await recordAll([{ type: "step-finished", body: bodyOf(effect, session) }]);
      const event = saved?.[0];
      if (event !== undefined) told.note(keyOf(effect), event.id);
      return;
    }
    case "step-corrected": {
      const event = told.find(keyOf(effect));
      if (event !== undefined) await correct(event, bodyOf(effect, session));
      return;
    }
    case "stop-sign-told": {
      const { technique, side, sign } = effect;
      await recordAll([
        { type: "stop-sign", body: { session, technique: technique as TechniqueId, side, sign } },
      ]);
      return;
    }
    case "session-ended": {
      const { outcome, seconds } = effect;
      const saved = await recordAll([{ type: "session-ended", body: { session, outcome, seconds } }]);
      if (saved !== null) await runningStore.clearRunning();
    }
  }
}

type Step = Extract<Told, { readonly type: "step-finished" | "step-corrected" }>;

function bodyOf(effect: Step, session: EventId): EventBody<"step-finished"> {
  const { item, technique, side, set, seconds, outcome, discomfort } = effect;
  return { session, item, technique: technique as TechniqueId, side, set, seconds, outcome, discomfort };
}

function keyOf({ item, technique, side, set }: Step): string {
  return [item, technique, side, set].join("|");
}
