import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { PersonRecord } from "./person-record.ts";
import { isSerious } from "../screening/stop-signs.ts";

type Pains = PersonRecord["pains"];

/** Pain of this much today, of 10, leaves passive rest only (safety contract, before each session). */
const muchPain = 7;
/** So does this much above the usual. */
const aboveUsual = 3;
/** Rising: two points, and this share of what it was (Childs 2005, Farrar 2001). */
const rise = { points: 2, share: 0.3 };

/** The median of the reports of the four weeks before the day, those after sessions apart; null when there are none. */
export function usualPain(record: Pick<PersonRecord, "pains">, date: LocalDate): number | null {
  return median(scores(record.pains, addDays(date, -28), addDays(date, -1)));
}

/** Rest only: after a serious sign for what is left of its day, and with much pain. */
export function passiveOnlyOn(record: PersonRecord, date: LocalDate): { readonly rule: string } | null {
  if (record.stopSigns.some(({ sign, on }) => on === date && isSerious(sign))) return { rule: "ADAPT-1b" };
  const today = painOn(record, date);
  if (today === null) return null;
  const usual = usualPain(record, date);
  const isMuch = today >= muchPain || (usual !== null && today >= usual + aboveUsual);
  return isMuch ? { rule: "SCR-23" } : null;
}

/** What was last said before a session on that day, and the highest said since then: after it, or between sessions. */
export function painOn(record: Pick<PersonRecord, "pains">, date: LocalDate): number | null {
  const said = record.pains.filter((pain) => pain.on === date);
  const since = said.slice(
    Math.max(
      0,
      said.findLastIndex(({ when }) => when === "before"),
    ),
  );
  return since.length === 0 ? null : Math.max(...since.map(({ score }) => score));
}

/** The 48-hour signs after deep pressure, or pain that rises over a week: no session, the person is sent on. */
export function stopOn(record: PersonRecord, date: LocalDate): { readonly rule: string } | null {
  const check = record.shortCheck;
  if (check?.signsAfterDeepPressure === true && check.on <= date) return { rule: "SCR-22" };
  return isRising(record.pains, date) ? { rule: "ADAPT-4" } : null;
}

/** Level of the last three days against the level a week before, or as far back as reports of that week go. */
export function isRising(pains: Pains, date: LocalDate): boolean {
  const now = median(scores(pains, addDays(date, -2), date));
  const then =
    median(scores(pains, addDays(date, -10), addDays(date, -6))) ??
    median(scores(pains, addDays(date, -5), addDays(date, -3)));
  if (now === null || then === null) return false;
  return now - then >= rise.points && now - then >= rise.share * then;
}

function scores(pains: Pains, from: LocalDate, to: LocalDate): readonly number[] {
  const found: number[] = [];
  // From the end: reports stand in the order of their instants, which days follow to within a time zone.
  const enough = addDays(from, -2);
  for (let place = pains.length - 1; place >= 0; place -= 1) {
    const pain = pains[place];
    if (!pain || pain.on < enough) break;
    if (pain.when !== "after" && pain.on >= from && pain.on <= to) found.push(pain.score);
  }
  return found;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
