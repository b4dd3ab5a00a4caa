import { questions } from "#content/questions";
import { techniques } from "#content/techniques";
import type { PersonRecord } from "#engine";
import { isBlocked, screeningOf } from "./clearance.ts";
import { whyOut } from "./reasons.ts";
import type { Judged } from "./reasons.ts";
import type { KeptSession } from "./session-kept.ts";
import { today } from "./today.ts";

/**
 * Whether a session that was cut off may be taken up again: on its own day, as the short check was made for that day, and
 * as long as the answers rule nothing in it out.
 */
export function mayGoOn({ session }: Pick<KeptSession, "session">, person: PersonRecord): boolean {
  const screening = screeningOf(person);
  if (isBlocked(screening) || session.date !== today()) return false;
  const judged = new Map<string, Judged>([
    ...techniques.map((facts): [string, Judged] => [facts.id, facts]),
    ...person.own.map((own): [string, Judged] => [own.id, judgedOwn(own)]),
  ]);
  return session.items.every(({ technique }) => {
    const facts = judged.get(technique);
    return facts !== undefined && whyOut(facts, screening, questions) === null;
  });
}

function judgedOwn({ id, classes, places, needs }: PersonRecord["own"][number]): Judged {
  return { id, kind: null, classes: classes as Judged["classes"], places, needs: [needs] };
}
