import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import { DATA_PACKAGE } from '../figures/data-package.ts';
import { issueFileName } from '../publication/issue-file-name.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';
import { SOURCE_FILE } from './entries.ts';

/** The archive's README: what is inside and the rights notice, in three languages. */
export function readmeOf(issue: BuiltIssue): string {
  return LOCALES.map((locale) => section(issue, locale)).join(`\n${'-'.repeat(72)}\n\n`);
}

function section({ id, issue, addresses, kinds, articles }: BuiltIssue, locale: Locale): string {
  const t = dictionary(locale);
  const words = t.files.pack;
  const { journal, number, year } = issue;
  const title = fill(t.issue.title, { journal: journal.title, number, year });
  const lines = [
    ...kinds.issue
      .filter(({ afterBuild }) => afterBuild !== 'zip')
      .map((kind) => ({
        path: issueFileName(kind, id, issue),
        says: fill(kind.isRecord === true ? words.records : words.whole, { kind: kind.label }),
      })),
    {
      path: 'articles/*/',
      says: fill(words.articles, { kinds: kinds.article.map(({ label }) => label).join(', ') }),
    },
    { path: 'articles/*/figures/', says: fill(words.data, { kind: `CSV, ${DATA_PACKAGE}` }) },
    {
      path: LOCALES.filter((other) => other !== ROOT_LOCALE)
        .flatMap((other) => [`${other}/`, `*/${other}/`])
        .join(', '),
      says: words.languages,
    },
    ...(issue.edition.source === undefined ? [] : [{ path: SOURCE_FILE, says: t.edition.sourceFile }]),
    { path: 'manifest.json', says: fill(words.manifest, { checksum: 'SHA-256' }) },
  ];
  const list = articles.map(({ slug, records: { [locale]: record } }) => {
    const authors = record.author.map(({ given, family }) => `${given} ${family}`).join(', ');
    return `  articles/${slug}/\n    ${authors}. ${record.title}`;
  });
  return [
    title,
    `ISSN ${journal.issn}`,
    addresses[locale],
    fill(t.files.print.edition, { date: formatDate(locale, issue.edition.updated) }),
    '',
    words.inside,
    '',
    ...lines.map(({ path, says }) => `  ${path}\n    ${says}`),
    '',
    words.list,
    '',
    ...list,
    '',
    issue.masthead[locale].rights,
    '',
  ].join('\n');
}
