import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** The closing line: how many tests of all projects passed, failed and were skipped. */
export function closingLine(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): string {
  const count = { passed: 0, failed: strayErrors.length, skipped: 0, pending: 0 };
  for (const module of modules) {
    // A file that cannot be loaded, or a hook that throws, leaves no failed test behind: each counts as one.
    count.failed += module.errors().length;
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    for (const test of module.children.allTests()) count[test.result().state] += 1;
  }
  const skipped = count.skipped + count.pending;
  const ending = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return `${String(count.passed)} passed, ${String(count.failed)} failed${ending}`;
}

/** Ends a run with `N passed, N failed` on a line of its own, after all that the other reporters print. */
export default class CountReporter implements Reporter {
  #line: string | undefined;

  onInit(): void {
    process.once('exit', () => {
      if (this.#line !== undefined) process.stdout.write(`${this.#line}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    this.#line = closingLine(modules, strayErrors);
  }
}
