import { ok } from "#base";
import type { Result } from "#base";
import type { StoreFault } from "#journal";
import type { LocalDatabase } from "./local-database.ts";

/** The session that runs, so that it can go on after a reload or a kill. One at most. */
export interface RunningStore {
  /** Null when none runs. The reader checks it: an older version of the app may have written it. */
  readonly readRunning: () => Promise<Result<unknown, StoreFault>>;
  /** Any value that can be cloned. Written often, so it is with the system at once and on the disk soon. */
  readonly writeRunning: (running: unknown) => Promise<Result<null, StoreFault>>;
  readonly clearRunning: () => Promise<Result<null, StoreFault>>;
}

export function createRunningStore(database: LocalDatabase): RunningStore {
  const readRunning = () =>
    database.read(
      ["running"],
      async ({ store }): Promise<unknown> => (await store.get("running")) ?? null,
      null,
    );
  return {
    readRunning,
    writeRunning: (running) =>
      database.write(
        ["running"],
        async ({ store }) => {
          await store.put(running, "running");
          return null;
        },
        "relaxed",
      ),
    clearRunning: async () => {
      // Clearing would create what is not there.
      const running = await readRunning();
      if (!running.ok) return running;
      if (running.value === null) return ok(null);
      return database.write(["running"], async ({ store }) => {
        await store.clear();
        return null;
      });
    },
  };
}
