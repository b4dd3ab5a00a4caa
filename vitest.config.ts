import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tools/**/*.test.ts"],
    environment: "node",
    // The sweeps of all answers take their time on a machine that others use too.
    testTimeout: 120_000,
    passWithNoTests: true,
    // The core is pure, so no file leaves anything behind for the next one in its thread.
    pool: "threads",
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
