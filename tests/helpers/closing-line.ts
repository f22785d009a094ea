import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line a person, or a CI server, can read: `12 passed, 0 failed, 1 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = {
      passed: 0,
      failed: errors.length + modules.filter((module) => module.errors().length > 0).length,
      skipped: 0,
      pending: 0,
    };
    for (const module of modules)
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    const skipped = counts.skipped + counts.pending;
    process.stdout.write(
      `\n${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
    );
  }
}
