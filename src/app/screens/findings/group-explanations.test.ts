import { expect, test } from "vitest";
import { localDate } from "#base";
import type { Finding } from "#engine";
import type { FindingExplanation, Observation } from "#engine/assessment";
import { groupExplanations } from "./group-explanations.ts";

function seen(code: Observation["code"]): Observation {
  return {
    test: "test-modified-thomas",
    side: "left",
    method: "looked",
    surface: "edge",
    on: localDate("2026-11-20"),
    code,
    value: null,
    unit: null,
    speaks: "for",
  };
}

function explained(
  finding: Partial<Finding>,
  observations: readonly Observation[],
  changes: Partial<FindingExplanation> = {},
): FindingExplanation {
  return {
    finding: {
      finding: "tight",
      side: "left",
      strength: "possible",
      detail: null,
      rules: ["FIND-1"],
      ...finding,
    },
    observations,
    basis: "looked",
    disagrees: false,
    perhaps: false,
    wouldChange: ["negative-twice"],
    context: null,
    ...changes,
  };
}

test("one tight hip that points to two muscles is told once, with both", () => {
  const up = seen("thigh-up");
  const drift = seen("drifts-out");
  const groups = groupExplanations([
    explained({ detail: "one-joint" }, [up, drift]),
    explained({ side: "right" }, [up]),
    explained({ detail: "tfl", rules: ["FIND-1", "FIND-6"] }, [drift], {
      disagrees: true,
      wouldChange: ["test-again-both-ways", "negative-twice"],
    }),
  ]);
  expect(groups.map(({ finding }) => finding.side)).toEqual(["left", "right"]);
  expect(groups[0]).toEqual({
    finding: { finding: "tight", side: "left", strength: "possible", detail: "one-joint", rules: ["FIND-1"] },
    details: ["one-joint", "tfl"],
    observations: [up, drift],
    rules: ["FIND-1", "FIND-6"],
    basis: "looked",
    disagrees: true,
    perhaps: false,
    wouldChange: ["negative-twice", "test-again-both-ways"],
    context: null,
  });
});

test("two patterns, and two ways in which the sides differ, are told apart", () => {
  const groups = groupExplanations([
    explained({ finding: "pattern", side: "both", detail: "hip-flexion" }, [seen("thigh-gap")]),
    explained({ finding: "pattern", side: "both", detail: "rib-thrust" }, [seen("back-gap-hand")]),
    explained({ finding: "asymmetry", side: "left" }, [seen("angle-difference")]),
    explained({ finding: "asymmetry", side: "left" }, [seen("hold-difference")]),
  ]);
  expect(groups).toHaveLength(4);
});
