import { listHistory } from "#journal";
import type { JournalFile } from "#journal";

/** What a kept journal must always come to, whatever reads it. Kept beside it. */
export function totalsOf({ events, foreign }: JournalFile) {
  const history = listHistory(events, foreign);
  const counting = history.filter(({ standing }) => standing === "counts" || standing === "corrected");
  const secondsDone = events.map((event) => (event.type === "step-finished" ? event.body.seconds : 0));
  return {
    events: events.length,
    foreign: foreign.length,
    types: countBy(events.map(({ type }) => type)),
    standings: countBy(history.map(({ standing }) => standing)),
    days: new Set(counting.map(({ event }) => event.day)).size,
    devices: new Set(events.map(({ device }) => device)).size,
    secondsDone: Math.round(secondsDone.reduce((sum, seconds) => sum + seconds, 0)),
  };
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
