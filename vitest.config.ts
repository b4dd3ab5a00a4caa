import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tools/**/*.test.ts"],
    environment: "node",
    // The sweeps of all answers take their time on a machine that others use too.
    testTimeout: 120_000,
    passWithNoTests: true,
  },
});
