import { expect, test } from "vitest";
import { localDate } from "#base";
import type { StopSign } from "#content";
import { isSerious, judgeLaterCheck, judgeStopSign, stopSigns } from "./stop-signs.ts";

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
];

test("[SCR-26] a serious sign ends the session and takes the technique and its classes out, the first time", () => {
  expect(stopSigns.filter(({ sign }) => isSerious(sign)).map(({ sign }) => sign)).toEqual(serious);
  for (const sign of serious)
    expect(judgeStopSign(sign, 0)).toMatchObject({ kind: "session-ends", out: "technique-and-classes" });
});

test("[SCR-26] a serious sign asks its questions of the safety check again", () => {
  expect(judgeStopSign("pulse", 0)).toEqual({
    kind: "session-ends",
    out: "technique-and-classes",
    asksAgain: ["rf-pulse"],
    rule: "SCR-26",
  });
  expect(stopSigns.filter(({ asksAgain }) => asksAgain.length > 0).map(({ sign }) => sign)).toEqual(serious);
});

test("[SCR-27] too much ends the step, offers the gentler one once, and the second time takes it out", () => {
  expect(stopSigns.filter(({ sign }) => !isSerious(sign)).map(({ sign }) => sign)).toEqual(tooMuch);
  for (const sign of tooMuch)
    expect([0, 1, 2].map((earlierTimes) => judgeStopSign(sign, earlierTimes))).toEqual([
      { kind: "step-ends", offers: "next-gentler", rule: "SCR-27" },
      { kind: "technique-ends", out: "technique", rule: "SCR-27" },
      { kind: "technique-ends", out: "technique", rule: "SCR-27" },
    ]);
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
