/**
 * `npm run synthetic -- 12 FOLDER [--pictures]`: writes a content root of 12 issues, made from the journal's own; `CONTENT_DIR`
 * takes it. With `--pictures` its articles have pictures of their own.
 */
import { parseArgs } from 'node:util';
import { illustrateIssues } from '../tests/support/synthetic/illustrate.ts';
import { writeSyntheticIssues } from '../tests/support/synthetic/synthetic-issues.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'boolean', default: false } },
});
const [count = '', folder] = positionals;
if (!/^[1-9]\d*$/.test(count) || folder === undefined) {
  throw new Error('Say how many issues, and the folder to write: npm run synthetic -- 12 .cache/issues-12');
}
writeSyntheticIssues(Number(count), folder);
if (values.pictures) await illustrateIssues(folder);
