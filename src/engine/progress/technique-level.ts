import type { Level } from "#content";
import type { TechniqueLevel } from "./person-record.ts";

/** Discomfort above this, of 10, is too much (ADAPT-2, PLAN-6). */
export const comfortLimit = 4;
/** Comfortable sessions in a row after which a level up is offered (ADAPT-3). */
const sessionsForLevelUp = 3;

function lower(level: Level): Level {
  return level === 3 ? 2 : 1;
}

/** After something that was too much at `level`. */
export function levelDown(now: TechniqueLevel | undefined, level: Level): TechniqueLevel {
  const cap = lower(level);
  const before = now?.cap ?? cap;
  const lowest = before < cap ? before : cap;
  return { level: lowest, cap: lowest, comfortable: 0, tooMuchAtLowest: level === 1 };
}

/** After a comfortable session at `level`. One below the usual level, or above the allowed one, says nothing about it. */
export function levelKept(now: TechniqueLevel | undefined, level: Level): TechniqueLevel {
  if (!now) return { level, cap: null, comfortable: 1, tooMuchAtLowest: false };
  if (level < now.level || (now.cap !== null && level > now.cap)) return now;
  if (level > now.level) return { level, cap: now.cap, comfortable: 1, tooMuchAtLowest: false };
  return { ...now, comfortable: Math.min(now.comfortable + 1, sessionsForLevelUp), tooMuchAtLowest: false };
}

export function isLevelUpOffered(now: TechniqueLevel): boolean {
  return now.comfortable >= sessionsForLevelUp && now.level < 3;
}

/** When the person sets a level for good: above a cap only where one level up was offered, down always. */
export function levelChosen(now: TechniqueLevel | undefined, level: Level): TechniqueLevel {
  if (!now) return { level, cap: null, comfortable: 0, tooMuchAtLowest: false };
  if (level === now.level) return now;
  if (now.cap === null || level < now.level) return { ...now, level, comfortable: 0 };
  const accepted = isLevelUpOffered(now) && level === now.level + 1;
  return accepted ? { level, cap: level, comfortable: 0, tooMuchAtLowest: false } : now;
}
