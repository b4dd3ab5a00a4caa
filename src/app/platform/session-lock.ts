import { sessionLockName } from "./service-worker-client.ts";

/** Held while a session runs in this tab. */
export interface SessionLock {
  readonly release: () => void;
}

const withoutLocks: SessionLock = { release: () => undefined };

/**
 * Takes the right to run a session, which one tab has at a time; null when another tab has it. Without a secure context
 * there are no locks, and nothing stands in the way.
 */
export function takeSessionLock(): Promise<SessionLock | null> {
  return request({ ifAvailable: true });
}

/** Waits until no other tab runs a session any more. Aborting resolves with null. */
export function waitForSessionLock(signal: AbortSignal): Promise<SessionLock | null> {
  return request({ signal });
}

function request(options: LockOptions): Promise<SessionLock | null> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return Promise.resolve(withoutLocks);
  return new Promise((resolve) => {
    locks
      .request(sessionLockName, options, async (lock) => {
        if (lock === null) {
          resolve(null);
          return;
        }
        await new Promise<void>((release) => {
          resolve({ release });
        });
      })
      .catch(() => {
        resolve(null);
      });
  });
}
