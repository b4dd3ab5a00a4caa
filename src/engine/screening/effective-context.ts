import { addDays, daysBetween } from "#base";
import type { LocalDate } from "#base";
import type { SafetyContext } from "./screening.ts";

/** As many as the context can hold; by then the question is asked again. */
const mostWeeks = 45;

/**
 * The context on a day: weeks of pregnancy count on from the day on which they were said, and never back (SCR-17).
 * Whole weeks move the day along, so that asking twice counts once.
 */
export function effectiveContext(context: SafetyContext, today: LocalDate): SafetyContext {
  const { pregnancyWeeks, pregnancyWeeksOn } = context;
  if (pregnancyWeeks === undefined || pregnancyWeeksOn === undefined) return context;
  const weeks = Math.floor(daysBetween(pregnancyWeeksOn, today) / 7);
  if (weeks <= 0) return context;
  return {
    ...context,
    pregnancyWeeks: Math.min(mostWeeks, pregnancyWeeks + weeks),
    pregnancyWeeksOn: addDays(pregnancyWeeksOn, 7 * weeks),
  };
}
