import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  changeTexts,
  detailTexts,
  findingTexts,
  notMeaningTexts,
  observationTexts,
  ruleTexts,
} from "#content/en/findings";
import { explainFindings } from "./explain-findings.ts";
import { findingKey } from "./finding-key.ts";
import { anyTests, atAnEdge, today } from "./tests.testing.ts";

test("[WHY-1] whatever the tests say, there are words for it", () => {
  fc.assert(
    fc.property(anyTests, (tests) => {
      for (const { finding, observations, wouldChange } of explainFindings(tests, {}, today, atAnEdge)) {
        expect(findingTexts).toHaveProperty(findingKey(finding));
        expect(notMeaningTexts).toHaveProperty(finding.finding);
        if (finding.detail !== null) expect(detailTexts).toHaveProperty(finding.detail);
        expect(finding.rules.filter((rule) => !(rule in ruleTexts))).toEqual([]);
        expect(observations.filter(({ code }) => !(code in observationTexts))).toEqual([]);
        expect(wouldChange.filter((code) => !(code in changeTexts))).toEqual([]);
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("[WHY-1] a finding's words follow its kind, strength, side and what it rests on", () => {
  const key = (finding: Parameters<typeof findingKey>[0]["finding"], ...rules: string[]) =>
    findingKey({ finding, side: "left", strength: "possible", detail: null, rules });
  expect(key("tight", "FIND-1")).toBe("tight-possible");
  expect(key("asymmetry", "FIND-4")).toBe("asymmetry-recline");
  expect(key("asymmetry", "FIND-3", "FIND-5")).toBe("asymmetry-hold-possible");
  expect(key("asymmetry", "FIND-2", "FIND-5")).toBe("asymmetry-angle-possible");
  expect(
    findingKey({ finding: "pattern", side: "both", strength: "possible", detail: "hip-flexion", rules: [] }),
  ).toBe("pattern-hip-flexion-both");
});
