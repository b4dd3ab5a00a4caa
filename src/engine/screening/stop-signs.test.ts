import { expect, test } from "vitest";
import { localDate } from "#base";
import type { StopSign } from "#content";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";
import { seriousSigns } from "../../session/player/player-state.ts";
import { aStopSign, daysAgo, today } from "../progress/events.testing.ts";
import { foldRecord } from "../progress/fold-record.ts";
import { restrictionsOn } from "../progress/restrictions-on.ts";
import { isSerious, judgeLaterCheck, stopSigns } from "./stop-signs.ts";

const catalogue = { techniques, tests };

const serious: readonly StopSign[] = [
  "pulse",
  "numbness",
  "electric",
  "nausea",
  "faintness",
  "chest-pain",
  "breathlessness",
];
const tooMuch: readonly StopSign[] = [
  "sharp",
  "throbbing",
  "burning",
  "above-five",
  "held-breath",
  "si-gripping",
  "other-pain",
];

/** What is out two days after these signs of one stretch, each told on a day of its own. */
function outAfter(...signs: readonly StopSign[]) {
  const told = signs.map((sign, index) => aStopSign("st-table", sign, daysAgo(signs.length + 1 - index)));
  const { techniquesOut, classesOut } = restrictionsOn(foldRecord(told), today, catalogue);
  return {
    techniques: techniquesOut.map(({ technique }) => technique),
    classes: classesOut.map((out) => out.class),
  };
}

test("[SCR-26] a serious sign takes the technique, its classes and harder ones out, the first time", () => {
  expect(stopSigns.filter(({ sign }) => isSerious(sign)).map(({ sign }) => sign)).toEqual(serious);
  const { classes } = techniques.find(({ id }) => id === "st-table") ?? { classes: [] };
  expect(classes).not.toEqual([]);
  const out = [...classes, "ext", "weighted-hang"];
  for (const sign of serious)
    expect(outAfter(sign), sign).toEqual({ techniques: ["st-table"], classes: out });
});

test("[SCR-26] a serious sign asks questions of the safety check again, and no other does", () => {
  expect(stopSigns.filter(({ asksAgain }) => asksAgain.length > 0).map(({ sign }) => sign)).toEqual(serious);
});

test("[SCR-26] the session ends by the same signs that take a technique out", () => {
  expect(seriousSigns).toEqual(serious);
});

test("[SCR-27] too much takes the technique out the second time, and none of its classes", () => {
  expect(stopSigns.filter(({ sign }) => !isSerious(sign)).map(({ sign }) => sign)).toEqual(tooMuch);
  for (const sign of tooMuch) {
    expect(outAfter(sign), sign).toEqual({ techniques: [], classes: [] });
    expect(outAfter(sign, sign), sign).toEqual({ techniques: ["st-table"], classes: [] });
  }
});

test("[SCR-28] a later check is at least seven days on and free of the sign", () => {
  const toldOn = localDate("2026-11-20");
  const judge = (today: string, stayedAway: "yes" | "no" | "unsure") =>
    judgeLaterCheck({ toldOn, today: localDate(today), stayedAway });
  expect(judge("2026-11-26", "yes")).toEqual({ kind: "too-early", from: "2026-11-27" });
  expect(judge("2026-11-27", "yes")).toEqual({ kind: "free" });
  expect(judge("2026-12-20", "no")).toEqual({ kind: "stays" });
  expect(judge("2026-12-20", "unsure")).toEqual({ kind: "stays" });
});
