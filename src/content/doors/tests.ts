import type { TestFacts } from "../test.ts";
import { testHoldSeated } from "../tests/test-hold-seated.ts";
import { testHoldStanding } from "../tests/test-hold-standing.ts";
import { testLegLength } from "../tests/test-leg-length.ts";
import { testModifiedThomas } from "../tests/test-modified-thomas.ts";
import { testRecline } from "../tests/test-recline.ts";

export const tests: readonly TestFacts[] = [
  testModifiedThomas,
  testHoldSeated,
  testHoldStanding,
  testRecline,
  testLegLength,
];
