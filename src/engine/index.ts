/** Types only; decisions come through the doors `#engine/screening`, `assessment`, `planning` and `progress`. */
export type { Answers, Clearance, Reason, SafetyContext, Screening } from "./screening/screening.ts";
export type { DatedTest, Finding } from "./assessment/finding.ts";
export type {
  DoneItem,
  DoneSession,
  OwnTechnique,
  Person,
  PersonRecord,
  ShortCheck,
  ToldStopSign,
  TravellingSettings,
} from "./progress/person-record.ts";
export type { Restrictions } from "./progress/restrictions.ts";
export type { LeftOut, Plan, PlannedDay, Profile, SwapOption } from "./planning/plan.ts";
