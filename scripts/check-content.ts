import { parseArgs } from 'node:util';
import { annotations } from '../src/lib/check/annotations.ts';
import { checkContent } from '../src/lib/check/check.ts';
import { chooseFaultLanguage } from '../src/lib/check/choose-language.ts';
import { describe, report } from '../src/lib/check/problem.ts';
import { say } from '../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';

/**
 * Looks through the content without building: `node scripts/check-content.ts [FOLDER] [--lang kk|ru|en] [--format text|github]`.
 * `github` prints annotations, which GitHub shows beside the lines of a change.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' }, lang: { type: 'string' } },
});
const refused = chooseFaultLanguage(values.lang);
if (refused === undefined) await tellFaults(positionals[0] ?? CONTENT_ROOT);
else {
  console.error(refused);
  process.exitCode = 1;
}

async function tellFaults(root: string): Promise<void> {
  const findings = await checkContent(root);
  const { errors, warnings } = findings;
  if (values.format === 'github') for (const line of annotations(findings, root)) console.log(line);
  else for (const warning of warnings) console.warn(say('warning', { told: describe(warning) }));
  if (errors.length === 0) console.log(say('inOrder'));
  else {
    if (values.format !== 'github') console.error(report(errors));
    process.exitCode = 1;
  }
}
