/**
 * `node scripts/build/write-offline.ts`: what reading without a network needs, for the site built in `OUT_DIR` (`dist`): the lists of
 * files that are kept together, and the service worker. With `OFFLINE=off` the worker removes what readers have kept.
 */
import { fileURLToPath } from 'node:url';
import { chooseFaultLanguage } from '../../src/lib/check/choose-language.ts';
import { say } from '../../src/lib/faults/say.ts';
import { writeLists } from '../../src/lib/offline/write-lists.ts';
import { writeWorker, writeWorkerOff } from '../../src/lib/offline/write-worker.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';

const WORKER_SOURCE = fileURLToPath(new URL('../../src/worker/worker.ts', import.meta.url));

/** Writes lists and worker into a built site that has these issues. */
export async function writeOffline(dir: string, issues: readonly string[]): Promise<number> {
  const lists = await writeLists(dir, issues);
  await writeWorker(dir, lists, WORKER_SOURCE);
  return [...lists.values()].reduce((sum, { files }) => sum + files.length, 0);
}

if (import.meta.main) {
  const dir = process.env['OUT_DIR'] ?? 'dist';
  if (process.env['OFFLINE'] === 'off') writeWorkerOff(dir);
  else {
    const count = await writeOffline(
      dir,
      readBuiltIssues(dir).map(({ id }) => id),
    );
    chooseFaultLanguage();
    console.log(say('offlineWritten', { count }));
  }
}
