import type { Side } from "#content";
import { inMode } from "./test-status.ts";
import type { TestMode } from "./test-status.ts";

/** The pages of a test that an address can name; the first one has no name. */
const pages = ["do", "lie", "held", "note", "saved", "hurt", "skipped"] as const;
export type FlowPage = (typeof pages)[number];

/** A page of a test in the address, so that the browser's Back goes one page back. */
export function flowAddress(
  test: string,
  mode: TestMode,
  page: FlowPage | "intro",
  side: Side | null,
): string {
  const path = inMode(`/tests/${test}`, mode);
  if (page === "intro") return path;
  const query = new URLSearchParams({ page, ...(side === null ? {} : { side }) });
  return `${path}${path.includes("?") ? "&" : "?"}${query.toString()}`;
}

/** The page that an address names; null for the first one, and for a side that the test does not have. */
export function pageIn(
  query: Readonly<Record<string, string>>,
  sides: readonly Side[],
): { readonly page: FlowPage; readonly side: Side | null } | null {
  const page = pages.find((each) => each === query["page"]);
  if (page === undefined) return null;
  // Pain takes a side out; what was just said of it still has its page.
  const known: readonly Side[] = page === "saved" || page === "hurt" ? ["left", "right"] : sides;
  const side = known.find((each) => each === query["side"]) ?? null;
  const needsSide = sides.length > 0 && page !== "skipped";
  return needsSide && side === null ? null : { page, side };
}
