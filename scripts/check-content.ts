import { checkContent } from '../src/lib/check/check.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { describe, report } from '../src/lib/check/problem.ts';

/** Looks through the content without building: `node scripts/check-content.ts [FOLDER]`. */
const { errors, warnings } = await checkContent(process.argv[2] ?? CONTENT_ROOT);
for (const warning of warnings) console.warn(`warning: ${describe(warning)}`);
if (errors.length > 0) {
  console.error(report(errors));
  process.exitCode = 1;
} else {
  console.log('The content is in order.');
}
