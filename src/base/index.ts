export { ok, err, assertNever } from "./result.ts";
export type { Result } from "./result.ts";
export type { Brand } from "./brand.ts";
export { degrees, epochMs } from "./units.ts";
export type { Degrees, EpochMs } from "./units.ts";
export {
  findLocalDate,
  localDate,
  toDayNumber,
  fromDayNumber,
  addDays,
  daysBetween,
  weekday,
} from "./calendar.ts";
export type { LocalDate, Instant } from "./calendar.ts";
export { hashText } from "./random.ts";
export type { Random } from "./random.ts";
export { dayOf, epochOf, findInstant, instantOf } from "./instant.ts";
