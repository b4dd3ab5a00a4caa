import type { TestText } from "#content";
import type { TestRecord } from "#events";

/** How to come out of a test's position: from the floor there is no edge to bring a foot up to. */
export function wayOut(text: TestText, surface: "edge" | "floor" | undefined): readonly string[] {
  return surface === "floor" ? (text.outOfFloor ?? text.outOf) : text.outOf;
}

/** Where a record was made, in a test that is done in two places. */
export function surfaceOf(record: TestRecord): "edge" | "floor" | undefined {
  return "surface" in record ? record.surface : undefined;
}
