import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** How many tests ended how. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The tests of all projects, counted. */
function countTests(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): Count {
  const count = { passed: 0, failed: strayErrors.length, skipped: 0, pending: 0 };
  for (const module of modules) {
    // A file that cannot be loaded, or a hook that throws, leaves no failed test behind: each counts as one.
    count.failed += module.errors().length;
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    for (const test of module.children.allTests()) count[test.result().state] += 1;
  }
  return { passed: count.passed, failed: count.failed, skipped: count.skipped + count.pending };
}

/** The closing line of a run that ends with `exitCode`: a run that fails has at least one failure. */
function closingLine({ passed, failed, skipped }: Count, exitCode: number): string {
  const failures = exitCode === 0 ? failed : Math.max(1, failed);
  const ending = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return `${String(passed)} passed, ${String(failures)} failed${ending}`;
}

/** Ends a run with `N passed, N failed` on a line of its own, after all that the other reporters print. */
export default class CountReporter implements Reporter {
  #count: Count = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    process.once('exit', (code) => {
      process.stdout.write(`${closingLine(this.#count, code)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    this.#count = countTests(modules, strayErrors);
  }
}
