import type { Adaptation } from "#content";
import type { EventId, PlannedSession } from "#events";
import { findPlayerState } from "#session";
import type { PlayerState, TalkLevel } from "#session";

/** The session that runs, as it is kept on the device so that a killed browser can go on. */
export interface KeptSession {
  readonly version: 1;
  /** The `session-started` event. */
  readonly id: EventId;
  readonly kind: "planned" | "single";
  readonly session: PlannedSession;
  readonly talk: TalkLevel;
  readonly adaptations: readonly Adaptation[];
  readonly player: PlayerState;
  /** The event that tells of each step, so that a later change of it can be told as a correction. */
  readonly told: Readonly<Record<string, EventId>>;
}

/** What the store gave back, when this version of the app wrote it; undefined for anything else. */
export function findKeptSession(value: unknown): KeptSession | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { version, id, session, player, told } = value as Partial<Record<keyof KeptSession, unknown>>;
  const isWhole =
    version === 1 && typeof id === "string" && typeof session === "object" && typeof told === "object";
  return isWhole && findPlayerState(player) !== undefined ? (value as KeptSession) : undefined;
}
