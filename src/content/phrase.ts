/** What a spoken cue says: `ready`, `half-way`, `switch-left`, `name-st-table`, `cue-st-table-1` … */
export type PhraseId = string;

/** The facts of a phrase; its words stand in `texts/en/phrases`. */
export interface PhraseFacts {
  readonly id: PhraseId;
  /** The longest that any voice may take, in seconds; the timeline leaves this room. */
  readonly maxSeconds: number;
  /** How early talk settings drop it: `little` keeps only what one cannot do without. */
  readonly talk: "little" | "normal" | "much";
}
