import { defineConfig } from "vitest/config";

/** The built-site tests share one build of the demonstration register; everything else needs no set-up. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    reporters: ["default", "./tests/helpers/closing-line.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Of two cores vitest would leave one idle.
    maxWorkers: 2,
    // Every file would load the register's modules anew, which takes as long as the tests.
    isolate: false,
    projects: [
      { extends: true, test: { name: "rooms", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**"] } },
      {
        extends: true,
        test: {
          name: "deep",
          include: ["tests/scripts/cached-build.test.ts", "tests/search/plain-filter.test.ts"],
          env: { REGISTER_DEEP_RUNS: "50", REGISTER_DEEP_MATTERS: "10000" },
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["./tests/helpers/built-site.ts"],
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
