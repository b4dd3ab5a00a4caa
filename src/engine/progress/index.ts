export { emptyRecord } from "./empty-record.ts";
export { foldEvent, foldRecord } from "./fold-record.ts";
export { handSessionsWithoutStopSign, profileOf } from "./profile-of.ts";
export { restrictionsOn } from "./restrictions-on.ts";
export { noRestrictions } from "./restrictions.ts";
export { usualPain } from "./pain-today.ts";
export { isSerious } from "./stop-sign.ts";
