/** `npm run import -- FILE.docx [--out content/issues/2021-1/water-policy.mdx] [--page 7] [--type editorial]`: turns a Word manuscript into a draft. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseFaultLanguage } from '../src/lib/check/choose-language.ts';
import { say } from '../src/lib/faults/say.ts';
import { draftOf } from '../src/lib/import/draft.ts';
import { readManuscript } from '../src/lib/import/read-manuscript.ts';
import { toldFindings } from '../src/lib/import/told.ts';
import { writeContents } from '../src/lib/new/contents.ts';
import { checkPage, freePage } from '../src/lib/new/issue-folder.ts';
import { refuseExisting, removeSampleArticle } from '../src/lib/new/new-article.ts';
import { pageOf } from './page-of.ts';
import { typeOf } from './type-of.ts';

function run(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      page: { type: 'string' },
      type: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const refused = chooseFaultLanguage(values.lang);
  if (refused !== undefined) throw new Error(refused);
  const [manuscript] = positionals;
  if (manuscript === undefined) throw new Error(say('importUsage'));
  if (!existsSync(manuscript)) throw new Error(say('manuscriptMissing', { file: manuscript }));
  const out = values.out ?? join(dirname(manuscript), `${slugOfFile(manuscript)}.mdx`);
  const [folder, slug] = [dirname(out), basename(out, '.mdx')];
  const file = refuseExisting(folder, slug);
  if (!existsSync(folder)) throw new Error(say('folderMissing', { folder }));
  const read = readManuscript(readFileSync(manuscript));
  const isInIssue = existsSync(join(folder, 'issue.yaml'));
  const page = pageOf(values.page);
  const type = typeOf(values.type);
  if (isInIssue) removeSampleArticle(folder);
  if (isInIssue) checkPage(folder, page);
  const draft = draftOf(read, {
    slug,
    page,
    type,
    freePage: isInIssue ? freePage(folder) : 1,
  });
  writeFileSync(file, draft.mdx);
  if (draft.pictures.length > 0) mkdirSync(join(folder, slug), { recursive: true });
  for (const { name, bytes } of draft.pictures) writeFileSync(join(folder, slug, name), bytes);
  if (isInIssue) writeContents(folder);
  // Beside the manuscript: in `content/` is only what is published.
  const list = `${manuscript.replace(/\.docx$/iu, '')}.import.txt`;
  const told = toldFindings(draft.findings);
  writeFileSync(list, `${told}\n`);
  console.log(`${told}\n\n${say('draftMade', { file, list })}`);
}

function slugOfFile(path: string): string {
  const words = basename(path)
    .replace(/\.docx$/iu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.some((word) => /[a-z]/u.test(word)) === true ? words.join('-') : 'manuscript';
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
