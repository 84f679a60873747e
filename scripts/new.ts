/** `npm run new -- issue 2021-1`, `npm run new -- article 2021-1 water-policy --page 7`, `npm run new -- contents 2021-1`. */
import { parseArgs } from 'node:util';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { writeContents } from '../src/lib/new/contents.ts';
import { existingIssue } from '../src/lib/new/issue-folder.ts';
import { newArticle } from '../src/lib/new/new-article.ts';
import { newIssue } from '../src/lib/new/new-issue.ts';
import { LOCALES } from '../src/schemas/locales.ts';
import { pageOf } from './page-of.ts';
import { typeOf } from './type-of.ts';

const USAGE = `Say what is new:
  npm run new -- issue 2021-1
  npm run new -- article 2021-1 water-policy [--page 7] [--language ru] [--type editorial]
  npm run new -- contents 2021-1`;

function run(): string {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      language: { type: 'string', default: 'en' },
      type: { type: 'string' },
    },
  });
  const [what, id, slug] = positionals;
  if (id === undefined) throw new Error(USAGE);
  switch (what) {
    case 'issue': {
      const { folder, from } = newIssue(CONTENT_ROOT, id, new Date().toISOString().slice(0, 10));
      return `${folder} is there, filled from ${from}. Add articles: npm run import -- FILE.docx --out ${folder}/SLUG.mdx\nor npm run new -- article ${id} SLUG; npm run check:content tells what is still a sample.`;
    }
    case 'article': {
      if (slug === undefined) throw new Error(USAGE);
      const language = LOCALES.find((locale) => locale === values.language);
      if (language === undefined) throw new Error(`write --language ${LOCALES.join(', --language ')}`);
      const { file, page } = newArticle(CONTENT_ROOT, id, slug, {
        page: pageOf(values.page),
        language,
        type: typeOf(values.type),
      });
      return `${file} is there, in the contents with page ${String(page)}.`;
    }
    case 'contents': {
      const { articles, unreadable } = writeContents(existingIssue(CONTENT_ROOT, id));
      const left = unreadable.map(
        (name) => `\n${name} is not in them: npm run check:content says what is wrong with it.`,
      );
      return `The contents of ${id} have ${String(articles)} articles.${left.join('')}`;
    }
    default:
      throw new Error(USAGE);
  }
}

try {
  console.log(run());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
