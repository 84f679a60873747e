import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const build = ['tests/support/build.ts'];

// What the tests start tells faults in English, whatever the language of the machine.
process.env['CHECK_LANG'] = 'en';

/** The projects in the order in which they run: what is told soonest comes first. */
const PROJECTS = ['unit', 'site', 'browser'];

/** Files that take minutes; begun last, one of them would keep one core busy while the other waits. */
const LONG =
  /\/(?:every-page|without-javascript|search-queries|search-failures|keep-issue|kept-versions)\.test\.ts$/u;

/** One project behind the other, without a pause in which the last file of one would keep a core waiting for the next. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      2 * PROJECTS.indexOf(project.name) + (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
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
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: build,
          // What asks every page of a journal takes a sixth of a second for each, and many issues have thousands.
          testTimeout: 900_000,
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
        },
      },
    ],
  },
});
