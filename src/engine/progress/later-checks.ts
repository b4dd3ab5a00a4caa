import type { Catalogue, StopSign, WorkedSide } from "#content";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import { activeSigns } from "./out-after-signs.ts";
import { painfulHolds } from "./out-after-tests.ts";
import type { PersonRecord } from "./person-record.ts";
import { isSerious, laterCheckDays } from "../screening/stop-signs.ts";

/** Something that is out until a later check. Free of it, `what` goes into the `freeOf` of a `later-check`. */
export interface LaterCheck {
  /** A technique id, or `flex` after pain in a hold test. */
  readonly what: string;
  readonly kind: "serious" | "too-much" | "hold-pain";
  readonly sign: StopSign | null;
  readonly side: WorkedSide | null;
  /** The day on which it was told. */
  readonly on: LocalDate;
  /** The first day on which it may be asked about: seven days on. */
  readonly from: LocalDate;
  readonly rule: string;
}

/** All that waits for a later check, due or not, the newest telling of each; the first to be asked first. */
export function laterChecks(
  record: PersonRecord,
  date: LocalDate,
  catalogue: Catalogue,
): readonly LaterCheck[] {
  const checks = new Map<string, LaterCheck>();
  for (const { technique, sign, side, on } of activeSigns(record, date, catalogue)) {
    const kind = isSerious(sign) ? "serious" : "too-much";
    checks.set(technique, {
      what: technique,
      kind,
      sign,
      side,
      on,
      from: addDays(on, laterCheckDays),
      rule: "ADAPT-1",
    });
  }
  const holds = painfulHolds(record.tests, record.freeOf, date).map(({ side, on }): LaterCheck => ({
    what: "flex",
    kind: "hold-pain",
    sign: null,
    side,
    on,
    from: addDays(on, laterCheckDays),
    rule: "FIND-3",
  }));
  return [...checks.values(), ...holds].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Those that may be asked about on that day. */
export function laterChecksDue(
  record: PersonRecord,
  date: LocalDate,
  catalogue: Catalogue,
): readonly LaterCheck[] {
  return laterChecks(record, date, catalogue).filter(({ from }) => from <= date);
}
