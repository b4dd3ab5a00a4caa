import { addDays } from "#base";
import type { PlannedItem } from "#events";
import type { Block } from "./block.ts";
import { frameDay, lookFrom } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { PlannedDay } from "./plan.ts";
import { planDay } from "./plan-day.ts";
import type { DayPlan } from "./plan-day.ts";
import { planRetest, retestDay, sessionSecondsBeside } from "./plan-retest.ts";
import { addWork } from "./recent-work.ts";
import type { RecentWork } from "./recent-work.ts";
import { workSeconds } from "./work.ts";

export interface PlannedWeek {
  readonly today: DayPlan;
  readonly frame: DayFrame;
  readonly days: readonly PlannedDay[];
}

/** Seven days from today, each as if those before it had been done (WEEK-1). A missed day changes nothing (WEEK-4). */
export function planWeek(outlook: Outlook): PlannedWeek {
  const { profile } = outlook;
  const retest = retestDay(outlook);
  const { plan: today, frame } = planOn(outlook, 0, outlook.recent, retest);
  const days: PlannedDay[] = [
    { day: profile.date, items: [...today.items, ...retestItems(outlook, 0, retest)] },
  ];
  let recent = afterDay(outlook.recent, frame, today.blocks);
  for (let ahead = 1; ahead < 7; ahead += 1) {
    const next = planOn(outlook, ahead, recent, retest);
    days.push({
      day: next.frame.date,
      items: [...next.plan.items, ...retestItems(outlook, ahead, retest)],
    });
    recent = afterDay(recent, next.frame, next.plan.blocks);
  }
  return { today, frame, days };
}

/** Today by itself, as the week has it. */
export function planToday(outlook: Outlook): { readonly plan: DayPlan; readonly frame: DayFrame } {
  return planOn(outlook, 0, outlook.recent, retestDay(outlook));
}

function planOn(
  outlook: Outlook,
  ahead: number,
  recent: RecentWork,
  retest: string | null,
): { readonly plan: DayPlan; readonly frame: DayFrame } {
  const { date, minutes } = outlook.profile;
  const then = ahead === 0 ? outlook : lookFrom(outlook, addDays(date, ahead));
  const seconds = sessionSecondsBeside(retestItems(then, ahead, retest), minutes);
  const frame = frameDay(then, addDays(date, ahead), recent, seconds);
  return { plan: planDay(then, frame), frame };
}

function retestItems(outlook: Outlook, ahead: number, retest: string | null): readonly PlannedItem[] {
  const { date } = outlook.profile;
  const day = addDays(date, ahead);
  return day === retest ? planRetest(ahead === 0 ? outlook : lookFrom(outlook, day)) : [];
}

function afterDay(recent: RecentWork, { day }: DayFrame, blocks: readonly Block[]): RecentWork {
  let after = recent;
  for (const { technique, parts } of blocks) {
    for (const { side, work } of parts) after = addWork(after, day, technique, side, workSeconds(work));
  }
  return after;
}
