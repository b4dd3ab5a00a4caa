import type { TechniqueId } from "#content";
import type { PersonRecord } from "#engine";
import { gentlerOption, playableAlone } from "#engine/planning";
import type { PlayerState } from "#session";
import { catalogue, currentProfile, questions } from "../../state/plan.ts";
import { running, send } from "../../state/run-session.ts";
import { makeReplacement } from "../../state/session-timeline.ts";
import { gentlerItems } from "./gentler-items.ts";

export interface Gentler {
  readonly technique: TechniqueId;
  readonly seconds: number;
  readonly accept: () => Promise<void>;
}

/** The next gentler technique that this person may do now, on the side that hurt. */
export function findGentler(person: PersonRecord, stopped: PlayerState["steps"][number]): Gentler | null {
  const current = running.peek();
  if (current === null) return null;
  const profile = currentProfile(person);
  const option = gentlerOption(profile, catalogue, questions, stopped.technique as TechniqueId);
  const alone = option === null ? null : playableAlone(profile, catalogue, questions, option);
  if (option === null || alone === null || !alone.ok) return null;
  const { talk, adaptations, session } = current;
  const items = gentlerItems(alone.value, stopped.side, session.items[stopped.item]);
  if (items.length === 0) return null;
  return {
    technique: option,
    seconds: items.reduce((total, item) => total + item.seconds, 0),
    accept: async () => {
      send({
        type: "gentler-accepted",
        replacement: await makeReplacement(items, session.date, { talk, adaptations }),
      });
    },
  };
}
