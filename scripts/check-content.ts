import { parseArgs } from 'node:util';
import { annotations } from '../src/lib/check/annotations.ts';
import { checkContent } from '../src/lib/check/check.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { describe, report } from '../src/lib/check/problem.ts';

/**
 * Looks through the content without building: `node scripts/check-content.ts [FOLDER] [--format text|github]`. `github` prints
 * annotations, which GitHub shows beside the lines of a change.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' } },
});
const root = positionals[0] ?? CONTENT_ROOT;
const findings = await checkContent(root);
const { errors, warnings } = findings;
if (values.format === 'github') for (const line of annotations(findings, root)) console.log(line);
else for (const warning of warnings) console.warn(`warning: ${describe(warning)}`);
if (errors.length === 0) console.log('The content is in order.');
else {
  if (values.format !== 'github') console.error(report(errors));
  process.exitCode = 1;
}
