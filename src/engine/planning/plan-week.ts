import type { PlannedItem } from "#events";
import type { Block } from "./block.ts";
import { frameDay, lookFrom } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { PlannedDay } from "./plan.ts";
import { planDay } from "./plan-day.ts";
import type { DayPlan } from "./plan-day.ts";
import { planRetest, retestAhead, sessionSecondsBeside } from "./plan-retest.ts";
import { copyWork, noteWork } from "./recent-work.ts";
import type { RecentWork, WorkNotes } from "./recent-work.ts";
import { workSeconds } from "./work.ts";

export interface PlannedWeek {
  readonly today: DayPlan;
  readonly frame: DayFrame;
  readonly days: readonly PlannedDay[];
}

/** Seven days from today, each as if those before it had been done (WEEK-1). A missed day changes nothing (WEEK-4). */
export function planWeek(outlook: Outlook): PlannedWeek {
  const retest = retestAhead(outlook);
  const { plan: today, frame, items } = planOn(outlook, 0, outlook.recent, retest);
  const days: PlannedDay[] = [{ day: frame.date, items }];
  const notes = copyWork(outlook.recent, frame.day);
  noteDay(notes, frame, today.blocks);
  for (let ahead = 1; ahead < 7; ahead += 1) {
    const next = planOn(outlook, ahead, notes, retest);
    days.push({ day: next.frame.date, items: next.items });
    noteDay(notes, next.frame, next.plan.blocks);
  }
  return { today, frame, days };
}

/** Today by itself, as the week has it. */
export function planToday(outlook: Outlook): { readonly plan: DayPlan; readonly frame: DayFrame } {
  return planOn(outlook, 0, outlook.recent, retestAhead(outlook));
}

interface WeekDay {
  readonly plan: DayPlan;
  readonly frame: DayFrame;
  /** The session's, and the retest's last. */
  readonly items: readonly PlannedItem[];
}

function planOn(outlook: Outlook, ahead: number, recent: RecentWork, retest: number | null): WeekDay {
  const then = ahead === 0 ? outlook : lookFrom(outlook, ahead);
  const tests = ahead === retest ? planRetest(then) : [];
  const seconds = sessionSecondsBeside(tests, outlook.profile.minutes);
  const frame = frameDay(then, ahead, recent, seconds, retest);
  const plan = planDay(then, frame);
  return { plan, frame, items: tests.length === 0 ? plan.items : [...plan.items, ...tests] };
}

function noteDay(notes: WorkNotes, { day }: DayFrame, blocks: readonly Block[]): void {
  for (const { technique, parts } of blocks) {
    for (const { side, work } of parts) noteWork(notes, day, technique, side, workSeconds(work));
  }
}
