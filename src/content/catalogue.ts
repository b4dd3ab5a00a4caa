import type { TechniqueFacts } from "./technique.ts";
import type { TestFacts } from "./test.ts";

/** The facts that decisions are made from. Passed in; the engine imports only these types. */
export interface Catalogue {
  readonly techniques: readonly TechniqueFacts[];
  readonly tests: readonly TestFacts[];
}
