/** `npm run synthetic -- 12 FOLDER`: writes a content root of 12 issues, made from the journal's own; `CONTENT_DIR` takes it. */
import { writeSyntheticIssues } from '../tests/support/synthetic/synthetic-issues.ts';

const [count = '', folder] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count) || folder === undefined) {
  throw new Error('Say how many issues, and the folder to write: npm run synthetic -- 12 .cache/issues-12');
}
writeSyntheticIssues(Number(count), folder);
