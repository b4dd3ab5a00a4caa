import { hashText } from "#base";
import { describeVocabulary } from "#events";
import { advanceBase, foldTail, tailEntries } from "./fold.ts";
import type { Fold } from "./fold.ts";
import type { Ledger } from "./ledger.ts";
import type { Projection } from "./projection.ts";

/**
 * The derived state as it is kept between two starts. It can be thrown away at any time: the events are the truth.
 * `vocabulary` is what the program that made it could read.
 */
export interface Checkpoint<State> extends Omit<Ledger<State>, "fold">, Omit<Fold<State>, "state"> {
  readonly format: 1;
  readonly projection: number;
  readonly vocabulary: string;
  /** Of all the other fields, as JSON. */
  readonly digest: number;
}

export function makeCheckpoint<State>(
  projection: Projection<State>,
  ledger: Ledger<State>,
  keep = tailEntries,
): Checkpoint<State> {
  const { fold, ...counts } = ledger;
  const { base, boundary, tail } = advanceBase(projection, fold, keep);
  const undigested = {
    format: 1,
    projection: projection.version,
    vocabulary: describeVocabulary(),
    ...counts,
    base,
    boundary,
    tail,
  } as const;
  return { ...undigested, digest: digestOf(undigested) };
}

/**
 * The ledger that a checkpoint holds; undefined when it is in doubt: of another projection or vocabulary, of another
 * format, or damaged. Whether the store still has the same rows up to its position is for the caller to ask.
 */
export function openCheckpoint<State>(
  projection: Projection<State>,
  value: unknown,
): Ledger<State> | undefined {
  if (typeof value !== "object" || value === null || !("digest" in value)) return undefined;
  const { digest, ...undigested } = value;
  if (digest !== digestOf(undigested)) return undefined;
  // The digest vouches for the shape: only `makeCheckpoint` writes one, and the three fields below say for whom.
  const checkpoint = undigested as Omit<Checkpoint<State>, "digest">;
  if (checkpoint.format !== 1 || checkpoint.projection !== projection.version) return undefined;
  if (checkpoint.vocabulary !== describeVocabulary()) return undefined;
  const { position, lastId, count, foreign, faulty } = checkpoint;
  return { fold: foldTail(projection, checkpoint), position, lastId, count, foreign, faulty };
}

function digestOf(undigested: object): number {
  return hashText(JSON.stringify(undigested));
}
