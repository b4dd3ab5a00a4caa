import type { Catalogue, Level, QuestionFacts, Side, TechniqueClass, TechniqueId } from "#content";
import { fromDayNumber, toDayNumber } from "#base";
import type { LocalDate } from "#base";
import type { PlanEdit, PlannedItem } from "#events";
import { findingsFrom } from "../assessment/findings-from.ts";
import type { Finding } from "../assessment/finding.ts";
import { handSessionsWithoutStopSign } from "../progress/profile-of.ts";
import { restrictionsOn } from "../progress/restrictions-on.ts";
import type { Restrictions } from "../progress/restrictions.ts";
import { effectiveContext } from "../screening/effective-context.ts";
import { screenAnswers } from "../screening/screen-answers.ts";
import type { Screening } from "../screening/screening.ts";
import type { Block } from "./block.ts";
import { indexCatalogue } from "./catalogue-index.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Size } from "./dose-sizes.ts";
import { chosenLevels, editsOn } from "./edits-on.ts";
import { judgeTechnique, leftOut } from "./judge-technique.ts";
import type { Bounds, Verdict } from "./judge-technique.ts";
import type { Aim, Painted } from "./list-aims.ts";
import type { LeftOut, Profile } from "./plan.ts";
import { ownToPlannable } from "./plannable.ts";
import type { Plannable } from "./plannable.ts";
import { rankSides } from "./rank-sides.ts";
import type { SideRanks } from "./rank-sides.ts";
import { isBelly, recentWork } from "./recent-work.ts";
import type { RecentWork } from "./recent-work.ts";

/** All that is known before a day is planned: what a person may do, and what their tests say. */
export interface Outlook {
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly questions: readonly QuestionFacts[];
  readonly index: CatalogueIndex;
  readonly screening: Screening;
  readonly restrictions: Restrictions;
  readonly findings: readonly Finding[];
  /** No session for this person today: the safety check or their history sends them on. */
  readonly isBlocked: boolean;
  readonly baseLevel: Level;
  readonly bounds: Bounds;
  readonly own: ReadonlyMap<string, Plannable>;
  readonly verdicts: Map<string, Verdict>;
  readonly recent: RecentWork;
  /** The date's day number. */
  readonly day: number;
  /** What days of a week have in common, kept once it was made. */
  readonly memo: Memo;
}

interface Memo {
  painted?: Painted;
  /** Techniques of an aim's list that are for this person. */
  readonly allowed: Map<readonly TechniqueId[], readonly Plannable[]>;
  /** By the side that comes first; a size belongs to one technique. */
  readonly blocks: Readonly<Record<Side, Map<Aim, Map<Size, Block>>>>;
  readonly items: Map<Block, readonly PlannedItem[]>;
}

/** One day of it. */
export interface DayFrame {
  readonly date: LocalDate;
  readonly day: number;
  readonly isToday: boolean;
  readonly recent: RecentWork;
  readonly sides: SideRanks;
  readonly edits: readonly PlanEdit[];
  /** Seconds for the session, all of it. */
  readonly seconds: number;
  /** Day number of the week's retest; null where it has none. */
  readonly retestDay: number | null;
}

export function lookAhead(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
): Outlook {
  const { person, date, tests, history } = profile;
  const index = indexCatalogue(catalogue);
  const day = toDayNumber(date);
  const screening = screenOn(profile, questions, date);
  const { adaptations } = screening;
  const findings = findingsFrom(tests, person, date);
  const restrictions = restrictionsOn(history, date, catalogue, { tests, findings, adaptations });
  const baseLevel: Level = person.experience === "experienced" ? 2 : 1;
  const own = ownTechniques(profile, index, screening.barred);
  return {
    profile,
    catalogue,
    questions,
    index,
    screening,
    restrictions,
    findings,
    isBlocked: isBlocking(screening.clearance) || restrictions.stopAndRoute !== null,
    baseLevel,
    bounds: {
      screening,
      answered: questionsBehind(screening, questions),
      restrictions,
      equipment: profile.equipment,
      bellyPressure: {
        ...profile.bellyPressure,
        handSessionsWithoutStopSign:
          history === null
            ? profile.bellyPressure.handSessionsWithoutStopSign
            : handSessionsWithoutStopSign(history, catalogue),
      },
      levelOf: levelsFor(profile, baseLevel, screening, restrictions),
    },
    own,
    verdicts: new Map(),
    recent: recentWork(profile, day, (id) => index.byId.get(id) ?? own.get(id)),
    day,
    memo: newMemo(),
  };
}

function newMemo(): Memo {
  return { allowed: new Map(), blocks: { left: new Map(), right: new Map() }, items: new Map() };
}

/** Weeks of pregnancy go on through the week; weeks said without a day count from the day of the plan. */
function screenOn(profile: Profile, questions: readonly QuestionFacts[], date: LocalDate): Screening {
  const { answers, person, context } = profile;
  const said =
    context.pregnancyWeeks === undefined || context.pregnancyWeeksOn !== undefined
      ? context
      : { ...context, pregnancyWeeksOn: profile.date };
  return screenAnswers({ answers, context: effectiveContext(said, date), person }, questions);
}

function questionsBehind(
  { reasons }: Screening,
  questions: readonly QuestionFacts[],
): readonly QuestionFacts[] {
  return questions.filter(({ id }) => reasons.some(({ question }) => question === id));
}

/**
 * The outlook as it will be on a later day of the week; another one only where the safety check then says more, or where
 * pain in a test of today took classes out for the day.
 */
export function lookFrom(outlook: Outlook, ahead: number): Outlook {
  const { profile, questions, bounds, day } = outlook;
  const restrictions = fromTomorrow(outlook.restrictions);
  const screening =
    profile.context.pregnancyWeeks === undefined
      ? outlook.screening
      : screenOn(profile, questions, fromDayNumber(day + ahead));
  const saysMore = screening.barred.length !== outlook.screening.barred.length;
  if (!saysMore && restrictions === outlook.restrictions) return outlook;
  return {
    ...outlook,
    screening,
    restrictions,
    own: saysMore ? ownTechniques(profile, outlook.index, screening.barred) : outlook.own,
    bounds: { ...bounds, screening, answered: questionsBehind(screening, questions), restrictions },
    verdicts: new Map(),
    memo: newMemo(),
  };
}

/** What is out for today alone comes back (FIND-10). */
function fromTomorrow(restrictions: Restrictions): Restrictions {
  const isForToday = ({ rule }: Restrictions["classesOut"][number]): boolean => rule === "FIND-10";
  if (!restrictions.classesOut.some(isForToday)) return restrictions;
  return { ...restrictions, classesOut: restrictions.classesOut.filter((out) => !isForToday(out)) };
}

export function isBlocking(clearance: Screening["clearance"]): boolean {
  return clearance === "emergency" || clearance === "clinician" || clearance === "incomplete";
}

function ownTechniques(
  { own }: Profile,
  index: CatalogueIndex,
  barred: readonly TechniqueClass[],
): ReadonlyMap<string, Plannable> {
  if (own.length === 0) return noOwn;
  const allClasses = [...new Set([...index.classes, ...barred])];
  return new Map(own.map((technique) => [technique.id, ownToPlannable(technique, allClasses)]));
}
const noOwn: ReadonlyMap<string, Plannable> = new Map();

/** Chosen levels, never above what history allows (ADAPT-2); with `no-level-up` never above the usual one. */
function levelsFor(
  profile: Profile,
  baseLevel: Level,
  { adaptations }: Screening,
  restrictions: Restrictions,
): Bounds["levelOf"] {
  const chosen = chosenLevels(editsOn(profile, profile.date), baseLevel);
  const caps = new Map(restrictions.levels.map(({ technique, level }) => [technique, level]));
  const most: Level = adaptations.includes("no-level-up") ? baseLevel : 3;
  return (technique) => Math.min(chosen.get(technique) ?? baseLevel, caps.get(technique) ?? 3, most) as Level;
}

export function findPlannable({ index, own }: Outlook, id: string): Plannable | undefined {
  return index.byId.get(id) ?? own.get(id);
}

/** The verdict on a technique, made once a profile. */
export function verdictOn(outlook: Outlook, technique: Plannable): Verdict {
  let verdict = outlook.verdicts.get(technique.id);
  if (verdict === undefined) {
    verdict = judgeTechnique(technique, outlook.bounds);
    outlook.verdicts.set(technique.id, verdict);
  }
  return verdict;
}

/** A day so many days ahead, with what was done before it and the seconds that it has; `retest` is days ahead too. */
export function frameDay(
  outlook: Outlook,
  ahead: number,
  recent: RecentWork,
  seconds: number,
  retest: number | null = null,
): DayFrame {
  const { profile } = outlook;
  const day = outlook.day + ahead;
  const date = ahead === 0 ? profile.date : fromDayNumber(day);
  return {
    date,
    day,
    isToday: ahead === 0,
    recent,
    sides: rankSides(outlook.findings, day),
    edits: editsOn(profile, date),
    seconds,
    retestDay: retest === null ? null : outlook.day + retest,
  };
}

/** What speaks against a technique on that day, though it is for this person. */
export function dayBar(outlook: Outlook, frame: DayFrame, technique: Plannable): LeftOut | undefined {
  switch (dayReason(outlook, frame, technique)) {
    case "passive-only":
      return leftOut(technique, "history", outlook.restrictions.passiveOnly?.rule ?? "SAFE-1");
    case "full-belly":
      return leftOut(technique, "history", "PLAN-5");
    case "deep-rests":
      return leftOut(technique, "every-other-day", "PLAN-5", ["abd-deep"]);
    case "rests":
      return leftOut(technique, "every-other-day", "WEEK-1");
    case null:
      return undefined;
  }
}

type DayReason = "passive-only" | "full-belly" | "deep-rests" | "rests";

/** Pressure and strength at most every other day, deep pressure never on days that follow each other (WEEK-1). */
export function dayReason(
  { restrictions, profile }: Outlook,
  { isToday, recent, day }: DayFrame,
  technique: Plannable,
): DayReason | null {
  const { kind } = technique;
  if (isToday && restrictions.passiveOnly !== null && kind !== "passive") return "passive-only";
  if (isToday && isBelly(technique) && isBellyFull(profile)) return "full-belly";
  if (technique.classes.includes("abd-deep") && day - recent.last["abd-deep"] < 2) return "deep-rests";
  if (kind !== "pressure" && kind !== "strength") return null;
  return day - recent.last[kind] < 2 ? "rests" : null;
}

/** Said in today's short check: the bladder is not empty, or a meal was less than two hours ago. */
function isBellyFull({ history, date }: Profile): boolean {
  const check = history?.shortCheck;
  return check?.on === date && (check.emptyBladder === false || check.twoHoursSinceMeal === false);
}
