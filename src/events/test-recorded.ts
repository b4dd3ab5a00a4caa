import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { testRecord } from "./test-record.ts";

/** `quick-look` after release stays out of trends (PLAN-1). */
export const testRecorded = eventKind(
  "test-recorded",
  v.strictObject({ record: testRecord, purpose: v.picklist(["first", "retest", "quick-look"]) }),
);
