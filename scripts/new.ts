/** `npm run new -- issue 2021-1`, `npm run new -- article 2021-1 water-policy --page 7`, `npm run new -- contents 2021-1`. */
import { parseArgs } from 'node:util';
import { chooseFaultLanguage } from '../src/lib/check/choose-language.ts';
import { eitherOf, say } from '../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { writeContents } from '../src/lib/new/contents.ts';
import { existingIssue } from '../src/lib/new/issue-folder.ts';
import { newArticle } from '../src/lib/new/new-article.ts';
import { newIssue } from '../src/lib/new/new-issue.ts';
import { LOCALES } from '../src/schemas/locales.ts';
import { pageOf } from './page-of.ts';
import { typeOf } from './type-of.ts';

/** How the command is written. */
const FORMS = `
  npm run new -- issue 2021-1
  npm run new -- article 2021-1 water-policy [--page 7] [--language ru] [--type editorial]
  npm run new -- contents 2021-1`;

function parameters() {
  return parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      language: { type: 'string', default: 'en' },
      type: { type: 'string' },
      lang: { type: 'string' },
    },
  });
}

function run(): string {
  const { positionals, values } = parameters();
  const refused = chooseFaultLanguage(values.lang);
  if (refused !== undefined) throw new Error(refused);
  const usage = say('newUsage') + FORMS;
  const [what, id, slug] = positionals;
  if (id === undefined) throw new Error(usage);
  switch (what) {
    case 'issue': {
      const { folder, from } = newIssue(CONTENT_ROOT, id, new Date().toISOString().slice(0, 10));
      return say('issueMade', { folder, from, id });
    }
    case 'article': {
      if (slug === undefined) throw new Error(usage);
      const language = LOCALES.find((locale) => locale === values.language);
      if (language === undefined)
        throw new Error(
          say('languageOption', { options: eitherOf(LOCALES.map((each) => `--language ${each}`)) }),
        );
      const { file, page } = newArticle(CONTENT_ROOT, id, slug, {
        page: pageOf(values.page),
        language,
        type: typeOf(values.type),
      });
      return say('articleMade', { file, page });
    }
    case 'contents': {
      const { articles, unreadable } = writeContents(existingIssue(CONTENT_ROOT, id));
      const left = unreadable.map((name) => `\n${say('contentsLack', { name })}`);
      return say('contentsMade', { id, articles }) + left.join('');
    }
    default:
      throw new Error(usage);
  }
}

try {
  console.log(run());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
