import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const build = ['tests/support/build.ts'];

// What the tests start tells faults in English, whatever the language of the machine.
process.env['CHECK_LANG'] = 'en';

/** Files that take minutes; begun last, one of them would keep one core busy while the other waits. */
const LONG = /\/(?:every-page|without-javascript|search-queries|search-failures)\.test\.ts$/u;

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [long, short] = [true, false].map((isLong) =>
      sorted.filter(({ moduleId }) => LONG.test(moduleId) === isLong),
    );
    return [...(long ?? []), ...(short ?? [])];
  }
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    // Two cores: a browser is several processes, so more workers only make each other wait.
    maxWorkers: 2,
    // The files of a worker share modules, the pages of the built sites and a browser: each anew would cost minutes.
    isolate: false,
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Speed is measured in benchmarks; on a busy machine a test may be late.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: build,
          // What asks every page of a journal takes a sixth of a second for each, and many issues have thousands.
          testTimeout: 900_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: build,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine may be late for a browser's deadline once; a test that fails twice has failed.
          retry: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
